/** Where a case stands: the cache a replay of its docket must reproduce. */
export interface Standing<Context = Readonly<Record<string, unknown>>> {
  readonly state: string
  readonly context: Context
}

/** A case as rules see it. */
export interface CaseFile {
  readonly id: string
  readonly procedure: string
  readonly edition: string
  readonly organizationId: string | null
  readonly version: number
  readonly standing: Standing
}
