import type { PublicationRow } from '../../db/queries/publications.queries.ts'
import type { Reader } from '../visit.ts'
import { publicationNames } from '../words/common.ts'
import { Moment } from './date-text.tsx'

/** What stands on the announcements page, as the items of a list: what was published, about whom, when. */
export const AnnouncementItems = ({
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
        <a href={`/announcements/${caseId}`}>
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
