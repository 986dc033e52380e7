import { areas } from '../../law/areas.ts'
import type { Judged } from '../procedure/act.ts'
import type { Consequence } from '../procedure/consequence.ts'
import { choose, inEveryLanguage } from '../procedure/in-every-language.ts'
import { certificateOf, holderOf } from '../procedure/needs.ts'
import { revocationClaim } from '../revocation/claims.ts'
import { suspensionClaim } from '../suspension/claims.ts'
import type { AnnualReportContext } from './context.ts'

/** What follows from a breach on the certificates of the organization, in every area it holds one in. */
export type Asked = Readonly<Record<string, ReturnType<typeof certificateOf> | ReturnType<typeof holderOf>>>

/** Asks in every area for the certificate, and for the open cases in which one more ground is recorded. */
export const askForCertificates = (organizationId: string | undefined): Asked =>
  organizationId === undefined
    ? {}
    : Object.fromEntries(
        areas.flatMap((area) => [
          [`certificate ${area}`, certificateOf(organizationId, area)],
          [`suspension ${area}`, holderOf(suspensionClaim(organizationId, area).name)],
          [`revocation ${area}`, holderOf(revocationClaim(organizationId, area).name)],
        ]),
      )

type Breach<Data> = Pick<Judged<Data, Asked>, 'entry' | 'caseFile' | 'caseId' | 'found'>

/** A report that is not submitted in time suspends (L47-3.1.1); the list of branches alone does not (L47.1.5). */
export const overdueSuspends = (
  judged: Breach<{ provision: string | null; dueOn: string }>,
): readonly Consequence[] => {
  const { provision, dueOn } = judged.entry.data
  if (provision !== 'L47.1') return []
  const evidence = notSubmitted(contextOf(judged).period ?? '', dueOn, judged.caseId)
  return grounds('suspension', judged, { ground: 'L47-3.1.1', evidence, occurredOn: judged.entry.effectiveOn })
}

interface Falsehood {
  readonly evidence: string
  readonly gravity?: string | undefined
}

/** Knowingly false information suspends (L47-3.1.2). A finding is an officer’s: one that adds nothing stays entered. */
export const falsehoodSuspends = (judged: Breach<Falsehood>): readonly Consequence[] => {
  const { evidence } = judged.entry.data
  return grounds('suspension', judged, { ground: 'L47-3.1.2', knowingly: true, evidence }).map(whereItMayFollow)
}

/** False information may lead to revocation (L47-1.3): the case is prepared, and two persons decide after a hearing. */
export const falsehoodMayRevoke = (judged: Breach<Falsehood>): readonly Consequence[] => {
  const { evidence, gravity = notAssessed } = judged.entry.data
  return grounds('revocation', judged, { ground: 'L47-1.3', gravity, evidence }).map(whereItMayFollow)
}

const contextOf = ({ caseFile }: Pick<Judged, 'caseFile'>): AnnualReportContext => caseFile?.standing.context ?? {}

/** A certificate that does not stand yet, or no more, is not suspended. */
const held: ReadonlySet<string> = new Set(['inForce', 'suspended'])

/** The ground, recorded for every certificate held: in the case that is open about it, or in one of its own. */
const grounds = (
  procedure: 'suspension' | 'revocation',
  { caseFile, found }: Pick<Breach<unknown>, 'caseFile' | 'found'>,
  ground: Readonly<Record<string, unknown>>,
): readonly Consequence[] => {
  const { organizationId = '' } = contextOf({ caseFile })
  return areas.flatMap((area): readonly Consequence[] => {
    if (!held.has(found[`certificate ${area}`]?.standing.state ?? '')) return []
    const recorded = { type: 'ground.recorded', data: { organizationId, area, ...ground } }
    const open = found[`${procedure} ${area}`]
    return [open ? { enterOn: open.id, ...recorded } : { open: procedure, organizationId, ...recorded }]
  })
}

const whereItMayFollow = (consequence: Consequence): Consequence =>
  'enterOn' in consequence ? { ...consequence, whereItMayFollow: true } : consequence

/** An entry carries one text: it says so in every language. */
const notSubmitted = (period: string, dueOn: string, caseId: string): string =>
  inOneText((language, day) =>
    choose(
      language,
      `${period} жылғы жылдық есеп мерзімінде (${day(dueOn)}) ұсынылмады.`,
      `Годовой отчёт за ${period} год не представлен в срок (${day(dueOn)}).`,
      `The annual report on ${period} was not submitted in time (${day(dueOn)}).`,
    ),
  ).concat(`\n/cases/${caseId}`)

const inOneText = (write: Parameters<typeof inEveryLanguage>[0]): string => {
  const { kk, ru, en } = inEveryLanguage(write)
  return [kk, ru, en].join('\n')
}

const notAssessed = 'бағаланбаған · не оценена · not assessed'
