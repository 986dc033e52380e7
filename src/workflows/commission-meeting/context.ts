/** What a meeting's docket has made known so far. */
export interface MeetingContext {
  readonly announcedOn?: string
  /** The day the posting was entered. */
  readonly enteredOn?: string
  readonly heldOn?: string
}
