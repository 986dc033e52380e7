import { parseMoney } from '../../language/parse-money.ts'
import { type Field, lastOf } from './fields.ts'
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
      return value === undefined ? [] : [[lastOf(field.name), value]]
    }),
  )

const readField = (field: Field, typed: Typed): unknown => {
  const { name, widget } = field
  if (widget === 'findings') return findingsOf(name, typed)
  if (widget === 'entries') return entriesOf(name, typed)
  if (widget === 'act') return actWithin(field, typed)
  if (widget === 'party') return partyOf(name, typed)
  const text = (typed.get(inputName(name)) ?? '').trim()
  if (widget === 'lines') return linesIn(text)
  if (widget === 'documents') return [...linesIn(text), ...keptDocuments(name, typed)]
  if (widget === 'document') return keptDocuments(name, typed).at(-1) ?? (text === '' ? undefined : text)
  if (text === '') return undefined
  // What is no sum goes on as it was typed, and the schema says so.
  if (widget === 'amount') return parseMoney(text) ?? text
  if (widget === 'number') return /^-?\d{1,15}$/.test(text) ? Number(text) : text
  if (widget === 'json') return parsed(text)
  return widget === 'yesNo' ? yesOrNo(text) : text
}

const linesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const keptDocuments = (field: string, typed: Typed): readonly { readonly documentId: string }[] =>
  keptIn(field, typed).map(({ id }) => ({ documentId: id }))

/** What a form asks about a party. */
export const partyFields = ['name', 'iin', 'bin', 'identifierOverride', 'email'] as const

/** A party is said in several inputs, or is the one that was proposed; absent where nothing was said. */
const partyOf = (name: string, typed: Typed): unknown => {
  const said = ['partyId', ...partyFields].flatMap((field) => {
    const text = (typed.get(`${inputName(name)}.${field}`) ?? '').trim()
    return text === '' ? [] : [[field, text] as const]
  })
  return said.length > 0 ? Object.fromEntries(said) : undefined
}

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

/** Entries of the docket are boxes named `data.annuls.3`, by their number. */
const entriesOf = (name: string, typed: Typed): readonly number[] | undefined => {
  const prefix = `${inputName(name)}.`
  const ticked = [...typed.keys()].flatMap((each) =>
    each.startsWith(prefix) ? [Number(each.slice(prefix.length))] : [],
  )
  return ticked.length === 0 ? undefined : ticked.toSorted((a, b) => a - b)
}

/** An act within an act: which, from which day, and its own fields. */
const actWithin = ({ name, within = [] }: Field, typed: Typed): unknown => {
  const type = typed.get(inputName(`${name}/type`)) ?? ''
  const effectiveOn = (typed.get(inputName(`${name}/effectiveOn`)) ?? '').trim()
  return type === '' ? undefined : { type, ...(effectiveOn !== '' && { effectiveOn }), data: dataOf(within, typed) }
}

/** What is no JSON stays as it was typed, and is refused where the data are judged. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const yesOrNo = (text: string): boolean | undefined => (text === 'yes' ? true : text === 'no' ? false : undefined)
