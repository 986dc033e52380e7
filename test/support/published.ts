import * as z from 'zod'

/** The part of an OpenAPI description that says what is answered. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> }
}

interface Operation {
  readonly responses?: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema?: unknown }>> }>>
}

export interface Answered {
  readonly method: string
  /** With or without its query. */
  readonly path: string
  readonly status: number
  readonly body: unknown
}

/**
 * Holds answers against what the API publishes about them: each JSON body of a success must be as its route says, and
 * hold no member that is not described.
 *
 * @returns what is wrong with an answer; undefined where it is as published
 */
export const publishedBy = (description: Description): ((answered: Answered) => string | undefined) => {
  const routes = Object.entries(description.paths).map(([path, operations]) => ({
    matches: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    operations,
  }))
  const read = new Map<unknown, z.ZodType>()
  return ({ method, path, status, body }) => {
    const route = path.split('?')[0] ?? ''
    const operation = routes.find(({ matches }) => matches.test(route))?.operations[method.toLowerCase()]
    const schema = operation?.responses?.[status]?.content?.['application/json']?.schema
    if (schema === undefined) return `${method} ${route} does not say that it may answer ${status} with JSON`
    const known = read.get(schema) ?? readerOf(schema, description)
    read.set(schema, known)
    const found = known.safeParse(body)
    return found.success ? undefined : `${method} ${route} is not as published:\n${z.prettifyError(found.error)}`
  }
}

let published: Promise<ReturnType<typeof publishedBy>> | undefined

/**
 * Throws where a success of the API is not as it is published. Every host is one code base, so the description is asked
 * for once and serves all that are asked in this process.
 */
export const mustBeAsPublished = async (answered: Answered, describe: () => Promise<unknown>): Promise<void> => {
  if (answered.status >= 300 || !answered.path.startsWith('/v1/')) return
  published ??= describe().then((description) => publishedBy(description as Description))
  const wrong = (await published)(answered)
  if (wrong !== undefined) throw new Error(wrong)
}

const readerOf = (schema: unknown, { components }: Description): z.ZodType =>
  z.fromJSONSchema(closed({ ...(schema as object), $defs: components.schemas }) as z.core.JSONSchema.JSONSchema)

/** The same schema, in which an object has the members it names and no others. */
const closed = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).map(([key, value]) => [
    key,
    key === '$ref' ? String(value).replace('#/components/schemas/', '#/$defs/') : closed(value),
  ])
  const isOpen = 'properties' in schema && !('additionalProperties' in schema)
  return Object.fromEntries([...entries, ...(isOpen ? [['additionalProperties', false]] : [])])
}
