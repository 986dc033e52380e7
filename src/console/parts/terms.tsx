import type { DeadlineKind } from '../../law/deadline.ts'
import { provision } from '../../law/provisions.ts'
import type { Reader } from '../visit.ts'
import { common, kindNames } from '../words/common.ts'
import { citeProvision } from './citation.ts'

/** What sort of term it is, by shape and by word: a filled mark is the Law's, a hollow one only ours. */
export const KindTag = ({ reader, kind }: { reader: Reader; kind: DeadlineKind }) => (
  <span class={`kind kind-${kind}`}>
    <span class="kind-mark" aria-hidden="true">
      {marks[kind]}
    </span>
    {reader.t(kindNames[kind])}
  </span>
)

const marks: Readonly<Record<DeadlineKind, string>> = { duty: '§', 'operation-of-law': '↻', target: '◇' }

/** A provision by its id, leading to what it says. */
export const ProvisionLink = ({ reader, id }: { reader: Reader; id: string | null | undefined }) => {
  if (!id) return null
  const found = provision(id)
  if (!found) return <span class="provision">{id}</span>
  const isUnconfirmed =
    found.citation.act !== 'law-6-I' && found.confirmation.state === 'unconfirmed' && !reader.confirmed?.has(id)
  return (
    <a class="provision" href={`/law/${encodeURIComponent(id)}`} title={citeProvision(id, reader.language)}>
      {id}
      {isUnconfirmed && <span class="unconfirmed"> ({reader.t(common.unconfirmed)})</span>}
    </a>
  )
}
