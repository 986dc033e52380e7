import { addDays, type CivilDate, civilDate } from '../../../src/law/time/civil-date.ts'
import type { DocketEntry } from '../../../src/workflows/procedure/entry.ts'
import { at } from '../../support/builders.ts'

/** A line of a docket as a test writes it: entered on the day it takes effect, in the morning, unless it says more. */
export interface Line {
  readonly type: string
  readonly on: string
  readonly enteredOn?: string
  readonly at?: string
  readonly by?: string
  readonly data?: Readonly<Record<string, unknown>>
}

/** A docket of these lines, in the order they were entered. */
export const docketOf = (lines: readonly Line[]): readonly DocketEntry[] =>
  lines.map(({ type, on, enteredOn = on, at: time = '09:00:00', by = 'demo-system', data = {} }, index) => ({
    seq: index + 1,
    type,
    data,
    effectiveOn: civilDate(on),
    recordedAt: at(enteredOn, time),
    recordedBy: by,
  }))

/** A certificate in force over these days; entered by the evening before they begin where they begin later. */
export const issued = (validFrom: string, validUntil: string, enteredOn = validFrom): Line => ({
  type: 'certificate.issued',
  on: validFrom,
  enteredOn,
  data: {
    accreditationId: 'demo-accreditation',
    organizationId: 'demo-organization',
    area: 'L43.3.1',
    number: 'DEMO-1',
    validFrom,
    validUntil,
  },
})

/** An order of another system, such as the suspension of a certificate. */
export const ordered = (type: string, on: string, enteredOn = on): Line => ({
  type,
  on,
  enteredOn,
  data: { reason: 'Demo reason', document: 'Demo order' },
})

/** A correction declared by the head. */
export const corrected = (
  enteredOn: string,
  what: { annuls?: readonly number[]; enters?: { type: string; effectiveOn: string; data: object } },
): Line => ({
  type: 'correction.declared',
  on: enteredOn,
  by: 'demo-head',
  data: { ...what, reason: 'Demo reason', document: 'Demo memorandum' },
})

/** Every day from one to another, both included. */
export const daysFrom = (first: CivilDate, last: CivilDate): readonly CivilDate[] => {
  const days: CivilDate[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  return days
}
