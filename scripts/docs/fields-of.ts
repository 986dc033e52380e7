import * as z from 'zod'
import type { Act } from '../../src/workflows/procedure/act.ts'

/** One field of an act's data, as its schema declares it. */
export interface Field {
  readonly name: string
  readonly label: string
  readonly holds: string
  readonly isRequired: boolean
}

interface JsonSchema {
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly string[]
  readonly label?: { readonly en: string }
  readonly widget?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
}

/** The fields of an act, in the order they are declared; fields within a list carry the list's name. */
export const fieldsOf = (act: Act): readonly Field[] =>
  fieldsIn(z.toJSONSchema(act.data, { io: 'input' }) as JsonSchema, '')

const fieldsIn = ({ properties = {}, required = [] }: JsonSchema, prefix: string): readonly Field[] =>
  Object.entries(properties).flatMap(([name, schema]) => [
    {
      name: `${prefix}${name}`,
      label: schema.label?.en ?? '',
      holds: sayType(schema),
      isRequired: required.includes(name),
    },
    ...(schema.items?.properties ? fieldsIn(schema.items, `${prefix}${name}[].`) : []),
  ])

const sayType = (schema: JsonSchema): string => {
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ')
  if (schema.widget === 'case') return 'id of a case'
  if (schema.widget === 'amount') return 'sum in tiyn'
  if (schema.widget === 'document') return 'document'
  if (schema.widget === 'party') return 'party'
  if (schema.format === 'date') return 'date'
  if (schema.type === 'array') return schema.items?.anyOf ? 'list of documents' : 'list'
  if (schema.type === 'integer') return 'whole number'
  if (schema.type === 'boolean') return 'yes or no'
  return 'text'
}
