import type { CivilDate } from '../law/time/civil-date.ts'
import { accreditation } from './accreditation/procedure.ts'
import { annualReport } from './annual-report/procedure.ts'
import { certificate } from './certificate/procedure.ts'
import { commissionMeeting } from './commission-meeting/procedure.ts'
import type { Procedure } from './procedure/procedure.ts'
import { revocation } from './revocation/procedure.ts'
import { suspension } from './suspension/procedure.ts'

/**
 * Every procedure in every edition of the Law. A new edition is a new line and a new machine beside the old one, which
 * stays: its cases must be replayable for as long as they are kept.
 */
export const procedures: readonly Procedure[] = [
  commissionMeeting,
  accreditation,
  certificate,
  suspension,
  revocation,
  annualReport,
]

/** The edition under which a case opened on this day is conducted, or undefined where none is in force yet. */
export const procedureOn = (
  id: string,
  day: CivilDate,
  editions: readonly Procedure[] = procedures,
): Procedure | undefined =>
  editions
    .filter((procedure) => procedure.id === id && procedure.edition <= day)
    .toSorted((a, b) => b.edition.localeCompare(a.edition))[0]

/** The machine an existing case was opened under. */
export const procedureOf = (id: string, edition: string, editions: readonly Procedure[] = procedures): Procedure => {
  const found = editions.find((procedure) => procedure.id === id && procedure.edition === edition)
  if (!found) throw new Error(`no procedure '${id}' in the edition of ${edition}`)
  return found
}

/** The procedures whose cases time opens, each in its first edition: before that day there is nothing to open. */
export const recurringProcedures: readonly Procedure[] = procedures
  .filter(({ recurring }) => recurring)
  .toSorted((a, b) => a.edition.localeCompare(b.edition))
  .filter(({ id }, index, all) => all.findIndex((each) => each.id === id) === index)

export const procedureIds: readonly string[] = [...new Set(procedures.map(({ id }) => id))]
