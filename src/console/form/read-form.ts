import type { Field } from './fields.ts'

/** What a reader typed, by the names of the inputs; kept as typed, so that nothing is lost when it is refused. */
export type Typed = ReadonlyMap<string, string>

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

/** The name of a field's input in the form. */
export const inputName = (field: string): string => `data.${field}`

const readField = ({ name, widget }: Field, typed: Typed): unknown => {
  if (widget === 'findings') return findingsOf(name, typed)
  const text = (typed.get(inputName(name)) ?? '').trim()
  if (widget === 'lines')
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  if (text === '') return undefined
  if (widget === 'number') return /^-?\d{1,15}$/.test(text) ? Number(text) : text
  return widget === 'yesNo' ? yesOrNo(text) : text
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

const yesOrNo = (text: string): boolean | undefined => (text === 'yes' ? true : text === 'no' ? false : undefined)
