import * as z from 'zod'
import type { Says } from '../../language/says.ts'
import { act, type Judged } from '../procedure/act.ts'
import type { Consequence } from '../procedure/consequence.ts'
import { linkedHere } from '../procedure/needs.ts'

/** How a certificate comes to its end (L47-2.1). */
const endings = ['expired', 'returned', 'revoked', 'liquidated'] as const

export type Ending = (typeof endings)[number]

/** Why a case about a certificate is over, for those it concerned. */
export const endingNames: Readonly<Record<Ending, Says>> = {
  expired: { kk: 'куәліктің мерзімі өтті', ru: 'истёк срок свидетельства', en: 'the term of the certificate expired' },
  returned: {
    kk: 'ұйым куәлікті қайтарды',
    ru: 'организация вернула свидетельство',
    en: 'the certificate was returned',
  },
  revoked: { kk: 'куәлік кері қайтарып алынды', ru: 'свидетельство отозвано', en: 'the certificate was revoked' },
  liquidated: { kk: 'ұйым таратылды', ru: 'организация ликвидирована', en: 'the organization was liquidated' },
}

/**
 * The certificate a case is about has terminated: there is nothing left to suspend or to revoke. Entered by Merzim with
 * what terminated it, on the day we learn of it; the day of the end itself is in the entry.
 */
export const certificateEnded = act({
  says: {
    kk: 'Куәліктің қолданысы тоқтатылды',
    ru: 'Действие свидетельства прекращено',
    en: 'The certificate has terminated',
  },
  roles: [],
  cancelsWaits: true,
  data: z.strictObject({ certificateId: z.string(), reason: z.enum(endings), endedOn: z.string() }),
})

/** Asks for the cases about a certificate: its end, or the end of its suspension, ends them too. */
export const casesAboutIt = () => ({ pointing: linkedHere })

type Asked = ReturnType<typeof casesAboutIt>

/** Closes the cases that point to a certificate and are not over by then. */
export const casesClosed =
  (reason: Ending) =>
  ({ caseId, entry, found }: Pick<Judged<unknown, Asked>, 'caseId' | 'entry' | 'found'>): readonly Consequence[] =>
    found.pointing.map(({ id }) => ({
      enterOn: id,
      type: 'certificate.ended',
      data: { certificateId: caseId, reason, endedOn: entry.effectiveOn },
      whereItMayFollow: true,
    }))
