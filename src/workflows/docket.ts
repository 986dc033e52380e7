import { type AnyStateMachine, getNextTransitions, initialTransition, transition } from 'xstate'
import { actsOfEveryDocket } from './procedure/own-acts.ts'
import type { Act, DocketEvent, Procedure, Standing, StateMeta } from './procedure/procedure.ts'

/** The state every machine begins in, before the entry that opens the case. */
export const unopened = 'unopened'

const toStanding = (snapshot: { value: unknown; context: unknown }): Standing => ({
  state: snapshot.value as string,
  context: snapshot.context as Standing['context'],
})

const restore = (machine: AnyStateMachine, standing: Standing) =>
  machine.resolveState({ value: standing.state, context: standing.context })

/** Where a case stands before anything has been entered. */
export const initialStanding = (procedure: Procedure): Standing => toStanding(initialTransition(procedure.machine)[0])

/**
 * Answers where the case stands after an entry, or undefined where the entry may not follow. Pure: nothing runs, no
 * clock is read.
 */
export const advance = (procedure: Procedure, standing: Standing, entry: DocketEvent): Standing | undefined => {
  if (Object.hasOwn(actsOfEveryDocket, entry.type)) return standing.state === unopened ? undefined : standing
  if (!mayFollow(procedure, standing.state).includes(entry.type)) return undefined
  const [next] = transition(procedure.machine, restore(procedure.machine, standing), entry)
  return toStanding(next)
}

/**
 * Replays a docket and answers where the case stands. A docket that cannot be replayed is a fault, hence the throw;
 * whoever enters something asks `advance` first and answers with a refusal.
 */
export const foldDocket = (procedure: Procedure, docket: readonly DocketEvent[]): Standing =>
  docket.reduce((standing, entry) => {
    const next = advance(procedure, standing, entry)
    if (!next) throw new Error(`the docket cannot hold '${entry.type}' in the state '${standing.state}'`)
    return next
  }, initialStanding(procedure))

/** The declaration of an act, or undefined where neither the procedure nor every docket has one of that name. */
export const actOf = (procedure: Procedure, type: string): Act | undefined =>
  Object.hasOwn(procedure.acts, type)
    ? procedure.acts[type]
    : Object.hasOwn(actsOfEveryDocket, type)
      ? actsOfEveryDocket[type]
      : undefined

const followers = new WeakMap<AnyStateMachine, Map<string, readonly string[]>>()

/** The acts a state accepts, and nothing else. It depends on the state alone: our machines have no guards. */
export const mayFollow = (procedure: Procedure, state: string): readonly string[] => {
  const known = followers.get(procedure.machine) ?? new Map<string, readonly string[]>()
  followers.set(procedure.machine, known)
  const cached = known.get(state)
  if (cached) return cached
  const snapshot = restore(procedure.machine, { state, context: {} })
  const types = [...new Set(getNextTransitions(snapshot).map(({ eventType }) => eventType as string))]
  known.set(state, types)
  return types
}

/** What a state says about itself: its name in three languages and what it waits for. */
export const metaOf = (procedure: Procedure, state: string): StateMeta => {
  const node = procedure.machine.root.states[state]
  if (!node) throw new Error(`${procedure.id} has no state '${state}'`)
  return node.meta as StateMeta
}

/** Every state of a procedure, in the order they are declared, without the one before opening. */
export const statesOf = (procedure: Procedure): readonly string[] =>
  Object.keys(procedure.machine.root.states).filter((state) => state !== unopened)
