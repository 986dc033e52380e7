import type * as z from 'zod'
import type { ProblemCause } from './problem.ts'

/** Validates a value against a schema; every failure has a JSON pointer (RFC 6901) into the request. */
export const validate = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  pointerPrefix = '',
): { readonly data: z.infer<Schema> } | { readonly errors: readonly ProblemCause[] } => {
  const parsed = schema.safeParse(value)
  return parsed.success
    ? { data: parsed.data }
    : { errors: parsed.error.issues.flatMap((issue) => toCauses(issue, pointerPrefix)) }
}

export const toCauses = (issue: z.core.$ZodIssue, prefix: string): readonly ProblemCause[] => {
  const pointer = prefix + toPointer(issue.path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pointer: pointer + toPointer([key]), says: 'unknown field' }))
  }
  const { kind, says, facts } = (issue.code === 'custom' && issue.params ? issue.params : {}) as Partial<ProblemCause>
  return [{ pointer, says: says ?? issue.message, ...(kind && { kind }), ...(facts && { facts }) }]
}

export const toPointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
