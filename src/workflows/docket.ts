import { type AnyStateMachine, getNextTransitions, initialTransition, transition } from 'xstate'
import type { CivilDate } from '../law/time/civil-date.ts'
import { civilDateAt } from '../law/time/zone.ts'
import type { Act } from './procedure/act.ts'
import type { Standing } from './procedure/case-file.ts'
import type { DocketEntry, DocketEvent } from './procedure/entry.ts'
import { actsOfEveryDocket, hasOpened } from './procedure/own-acts.ts'
import type { Procedure } from './procedure/procedure.ts'
import { proposalOf, proposalsIn, proposedBy, withProposal } from './procedure/second-person.ts'
import type { StateMeta } from './procedure/wait.ts'

/** The state every machine begins in, before the entry that opens the case. */
export const unopened = 'unopened'

/** Where a case stands, and what has been entered on it whose day is still to come. */
export interface Position {
  readonly standing: Standing
  /** Acts entered ahead of their effect, in docket order. */
  readonly ahead: readonly DocketEntry[]
  /** The day of the latest act in effect that moved the case; nothing new goes behind it. */
  readonly movedOn: CivilDate | null
}

const toStanding = (snapshot: { value: unknown; context: unknown }): Standing => ({
  state: snapshot.value as string,
  context: snapshot.context as Standing['context'],
})

const restore = (machine: AnyStateMachine, standing: Standing) =>
  machine.resolveState({ value: standing.state, context: standing.context })

/** Where a case stands before anything has been entered. */
export const initialStanding = (procedure: Procedure): Standing => toStanding(initialTransition(procedure.machine)[0])

/** The position of a case that has not been opened. */
export const initialPosition = (procedure: Procedure): Position => ({
  standing: initialStanding(procedure),
  ahead: [],
  movedOn: null,
})

/** The name of what a machine may do when an act is entered ahead of its effect: stand in a state of its own till then. */
const aheadOf = (type: string): string => `${type}.ahead`

/** Whether an entry was made before the day it takes effect. A proposal prepares a day, it does not take effect on it. */
export const isAhead = ({ type, effectiveOn, recordedAt }: DocketEvent): boolean =>
  proposedBy(type) === undefined && effectiveOn > civilDateAt(recordedAt)

/**
 * Answers where the case stands after an entry, or undefined where the entry may not follow. Pure: nothing runs, no
 * clock is read. An act entered ahead of its effect leaves the case where it is (or where the machine lets it wait), and
 * moves it when its effect begins.
 */
export const advance = (procedure: Procedure, position: Position, entry: DocketEntry): Position | undefined => {
  const { standing, ahead } = position
  if (Object.hasOwn(actsOfEveryDocket, entry.type)) return aboutTheRecord(procedure, position, entry)
  if (!isAccepted(procedure, standing.state, entry.type)) return undefined
  const prepared = proposedBy(entry.type)
  if (prepared !== undefined) {
    const context = withProposal(standing.context, prepared, entry, civilDateAt(entry.recordedAt))
    return { ...position, standing: { ...standing, context } }
  }
  if (!isAhead(entry)) return takeEffect(procedure, position, entry)
  const waiting = withoutProposals(standing, moved(procedure, standing, { ...entry, type: aheadOf(entry.type) }), entry)
  return {
    standing: waiting,
    ahead: [...ahead, entry],
    movedOn: waiting.state === standing.state ? position.movedOn : civilDateAt(entry.recordedAt),
  }
}

/** What the passing of time, or a person, says about an earlier entry of the same docket. */
const aboutTheRecord = (procedure: Procedure, position: Position, entry: DocketEntry): Position | undefined => {
  const { standing, ahead } = position
  if (standing.state === unopened) return undefined
  const named = ahead.find(({ seq }) => seq === entry.data.of)
  const others = { ...position, ahead: ahead.filter((each) => each !== named) }
  switch (entry.type) {
    case 'effect.began':
      return named ? takeEffect(procedure, others, named) : position
    case 'effect.cancelled':
      if (!named || hasOpened(named)) return undefined
      return { ...others, standing: withoutProposals(standing, moved(procedure, standing, entry), entry) }
    case 'correction.declared':
      return { ...position, standing: withoutProposals(standing, standing, entry) }
    case 'effect.lapsed':
      return others
    case proposalOf('effect.cancelled'):
    case proposalOf('correction.declared'): {
      const prepared = proposedBy(entry.type) ?? entry.type
      const context = withProposal(standing.context, prepared, entry, civilDateAt(entry.recordedAt))
      return { ...position, standing: { ...standing, context } }
    }
    default:
      return position
  }
}

/** The case once an entry is in effect. A duty found missed binds nobody’s day, whatever it leads to. */
const takeEffect = (procedure: Procedure, position: Position, entry: DocketEntry): Position | undefined => {
  const { standing } = position
  const next = moved(procedure, standing, entry)
  if (!next) return undefined
  const isMove = next.state !== standing.state || actOf(procedure, entry.type)?.moves === true
  const binds = isMove && !isMissedDuty(procedure, standing.state, entry)
  return {
    standing: withoutProposals(standing, next, entry),
    ahead: position.ahead,
    movedOn: binds ? later(position.movedOn, entry.effectiveOn) : position.movedOn,
  }
}

