/** What a suspension's docket has made known so far. */
export interface SuspensionContext {
  readonly organizationId?: string
  readonly area?: string
  readonly certificateId?: string
  readonly certificateNumber?: string
  /** The grounds recorded, each once, in the order they were. */
  readonly grounds?: readonly string[]
  /** The day the first case of paragraph 1 occurred, where somebody has said it (ambiguity 2). */
  readonly occurredOn?: string
  readonly suspendedOn?: string
  /** The last day of the three months. */
  readonly endsOn?: string
  /** The day by which somebody looks at the case before it ends. */
  readonly reviewOn?: string
  readonly reviewedOn?: string
  /** The day the three months run from; absent where only a decision ends the suspension (ambiguity 1). */
  readonly lastsFrom?: string | undefined
  /** The day a decision on the revival is awaited on, where only a decision revives. */
  readonly decisionOn?: string | undefined
}
