import { formatMoney } from '../../language/numbers.ts'
import type { Language } from '../../language/says.ts'
import type { PartyReference } from '../../workflows/procedure/named-party.ts'
import { type Field, lastOf } from './fields.ts'
import { keptName } from './kept-documents.ts'
import { inputName, type Typed } from './typed.ts'

/** Data as somebody would have typed them into the form of their act: what a form begins with. */
export const typedOf = (fields: readonly Field[], data: Readonly<Record<string, unknown>>, language: Language): Typed =>
  new Map(
    fields.flatMap((field) => {
      const value = data[lastOf(field.name)]
      return value === undefined || value === null ? [] : typedField(field, value, language)
    }),
  )

const typedField = (field: Field, value: unknown, language: Language): readonly (readonly [string, string])[] => {
  const { name, widget } = field
  if (widget === 'documents' || widget === 'document') return typedDocuments(name, [value].flat())
  if (widget === 'amount') return [[inputName(name), formatMoney(value as number, language)]]
  if (widget === 'json') return [[inputName(name), JSON.stringify(value, null, 2)]]
  if (widget === 'yesNo') return [[inputName(name), value === true ? 'yes' : 'no']]
  if (widget === 'entries') return (value as readonly number[]).map((seq) => [`${inputName(name)}.${seq}`, 'on'])
  if (widget === 'party') return [[`${inputName(name)}.partyId`, (value as PartyReference).partyId]]
  if (widget === 'act') return typedAct(field, value as EnteredAct, language)
  return [[inputName(name), Array.isArray(value) ? value.join('\n') : String(value)]]
}

interface EnteredAct {
  readonly type: string
  readonly effectiveOn: string
  readonly data: Readonly<Record<string, unknown>>
}

/** An act within an act: which, from which day, and its own fields. */
const typedAct = ({ name, within = [] }: Field, { type, effectiveOn, data }: EnteredAct, language: Language) => [
  [inputName(`${name}/type`), type] as const,
  [inputName(`${name}/effectiveOn`), effectiveOn] as const,
  ...typedOf(within, data, language),
]

/** Documents kept here come ticked, all others by their titles. */
const typedDocuments = (name: string, documents: readonly unknown[]): (readonly [string, string])[] => {
  const named = documents.map((each) => (typeof each === 'string' ? { title: each } : (each as NamedDocument)))
  const titles = named.flatMap(({ documentId, title = '' }) => (documentId === undefined ? [title] : []))
  return [
    [inputName(name), titles.join('\n')],
    ...named.flatMap(({ documentId, title = '' }) =>
      documentId === undefined ? [] : [[keptName(name, documentId), title] as const],
    ),
  ]
}

interface NamedDocument {
  readonly title?: string
  readonly documentId?: string
}
