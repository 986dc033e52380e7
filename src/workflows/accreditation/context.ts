/** What an application's docket has made known so far. */
export interface AccreditationContext {
  readonly organizationId?: string
  readonly area?: string
  readonly filedOn?: string
  readonly meetingId?: string | undefined
  readonly meetingOn?: string | undefined
  readonly recommendation?: 'grant' | 'refuse'
  readonly concludedOn?: string
  readonly extendedOn?: string
  readonly extendedUntil?: string
  readonly extensionNotifiedOn?: string
  readonly decidedOn?: string
  readonly publishedOn?: string
  readonly overturnedOn?: string
  /** The day the service term was missed; the case goes on, and the docket shows the breach. */
  readonly overdueOn?: string
}
