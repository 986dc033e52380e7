import { parseMoney } from '../../language/parse-money.ts'
import type { Field } from './fields.ts'
import { keptIn } from './kept-documents.ts'
import { inputName, type Typed } from './typed.ts'

export { inputName, type Typed } from './typed.ts'

/** Reads a posted form. Browsers send line ends as two characters; a docket keeps one. */
export const readTyped = (body: string): Typed =>
  new Map([...new URLSearchParams(body)].map(([name, value]) => [name, value.replaceAll('\r\n', '\n')]))

/** The data an act is entered with: what was typed, in the shape its schema asks for. Blank fields are left out. */
export const dataOf = (fields: readonly Field[], typed: Typed): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = readField(field, typed)
      return value === undefined ? [] : [[field.name, value]]
    }),
  )

const readField = ({ name, widget }: Field, typed: Typed): unknown => {
  if (widget === 'findings') return findingsOf(name, typed)
  const text = (typed.get(inputName(name)) ?? '').trim()
  if (widget === 'lines') return linesIn(text)
  if (widget === 'documents') return [...linesIn(text), ...keptDocuments(name, typed)]
  if (widget === 'document') return keptDocuments(name, typed).at(-1) ?? (text === '' ? undefined : text)
  if (text === '') return undefined
  // What is no sum goes on as it was typed, and the schema says so.
  if (widget === 'amount') return parseMoney(text) ?? text
  if (widget === 'number') return /^-?\d{1,15}$/.test(text) ? Number(text) : text
  return widget === 'yesNo' ? yesOrNo(text) : text
}

const linesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const keptDocuments = (field: string, typed: Typed): readonly { readonly documentId: string }[] =>
  keptIn(field, typed).map(({ id }) => ({ documentId: id }))

/** Findings are rows named `data.findings.0.requirement` and so on, without gaps. */
const findingsOf = (name: string, typed: Typed): readonly unknown[] => {
  const rows: unknown[] = []
  for (;;) {
    const row = `${inputName(name)}.${rows.length}`
    const requirement = typed.get(`${row}.requirement`)
    if (requirement === undefined) return rows
    const met = yesOrNo(typed.get(`${row}.met`) ?? '')
    const evidence = (typed.get(`${row}.evidence`) ?? '').trim()
    rows.push({ requirement, ...(met !== undefined && { met }), ...(evidence !== '' && { evidence }) })
  }
}

const yesOrNo = (text: string): boolean | undefined => (text === 'yes' ? true : text === 'no' ? false : undefined)
