import { inputName, type Typed } from './typed.ts'

/** A document that was taken in already, by its id, with what it is called. */
export interface KeptDocument {
  readonly id: string
  readonly title: string
}

/** The input of a document that was taken in: ticked, it goes along when the form is sent again. */
export const keptName = (field: string, id: string): string => `${inputName(field)}.kept.${id}`

/** The documents of a field that were taken in and not unticked since. */
export const keptIn = (field: string, typed: Typed): readonly KeptDocument[] => {
  const prefix = keptName(field, '')
  return [...typed].flatMap(([name, title]) =>
    name.startsWith(prefix) ? [{ id: name.slice(prefix.length), title }] : [],
  )
}
