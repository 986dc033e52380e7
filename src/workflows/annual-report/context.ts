/** What the docket of an annual report has made known so far. Sums are in tiyn. */
export interface AnnualReportContext {
  readonly organizationId?: string
  /** The reporting year. */
  readonly period?: string
  /** Its last day, from which the term is counted (L47.1). */
  readonly yearEndsOn?: string
  readonly submittedOn?: string
  readonly collected?: number
  readonly distributed?: number
  readonly notDistributed?: number
  readonly paid?: number
  readonly unpaid?: number
  readonly unclaimed?: number
  /** The day the report was last returned for completion. */
  readonly returnedOn?: string
  /** The day after the term passed without a report; a late report can still be submitted. */
  readonly overdueOn?: string
  readonly acceptedOn?: string
  readonly publishedOn?: string
  /** The day false information was last found, and whether it was found to be knowing (ambiguity 10). */
  readonly falsehoodFoundOn?: string
  readonly falsehoodKnowing?: boolean
}
