import * as z from 'zod'
import type { Says } from '../../language/says.ts'

/** How a field is filled in. */
export type Widget =
  | 'text'
  | 'multiline'
  | 'lines'
  | 'date'
  | 'choice'
  | 'number'
  | 'yesNo'
  | 'case'
  | 'organization'
  | 'findings'
  | 'amount'
  | 'documents'
  | 'document'
  | 'entries'
  | 'act'
  | 'json'
  | 'party'

/** One field of a form, as the schema of the act declares it. */
export interface Field {
  /** Where it lies below the data: its name, and for a field within a field its path, such as `enters/data/heldOn`. */
  readonly name: string
  readonly label: Says
  readonly widget: Widget
  readonly isOptional: boolean
  /** The values of a choice, each with its name. */
  readonly choices: readonly { readonly value: string; readonly says: Says }[]
  /** The fields of the act chosen within this one. */
  readonly within?: readonly Field[]
}

interface JsonSchema {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly enum?: readonly string[]
  readonly label?: Says
  readonly names?: Readonly<Record<string, Says>>
  readonly widget?: Widget
}

/** The fields of an act, read from the schema that also validates it, so that nobody keeps a second list. */
export const fieldsOf = (schema: z.ZodType): readonly Field[] => {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' }) as JsonSchema
  return Object.entries(properties).map(([name, property]) => ({
    name,
    label: property.label ?? { kk: name, ru: name, en: name },
    widget: widgetOf(name, property),
    isOptional: !required.includes(name),
    choices: (property.enum ?? []).map((value) => ({
      value,
      says: property.names?.[value] ?? { kk: value, ru: value, en: value },
    })),
  }))
}

/** The fields of an act that is entered within a field of another. */
export const fieldsWithin = (name: string, schema: z.ZodType): readonly Field[] =>
  fieldsOf(schema).map((field) => ({ ...field, name: `${name}/data/${field.name}` }))

/** An organization is named by one name in every act. */
const widgetOf = (name: string, { widget, enum: values, type }: JsonSchema): Widget => {
  if (widget) return widget
  if (name === 'organizationId') return 'organization'
  if (values) return 'choice'
  if (type === 'integer' || type === 'number') return 'number'
  return type === 'boolean' ? 'yesNo' : 'text'
}

/** The name of a field without the path to it. */
export const lastOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

/** The id of the input a path of the data leads to. */
export const idOf = (path: string): string => path.replaceAll('/', '-')
