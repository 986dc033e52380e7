import { formatMoney } from '../../language/numbers.ts'
import type { Language } from '../../language/says.ts'
import type { Field } from './fields.ts'
import { keptName } from './kept-documents.ts'
import { inputName, type Typed } from './typed.ts'

/** Data as somebody would have typed them into the form of their act: what a form begins with. */
export const typedOf = (fields: readonly Field[], data: Readonly<Record<string, unknown>>, language: Language): Typed =>
  new Map(
    fields.flatMap((field) => {
      const value = data[field.name]
      return value === undefined ? [] : typedField(field, value, language)
    }),
  )

const typedField = ({ name, widget }: Field, value: unknown, language: Language): (readonly [string, string])[] => {
  if (widget === 'documents' || widget === 'document') return typedDocuments(name, [value].flat())
  if (widget === 'amount') return [[inputName(name), formatMoney(value as number, language)]]
  return [[inputName(name), Array.isArray(value) ? value.join('\n') : String(value)]]
}

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
