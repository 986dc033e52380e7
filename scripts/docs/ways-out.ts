import type { Procedure } from '../../src/workflows/procedure/procedure.ts'

/** One way out of a state: the act, and the state it leads to. */
export interface Way {
  readonly act: string
  /** The act is entered before the day it takes effect, and the case waits for that day. */
  readonly isAhead: boolean
  readonly to: string
  readonly isGuarded: boolean
}

const ahead = '.ahead'

/** Every way out of a state, in the order its machine tries them. */
export const waysOut = (procedure: Procedure, state: string): readonly Way[] => {
  const node = procedure.machine.root.states[state]
  if (!node) throw new Error(`${procedure.id} has no state '${state}'`)
  return [...node.transitions.values()].flat().map(({ eventType, target, guard }) => ({
    act: eventType.endsWith(ahead) ? eventType.slice(0, -ahead.length) : eventType,
    isAhead: eventType.endsWith(ahead),
    to: target?.[0]?.key ?? state,
    isGuarded: guard !== undefined,
  }))
}
