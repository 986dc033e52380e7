import * as z from 'zod'
import { largestMegabytes } from '../functions/documents/keeping.ts'
import { hasDocumentKeys, wrongWith } from '../functions/operation/configuration-rules.ts'
import { type Instant, parseInstant } from '../law/time/instant.ts'
import type { Variables } from './variables.ts'

const variables = z.object({
  MERZIM_ENV: z.enum(['development', 'production']).default('development'),
  MERZIM_DB: z.string({ error: 'names the libSQL server' }).regex(/^(https?|libsql):\/\//, {
    error: 'a Worker reaches its store over HTTP: https://… or libsql://…',
  }),
  MERZIM_DB_TOKEN: z.string().optional(),
  MERZIM_CLOCK: z.enum(['system', 'demo']).default('system'),
  MERZIM_NOW: z
    .string()
    .transform((text) => parseInstant(text))
    .refine((moment) => moment !== undefined, { error: 'not a moment with its offset' })
    .optional(),
  MERZIM_URL: z.url().optional(),
  MERZIM_ISSUER: z.string().optional(),
  MERZIM_JWKS_URL: z.url().optional(),
  MERZIM_AUDIENCE: z.string().default('merzim'),
  MERZIM_DEVELOPMENT_KEYS: z.string().optional(),
  MERZIM_MAIL_URL: z.url().optional(),
  MERZIM_MAIL_TOKEN: z.string().optional(),
  MERZIM_MAIL_FROM: z.string().default('merzim@localhost'),
  MERZIM_BODY_EMAIL: z.string().default('authorized-body@demo.invalid'),
  MERZIM_COMMISSION_EMAIL: z.string().default('commission@demo.invalid'),
  MERZIM_DOCUMENTS: z.url({ protocol: /^https?$/ }).optional(),
  MERZIM_DOCUMENTS_KEY_ID: z.string().optional(),
  MERZIM_DOCUMENTS_SECRET: z.string().optional(),
  MERZIM_DOCUMENTS_REGION: z.string().default('us-east-1'),
  MERZIM_DOCUMENTS_MB: z.coerce.number().int().min(1).max(5_000).default(largestMegabytes),
  MERZIM_LOG: z.enum(['on', 'off', 'debug']).default('on'),
})

export type Configuration = z.infer<typeof variables>

/** Reads the bindings, or answers a sentence for each thing that is wrong with them: such a Worker must not serve. */
export const readBindings = (
  bindings: Variables,
): { readonly configuration: Configuration } | { readonly wrong: readonly string[] } => {
  const parsed = variables.safeParse(bindings)
  if (!parsed.success) {
    return { wrong: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
  }
  const { data } = parsed
  const isProduction = data.MERZIM_ENV === 'production'
  const wrong = [
    ...wrongWith({
      isProduction,
      hasDemoClock: data.MERZIM_CLOCK === 'demo',
      now: data.MERZIM_NOW,
      issuer: data.MERZIM_ISSUER,
      jwksUrl: data.MERZIM_JWKS_URL,
      mailUrl: data.MERZIM_MAIL_URL,
      mailVariable: 'MERZIM_MAIL_URL',
      bodyEmail: bindings.MERZIM_BODY_EMAIL,
      url: bindings.MERZIM_URL,
      documents: data.MERZIM_DOCUMENTS,
      hasDocumentKeys: hasDocumentKeys(data),
    }),
    ...(isProduction && bindings.DOCUMENTS === undefined && data.MERZIM_DOCUMENTS === undefined
      ? ['production needs the bucket DOCUMENTS, or one in MERZIM_DOCUMENTS']
      : []),
    ...(isProduction && data.MERZIM_DEVELOPMENT_KEYS !== undefined ? ['production believes no development keys'] : []),
    ...(!isProduction && data.MERZIM_ISSUER === undefined && data.MERZIM_DEVELOPMENT_KEYS === undefined
      ? ['development needs MERZIM_DEVELOPMENT_KEYS, or an issuer']
      : []),
  ]
  return wrong.length > 0 ? { wrong } : { configuration: data }
}

/** Where the demo clock starts. */
export const startOf = ({ MERZIM_NOW }: Configuration, otherwise: Instant): Instant => MERZIM_NOW ?? otherwise
