import type { PublicationRow } from '../../db/queries/publications.queries.ts'
import type { Reader } from '../visit.ts'
import { publicationNames } from '../words/common.ts'
import { Moment } from './date-text.tsx'

/** What stands on the notices page, as the items of a list: what was published, about whom, when. */
export const NoticeItems = ({
  reader,
  publications,
  names,
}: {
  reader: Reader
  publications: readonly PublicationRow[]
  names: ReadonlyMap<string, string>
}) => (
  <>
    {publications.map(({ caseId, kind, organizationId, publishedAt }) => (
      <li>
        <a href={`/notices/${caseId}`}>
          {reader.t(publicationNames[kind])}
          {organizationId && `: ${names.get(organizationId) ?? organizationId}`}
        </a>
        <span class="small">
          <Moment reader={reader} at={publishedAt} />
        </span>
      </li>
    ))}
  </>
)
