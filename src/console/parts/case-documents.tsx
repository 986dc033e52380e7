import type { DocumentRow } from '../../db/queries/documents.queries.ts'
import type { Scan } from '../../functions/documents/scanner.ts'
import { formatNumber } from '../../language/numbers.ts'
import type { Says } from '../../language/says.ts'
import type { Reader } from '../visit.ts'

/** The documents attached to a case, to be saved, each with its size and what is known of malware in it. */
export const CaseDocuments = ({ reader, documents }: { reader: Reader; documents: readonly DocumentRow[] }) => {
  const { t, language } = reader
  return documents.length === 0 ? null : (
    <section class="card" aria-labelledby="documents">
      <h2 id="documents">{t(words.documents)}</h2>
      <ul class="plain">
        {documents.map(({ id, name, bytes, scan }) => (
          <li>
            <a href={`/documents/${id}`}>{name}</a>{' '}
            <span class="small">
              {formatNumber(Math.ceil(bytes / 1_000), language)} {t(words.kilobytes)}; {t(scans[scan as Scan])}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const words = {
  documents: { kk: 'Құжаттар', ru: 'Документы', en: 'Documents' },
  kilobytes: { kk: 'КБ', ru: 'КБ', en: 'KB' },
} satisfies Record<string, Says>

/** What the scanner for malware said, as a person reads it. */
const scans: Readonly<Record<Scan, Says>> = {
  clean: { kk: 'вирус табылмады', ru: 'вирусов не найдено', en: 'no malware found' },
  infected: { kk: 'вирус табылды', ru: 'найден вирус', en: 'malware found' },
  'cannot-tell': {
    kk: 'вирусқа тексеру мүмкін болмады',
    ru: 'проверить на вирусы не удалось',
    en: 'could not be scanned for malware',
  },
  'not-scanned': {
    kk: 'вирусқа тексерілмеген',
    ru: 'на вирусы не проверялся',
    en: 'not scanned for malware',
  },
}
