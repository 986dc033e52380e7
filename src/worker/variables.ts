/** The variables and secrets of wrangler.toml: the self-hosted program's, where they apply. */
export interface Variables {
  /** The bucket documents are kept in; a binding, not a text. */
  readonly DOCUMENTS?: R2Bucket
  readonly MERZIM_ENV?: string
  /** A libSQL server over HTTP. */
  readonly MERZIM_DB?: string
  readonly MERZIM_DB_TOKEN?: string
  readonly MERZIM_CLOCK?: string
  readonly MERZIM_NOW?: string
  readonly MERZIM_URL?: string
  readonly MERZIM_ISSUER?: string
  readonly MERZIM_JWKS_URL?: string
  readonly MERZIM_AUDIENCE?: string
  /** Development only: the public keys, as a JWK set, whose tokens are believed. */
  readonly MERZIM_DEVELOPMENT_KEYS?: string
  /** A mail service over HTTP: see functions/letters/http-mailer.ts for what it is sent. */
  readonly MERZIM_MAIL_URL?: string
  readonly MERZIM_MAIL_TOKEN?: string
  readonly MERZIM_MAIL_FROM?: string
  readonly MERZIM_BODY_EMAIL?: string
  readonly MERZIM_COMMISSION_EMAIL?: string
  /** A bucket of the S3 protocol, where there is no binding. */
  readonly MERZIM_DOCUMENTS?: string
  readonly MERZIM_DOCUMENTS_KEY_ID?: string
  readonly MERZIM_DOCUMENTS_SECRET?: string
  readonly MERZIM_DOCUMENTS_REGION?: string
  readonly MERZIM_DOCUMENTS_MB?: string
  readonly MERZIM_LOG?: string
}
