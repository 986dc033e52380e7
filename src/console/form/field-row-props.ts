import type { Reader } from '../visit.ts'
import type { Cause } from './causes.ts'
import type { Field } from './fields.ts'
import type { Lookups } from './lookups.ts'
import type { Typed } from './read-form.ts'

/** What any row of a form is drawn from. */
export interface FieldRowProps {
  readonly reader: Reader
  readonly field: Field
  readonly typed: Typed
  readonly causes: readonly Cause[]
  readonly lookups: Lookups
}
