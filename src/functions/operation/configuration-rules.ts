/** What both hosts must know before they may start, whichever way they are configured. */
export interface Configured {
  readonly isProduction: boolean
  readonly hasDemoClock: boolean
  /** Where the demo clock starts, if that was said. */
  readonly now: string | undefined
  readonly issuer: string | undefined
  readonly jwksUrl: string | undefined
  /** The way letters leave the house, if there is one, and the variable that names it on this host. */
  readonly mailUrl: string | undefined
  readonly mailVariable: string
  readonly bodyEmail: string | undefined
  readonly url: string | undefined
  /** Where documents are kept, if that was said, and whether a bucket's keys were. */
  readonly documents: string | undefined
  readonly hasDocumentKeys: boolean
}

/**
 * A sentence for each thing that would be unsafe: production without an issuer, with a demo clock, or without a way to
 * write to those who are bound. A host that gets any of them back must not serve.
 */
export const wrongWith = (configured: Configured): readonly string[] => {
  const {
    isProduction,
    hasDemoClock,
    now,
    issuer,
    jwksUrl,
    mailUrl,
    mailVariable,
    bodyEmail,
    url,
    documents,
    hasDocumentKeys,
  } = configured
  const unless = (isRight: boolean, sentence: string): readonly string[] => (isRight ? [] : [sentence])
  return [
    ...unless(now === undefined || hasDemoClock, 'MERZIM_NOW needs MERZIM_CLOCK=demo'),
    ...unless((issuer === undefined) === (jwksUrl === undefined), 'MERZIM_ISSUER and MERZIM_JWKS_URL go together'),
    ...unless(
      hasDocumentKeys || !/^https?:/.test(documents ?? ''),
      'a bucket in MERZIM_DOCUMENTS needs MERZIM_DOCUMENTS_KEY_ID and MERZIM_DOCUMENTS_SECRET',
    ),
    ...(isProduction
      ? [
          ...unless(issuer !== undefined, 'production needs MERZIM_ISSUER and MERZIM_JWKS_URL'),
          ...unless(!hasDemoClock, 'production has no demo clock'),
          ...unless(mailUrl !== undefined, `production needs ${mailVariable}: reminders must leave the house`),
          ...unless(bodyEmail !== undefined, 'production needs MERZIM_BODY_EMAIL'),
          ...unless(url !== undefined, 'production needs MERZIM_URL'),
          ...unless(
            !/^http:\/\/(?!127\.0\.0\.1[:/])/.test(documents ?? ''),
            'production reaches the bucket in MERZIM_DOCUMENTS over https: the bytes themselves are not signed',
          ),
        ]
      : []),
  ]
}

/** Whether both keys of a bucket were given. */
export const hasDocumentKeys = (source: {
  readonly MERZIM_DOCUMENTS_KEY_ID?: string | undefined
  readonly MERZIM_DOCUMENTS_SECRET?: string | undefined
}): boolean => Boolean(source.MERZIM_DOCUMENTS_KEY_ID && source.MERZIM_DOCUMENTS_SECRET)