const later = (a: CivilDate | null, b: CivilDate): CivilDate => (a !== null && a > b ? a : b)

/** What the machine makes of an event; undefined where it knows none of that name in that state. */
const moved = (procedure: Procedure, standing: Standing, event: DocketEvent): Standing | undefined => {
  if (!acceptedIn(procedure, standing.state).includes(event.type)) return undefined
  const [next] = transition(procedure.machine, restore(procedure.machine, standing), event)
  return toStanding(next)
}

/** A proposal lapses when it is decided, and all of them do when the case moves on. */
const withoutProposals = (before: Standing, after: Standing = before, { type }: DocketEvent): Standing => {
  const { [type]: _decided, ...others } = proposalsIn(after.context)
  if (after.context.proposals === undefined) return after
  const left = after.state === before.state ? others : {}
  return { ...after, context: { ...after.context, proposals: left } }
}

/** Whether an expired deadline is a duty nobody did, and not an effect the Law itself brings about. */
export const isMissedDuty = (procedure: Procedure, state: string, { type, data }: DocketEvent): boolean =>
  type === 'deadline.expired' &&
  !metaOf(procedure, state).waits.some(
    ({ kind, provision }) => kind === 'operation-of-law' && provision === data.provision,
  )

/** The declaration of an act, or undefined where neither the procedure nor every docket has one of that name. */
export const actOf = (procedure: Procedure, type: string): Act | undefined =>
  Object.hasOwn(procedure.acts, type)
    ? procedure.acts[type]
    : Object.hasOwn(actsOfEveryDocket, type)
      ? actsOfEveryDocket[type]
      : undefined

interface Followers {
  /** Every event the machine takes in the state, also those only the engine sends. */
  readonly accepted: readonly string[]
  /** The acts that may be entered. */
  readonly acts: readonly string[]
}

// By edition, not by machine: two editions may share a machine and differ in who decides.
const followers = new WeakMap<Procedure, Map<string, Followers>>()

/** The acts a state accepts, and nothing else. It depends on the state alone: our lists of transitions end unguarded. */
export const mayFollow = (procedure: Procedure, state: string): readonly string[] => followersOf(procedure, state).acts

/** What may follow, and what once might: a docket written before stays what it was. */
const isAccepted = (procedure: Procedure, state: string, type: string): boolean =>
  mayFollow(procedure, state).includes(type) ||
  (procedure.acts[type]?.former === true && acceptedIn(procedure, state).includes(type))

const acceptedIn = (procedure: Procedure, state: string): readonly string[] => followersOf(procedure, state).accepted

const followersOf = (procedure: Procedure, state: string): Followers => {
  const known = followers.get(procedure) ?? new Map<string, Followers>()
  followers.set(procedure, known)
  const cached = known.get(state)
  if (cached) return cached
  const snapshot = restore(procedure.machine, { state, context: {} })
  const accepted = [...new Set(getNextTransitions(snapshot).map(({ eventType }) => eventType as string))]
  const acts = accepted
    .filter((type) => Object.hasOwn(procedure.acts, type) && !procedure.acts[type]?.former)
    .flatMap((type) => (procedure.acts[type]?.secondPerson ? [proposalOf(type), type] : [type]))
  const found = { accepted, acts }
  known.set(state, found)
  return found
}

const reached = new WeakMap<Procedure, Map<string, ReadonlySet<string>>>()

/** Every act that may still follow from a state, at once or after others: what lies ahead and is not among them has lapsed. */
export const mayEverFollow = (procedure: Procedure, state: string): ReadonlySet<string> => {
  const known = reached.get(procedure) ?? new Map<string, ReadonlySet<string>>()
  reached.set(procedure, known)
  const cached = known.get(state)
  if (cached) return cached
  const states = new Set([state])
  for (const each of states) {
    const node = procedure.machine.root.states[each]
    for (const transitions of node?.transitions.values() ?? []) {
      for (const { target } of transitions) for (const { key } of target ?? []) states.add(key)
    }
  }
  const types = new Set([...states].flatMap((each) => mayFollow(procedure, each)))
  known.set(state, types)
  return types
}

/** What a state says about itself: its name in three languages and what it waits for. */
export const metaOf = (procedure: Procedure, state: string): StateMeta => {
  if (state === unopened) return unopenedMeta
  const node = procedure.machine.root.states[state]
  if (!node) throw new Error(`${procedure.id} has no state '${state}'`)
  return node.meta as StateMeta
}

const unopenedMeta: StateMeta = {
  says: { kk: 'Ашылмаған', ru: 'Не открыто', en: 'Not opened' },
  waits: [],
}

/** Every state of a procedure, in the order they are declared, without the one before opening. */
export const statesOf = (procedure: Procedure): readonly string[] =>
  Object.keys(procedure.machine.root.states).filter((state) => state !== unopened)
