import type { Says } from '../../language/says.ts'
import type { AwaitedParty, DeadlineKind } from '../../law/deadline.ts'

/** When reminders leave before the last day: working days before it, and calendar months before it. */
export interface ReminderPlan {
  readonly workingDaysBefore: readonly number[]
  readonly monthsBefore?: readonly number[]
}

/**
 * What a state waits for. Names such as `from` are fields of the machine's context, so the wait is data a test can
 * read and the runtime turns into a deadline row; nothing here computes a date.
 */
export interface Wait<Field extends string = string> {
  readonly for: AwaitedParty
  readonly provision: string | null
  readonly kind: DeadlineKind
  readonly says: Says
  /** The term of the provision runs from this day. */
  readonly from?: Field
  /** The last day is this one, stated in a decision or an announcement. */
  readonly on?: Field
  /** An internal target: so many working days after `from`. Only with kind `target`. */
  readonly targetWorkingDays?: number
  /** Waited for only when this field is set, and only until that one, or one of those, is. */
  readonly when?: Field
  readonly unless?: Field | readonly Field[]
  /** The acts that do what is awaited. Any other act that ends the wait ends it undone; without a list every act does. */
  readonly metBy?: readonly string[]
  readonly reminders?: ReminderPlan
}

/** What every state of every machine says about itself. */
export interface StateMeta<Field extends string = string> {
  readonly says: Says
  readonly waits: readonly Wait<Field>[]
}
