/** What a reader typed, by the names of the inputs; kept as typed, so that nothing is lost when it is refused. */
export type Typed = ReadonlyMap<string, string>

/** The name of a field's input in the form. */
export const inputName = (field: string): string => `data.${field.replaceAll('/', '.')}`
