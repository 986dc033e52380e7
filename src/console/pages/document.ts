import { documentContent } from '../../functions/http/document-content.ts'
import type { Visit } from '../visit.ts'
import { problemPage } from './problem-page.tsx'

/** Saves a document: the same bytes, to the same readers, as through the API. */
export const downloadDocument = (visit: Visit): Promise<Response> =>
  documentContent(visit.c, (problem) => problemPage(visit, problem))
