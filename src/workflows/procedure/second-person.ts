import type { Says } from '../../language/says.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'
import { type Act, act, type Judged } from './act.ts'
import type { DocketEntry } from './entry.ts'
import type { Needs } from './needs.ts'
import type { Refusal } from './refusal.ts'
import { merzim } from './roles.ts'

/** What an officer has prepared and nobody has decided yet. */
export interface Proposal {
  readonly by: string
  readonly data: unknown
  /** The day the act is to take effect; the day of the proposal where the officer stated none. */
  readonly on: CivilDate
  /** The day it was proposed. */
  readonly proposedOn: CivilDate
  /** Its entry on the docket. */
  readonly seq: number
}

/** The proposals a case holds, by the act they prepare. They lapse when the case moves on. */
export type Proposals = Readonly<Record<string, Proposal>>

const suffix = '.proposed'

/** The name of the entry by which an act is proposed. */
export const proposalOf = (type: string): string => `${type}${suffix}`

/** The act a proposal prepares; undefined for an entry that is none. */
export const proposedBy = (type: string): string | undefined =>
  type.endsWith(suffix) ? type.slice(0, -suffix.length) : undefined

/** The proposals in a case's context. */
export const proposalsIn = (context: Readonly<Record<string, unknown>> | undefined): Proposals =>
  (context?.proposals ?? {}) as Proposals

/**
 * Declares an act that needs two persons: an officer proposes it (`….proposed`, same data and day), another person, the
 * head, enters the act itself. What was prepared is what is decided.
 */
export const withSecondPerson = <
  Type extends string,
  Schema extends Act['data'],
  const Asked extends Needs = Record<never, never>,
>(
  type: Type,
  declaration: Omit<Act<Schema, Asked>, 'secondPerson' | 'roles'>,
): Record<Type | `${Type}.proposed`, Act<Schema, Asked>> => {
  const says: Says = {
    kk: `${declaration.says.kk}: ұсыныс`,
    ru: `${declaration.says.ru}: предложение`,
    en: `${declaration.says.en}: proposal`,
  }
  // What the entry has to carry besides its data is found when it is decided, not when it is prepared.
  const { consequences: _follows, completes: _finds, entered: _entered, opens: _opens, ...proposed } = declaration
  return {
    [proposalOf(type)]: act({ ...proposed, says, roles: ['officer'] }),
    [type]: act({
      ...declaration,
      roles: ['head'],
      secondPerson: true,
      rules: (judged) => [...secondPersonRules(type, judged), ...(declaration.rules?.(judged) ?? [])],
    }),
  } as Record<Type | `${Type}.proposed`, Act<Schema, Asked>>
}

const secondPersonRules = <Data>(
  type: string,
  { entry, caseFile, by, today }: Omit<Judged<Data>, 'found'>,
): readonly Refusal[] => {
  // What Merzim enters follows from an act two persons have decided already.
  if (by.role === merzim) return []
  const proposal = proposalsIn(caseFile?.standing.context)[type]
  if (!proposal) return [nothingProposed(type)]
  if (proposal.by === by.sub) return [notYourOwn]
  return [
    ...(sameData(proposal.data, entry.data) ? [] : [otherData(proposal)]),
    ...(isDayOf(proposal, entry.effectiveOn, today) ? [] : [otherDay(proposal)]),
  ]
}

/**
 * The day the second person decides on when the request states none: the day the proposal states, or the day of the
 * decision where the officer left the day open.
 */
export const dayDecided = (proposal: Proposal, today: CivilDate): CivilDate =>
  proposal.on === proposal.proposedOn ? today : proposal.on

/** A day stated with the proposal binds; one left open is the day of the decision. Nobody decides on a day gone by. */
const isDayOf = (proposal: Proposal, day: CivilDate, today: CivilDate): boolean =>
  (day === proposal.on && !(proposal.on > proposal.proposedOn && day < today)) ||
  day === dayDecidedIfOpen(proposal, today)

const dayDecidedIfOpen = (proposal: Proposal, today: CivilDate): CivilDate | undefined =>
  proposal.on === proposal.proposedOn ? today : undefined

const nothingProposed = (type: string): Refusal => ({
  kind: 'second-person-required',
  provision: null,
  says: {
    kk: 'Бұл актіні алдымен қызметкер ұсынуы тиіс, содан кейін басшы енгізеді.',
    ru: 'Этот акт сначала предлагает сотрудник, затем его вносит руководитель.',
    en: 'An officer must propose this act first; the head then enters it.',
  },
  facts: { propose: proposalOf(type) },
})

const notYourOwn: Refusal = {
  kind: 'second-person-required',
  provision: null,
  says: {
    kk: 'Актіні ұсынған адам оны өзі бекіте алмайды.',
    ru: 'Тот, кто предложил акт, не может сам его утвердить.',
    en: 'The person who proposed the act cannot also enter it.',
  },
}

const otherData = ({ data }: Proposal): Refusal => ({
  kind: 'differs-from-proposal',
  provision: null,
  pointer: '/data',
  says: {
    kk: 'Деректер ұсынысқа сәйкес келмейді: басшы тек дайындалған нәрсені шешеді.',
    ru: 'Данные отличаются от предложения: руководитель решает о том, что подготовлено.',
    en: 'The data differ from the proposal: the head decides on what was prepared.',
  },
  facts: { proposed: data },
})

const otherDay = ({ on, proposedOn }: Proposal): Refusal => ({
  kind: 'differs-from-proposal',
  provision: null,
  pointer: '/effectiveOn',
  says: {
    kk: `Күні ұсынысқа сәйкес келмейді (${on}): шешім ұсынылған күннен, ал күн өтіп кетсе, жаңа ұсыныстан басталады.`,
    ru: `День отличается от предложенного (${on}): решают о предложенном дне, а если он прошёл — предлагают заново.`,
    en: `The day is not the one proposed (${on}): that day is decided on, and one gone by is proposed anew.`,
  },
  facts: { proposedEffectiveOn: on, proposedOn },
})

/** Equal as JSON values, whatever the order of their members. */
const sameData = (left: unknown, right: unknown): boolean => {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object' || !left || !right) return false
  const leftEntries = Object.entries(left)
  return (
    leftEntries.length === Object.keys(right).length &&
    leftEntries.every(([key, value]) => key in right && sameData(value, (right as Record<string, unknown>)[key]))
  )
}

/** The context of a case once something has been proposed on it. A newer proposal of the same act takes its place. */
export const withProposal = (
  context: Readonly<Record<string, unknown>>,
  type: string,
  { data, recordedBy, effectiveOn, seq }: DocketEntry,
  proposedOn: CivilDate,
): Readonly<Record<string, unknown>> => ({
  ...context,
  proposals: { ...proposalsIn(context), [type]: { by: recordedBy, data, on: effectiveOn, proposedOn, seq } },
})
