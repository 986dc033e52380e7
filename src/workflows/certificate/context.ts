/** What a certificate's docket has made known so far. */
export interface CertificateContext {
  readonly accreditationId?: string
  readonly organizationId?: string
  readonly area?: string
  readonly number?: string
  readonly validFrom?: string
  readonly validUntil?: string
  /** The day the case was opened: no ending goes behind it. */
  readonly issuedOn?: string
  readonly suspendedOn?: string
  /** The day the three months of a suspension run from; absent where only a decision ends it (ambiguity 1). */
  readonly suspensionLastsFrom?: string | undefined
  readonly suspensionPublishedOn?: string | undefined
  readonly terminatedOn?: string
  readonly terminationPublishedOn?: string
}
