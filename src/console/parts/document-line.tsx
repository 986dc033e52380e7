/** A document as an entry carries it, beside a mere title: where it is kept, or its id here, and the hash of its bytes. */
export interface DocketDocument {
  readonly title: string
  readonly documentId?: string
  readonly url?: string
  readonly sha256?: string
}

export const isDocument = (value: unknown): value is DocketDocument =>
  typeof value === 'object' && value !== null && 'title' in value

/** A document in words; one kept here can be saved. Whoever reads the docket may have it. */
export const DocumentLine = ({ document: { title, documentId, url, sha256 } }: { document: DocketDocument }) => {
  const rest = [url, sha256 && `SHA-256 ${sha256.slice(0, 12)}…`].filter(Boolean)
  return (
    <>
      {documentId === undefined ? title : <a href={`/documents/${documentId}`}>{title}</a>}
      {rest.length > 0 && `, ${rest.join(', ')}`}
    </>
  )
}
