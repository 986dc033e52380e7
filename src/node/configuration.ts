import * as z from 'zod'
import { largestMegabytes } from '../functions/documents/keeping.ts'
import { hasDocumentKeys, wrongWith } from '../functions/operation/configuration-rules.ts'
import { parseInstant } from '../law/time/instant.ts'
import { isLocalScanner } from './clamd-scanner.ts'

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8787),
  MERZIM_HOST: z.string().default('127.0.0.1'),
  MERZIM_ENV: z.enum(['development', 'production']).default('development'),
  MERZIM_DB: z.string().default('file:.data/merzim.db'),
  MERZIM_DB_TOKEN: z.string().optional(),
  MERZIM_SEED: z.enum(['demo', 'none']).default('demo'),
  MERZIM_CLOCK: z.enum(['system', 'demo']).default('system'),
  MERZIM_NOW: z
    .string()
    .optional()
    .refine((text) => text === undefined || parseInstant(text) !== undefined, {
      error: 'not a moment with its offset, such as 2026-11-21T09:00:00+05:00',
    }),
  MERZIM_URL: z.url().optional(),
  MERZIM_ISSUER: z.string().optional(),
  MERZIM_JWKS_URL: z.url().optional(),
  MERZIM_AUDIENCE: z.string().default('merzim'),
  MERZIM_SMTP_URL: z.string().optional(),
  MERZIM_MAIL_FROM: z.string().default('merzim@localhost'),
  MERZIM_BODY_EMAIL: z.string().default('authorized-body@demo.invalid'),
  MERZIM_COMMISSION_EMAIL: z.string().default('commission@demo.invalid'),
  MERZIM_TICK_MS: z.coerce.number().int().min(10).max(60_000).default(1_000),
  MERZIM_DOCUMENTS: z.string().min(1).optional(),
  MERZIM_DOCUMENTS_KEY_ID: z.string().optional(),
  MERZIM_DOCUMENTS_SECRET: z.string().optional(),
  MERZIM_DOCUMENTS_REGION: z.string().default('us-east-1'),
  MERZIM_DOCUMENTS_MB: z.coerce.number().int().min(1).max(5_000).default(largestMegabytes),
  MERZIM_CLAMD: z
    .string()
    .refine(isLocalScanner, { error: 'names a scanner on this machine: tcp://127.0.0.1:3310 or unix:/run/…' })
    .optional(),
  MERZIM_LOG: z.enum(['on', 'off', 'debug']).default('on'),
})

export type Configuration = z.infer<typeof environment> & { readonly trust: Trust }

/** Whose tokens are believed: an issuer's, or in development our own. */
type Trust = { readonly issuer: string; readonly jwksUrl: string } | 'development'

/**
 * Reads the environment, and refuses to start on anything that would be unsafe: production without an issuer, with a
 * demo clock, or without an address to write from.
 *
 * @throws Error with a sentence for each thing that is wrong
 */
export const readConfiguration = (source: NodeJS.ProcessEnv): Configuration => {
  const parsed = environment.safeParse(source)
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
  }
  const { MERZIM_ENV, MERZIM_CLOCK, MERZIM_NOW, MERZIM_ISSUER, MERZIM_JWKS_URL, MERZIM_SMTP_URL } = parsed.data
  const wrong = wrongWith({
    isProduction: MERZIM_ENV === 'production',
    hasDemoClock: MERZIM_CLOCK === 'demo',
    now: MERZIM_NOW,
    issuer: MERZIM_ISSUER,
    jwksUrl: MERZIM_JWKS_URL,
    mailUrl: MERZIM_SMTP_URL,
    mailVariable: 'MERZIM_SMTP_URL',
    bodyEmail: source.MERZIM_BODY_EMAIL,
    url: source.MERZIM_URL,
    documents: source.MERZIM_DOCUMENTS,
    hasDocumentKeys: hasDocumentKeys(source),
  })
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
  const trust: Trust =
    MERZIM_ISSUER !== undefined && MERZIM_JWKS_URL !== undefined
      ? { issuer: MERZIM_ISSUER, jwksUrl: MERZIM_JWKS_URL }
      : 'development'
  return { ...parsed.data, trust }
}
