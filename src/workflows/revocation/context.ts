/** What a revocation's docket has made known so far. */
export interface RevocationContext {
  readonly organizationId?: string
  readonly area?: string
  readonly certificateId?: string
  readonly certificateNumber?: string
  /** The grounds recorded, each once, in the order they were. */
  readonly grounds?: readonly string[]
  readonly hearingOn?: string
  readonly heardOn?: string
  /** The day the order was signed or entered, the earlier of the two: no appeal goes behind it. */
  readonly orderedOn?: string
  readonly revokedOn?: string
  readonly appealedOn?: string
}
