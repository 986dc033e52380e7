import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../src/law/time/civil-date.ts'
import {
  advance,
  initialPosition,
  mayFollow,
  type Position,
  statesOf,
  unopened,
} from '../../../src/workflows/docket.ts'
import type { DocketEntry } from '../../../src/workflows/procedure/entry.ts'
import type { Procedure } from '../../../src/workflows/procedure/procedure.ts'
import { merzim, roles } from '../../../src/workflows/procedure/roles.ts'
import { proposalOf, proposedBy } from '../../../src/workflows/procedure/second-person.ts'
import { at } from '../../support/builders.ts'
import { sampleDay, sampleEntries, sampleEntriesAhead } from './samples.ts'

/** A state, the acts that may follow in it, and where each leads; several where its data decide, one for each sample. */
type Table = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>

/** A procedure as its description tells it. It is typed from the text, never from the machine: that is the proof. */
export interface Described {
  /** Every state, the one before opening too. Of an act of two persons only the act: its proposal follows from it. */
  readonly follows: Table
  /** The states in which a case waits for the day of an act entered ahead; elsewhere it stays where it stands. */
  readonly ahead?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** What only dockets from before hold. */
  readonly former?: Table
  /** Who may enter what. Nobody: Merzim itself. The head alone: an officer proposes, another person decides. */
  readonly rights: Readonly<Record<string, readonly string[]>>
}

/** Holds a procedure to its description, act by act in state by state. */
export const describeMatrix = (procedure: Procedure, { follows, ahead = {}, former = {}, rights }: Described): void => {
  const states = Object.keys(follows)
  const acts = Object.keys(procedure.acts)
  const ofTwoPersons = Object.keys(rights).filter((type) => rights[type]?.includes('head'))
  const withProposals = (types: readonly string[]): readonly string[] =>
    types.flatMap((type) => (ofTwoPersons.includes(type) ? [proposalOf(type), type] : [type]))

  /** Where an act leads from a state, one for each of its samples; undefined where it may not follow. */
  const expectedAfter = (state: string, type: string): readonly (string | undefined)[] => {
    const prepared = proposedBy(type)
    const led = follows[state]?.[prepared ?? type] ?? former[state]?.[type]
    const samples = sampleEntries(procedure.id, type)
    if (led === undefined) return samples.map(() => undefined)
    if (prepared !== undefined) return samples.map(() => state)
    return typeof led === 'string' ? samples.map(() => led) : led
  }

  /** Where a case stood before it waited for the day of an act; where it stands, if it does not wait in a state of its own. */
  const beforeItWaited = (state: string, type: string): string =>
    states.find((each) => each !== unopened && ahead[each]?.[type] === state) ?? state

  describe(`The procedure ${procedure.id}, edition of ${procedure.edition}`, () => {
    it('has exactly the states that are described', () => {
      expect([unopened, ...statesOf(procedure)].toSorted()).toEqual(states.toSorted())
    })

    describe.each(states)('in the state %s', (state) => {
      it('accepts exactly the acts that may follow', () => {
        const described = withProposals(Object.keys(follows[state] ?? {}))
        expect(mayFollow(procedure, state).toSorted()).toEqual(described.toSorted())
      })

      it.each(acts)('answers %s', (type) => {
        const led = sampleEntries(procedure.id, type).map((entry) => stateAfter(procedure, state, entry))
        expect(led.length).toBeGreaterThan(0)
        expect(led).toEqual(expectedAfter(state, type))
      })

      it.each(acts.filter((type) => procedure.acts[type]?.mayTakeEffectLater && proposedBy(type) === undefined))(
        'waits where it is described for the day of %s, is led on that day where it leads, and back if it is cancelled',
        (type) => {
          for (const [index, sample] of sampleEntriesAhead(procedure.id, type).entries()) {
            const entry = { ...sample, seq: state === unopened ? 1 : 2 }
            const led = expectedAfter(state, type)[index]
            const waiting = advance(procedure, positionIn(state), entry)
            expect(waiting?.standing.state).toBe(led === undefined ? undefined : (ahead[state]?.[type] ?? state))
            if (!waiting) continue
            expect(waiting.ahead).toEqual([entry])
            const begun = advance(procedure, waiting, effectBegan(entry, entry.effectiveOn))
            expect(begun).toMatchObject({ standing: { state: led }, ahead: [] })
            const cancelled = advance(procedure, waiting, effectCancelled(entry))
            expect(cancelled?.standing.state).toBe(state === unopened ? undefined : beforeItWaited(state, type))
          }
        },
      )
    })

    it('refuses acts no procedure has, and the events of the machinery', () => {
      const [act = ''] = acts
      const [entry] = sampleEntries(procedure.id, act)
      const inventions = ['', 'xstate.init', 'xstate.stop', `${act} `, `${act}.ahead`, '__proto__', 'toString', '*']
      for (const state of states) {
        for (const type of inventions) expect(entry && stateAfter(procedure, state, { ...entry, type })).toBeUndefined()
      }
    })

    it('reaches every state from its opening, through acts alone', () => {
      expect([...statesReached(procedure)].toSorted()).toEqual(states.toSorted())
    })

    it('accepts every act somewhere, what is former only where it is described, and no act it does not declare', () => {
      const accepted = new Set(states.flatMap((state) => mayFollow(procedure, state)))
      const ofBefore = new Set(Object.values(former).flatMap((types) => Object.keys(types)))
      expect([...accepted, ...ofBefore].toSorted()).toEqual(acts.toSorted())
      expect([...ofBefore].toSorted()).toEqual(acts.filter((type) => procedure.acts[type]?.former).toSorted())
    })

    it('lets a case wait for no other act than those that may take effect later', () => {
      for (const type of Object.values(ahead).flatMap((types) => Object.keys(types))) {
        expect(procedure.acts[type]?.mayTakeEffectLater, type).toBe(true)
      }
    })

    it('lets exactly those act who are described: what the head decides an officer proposes, and nobody else', () => {
      const declared = Object.fromEntries(Object.entries(procedure.acts).map(([type, act]) => [type, act.roles]))
      const described = Object.entries(rights).flatMap(([type, who]) =>
        ofTwoPersons.includes(type)
          ? [
              [proposalOf(type), ['officer']],
              [type, who],
            ]
          : [[type, who]],
      )
      expect(declared).toEqual(Object.fromEntries(described))
      for (const role of Object.values(declared).flat()) expect(roles).toContain(role)
    })

    it('has two persons decide exactly what the head enters, on the data that were proposed', () => {
      expect(acts.filter((type) => procedure.acts[type]?.secondPerson).toSorted()).toEqual(ofTwoPersons.toSorted())
      for (const type of ofTwoPersons) {
        expect(procedure.acts[proposalOf(type)]?.data).toBe(procedure.acts[type]?.data)
        expect(procedure.acts[type]?.roles).toEqual(['head'])
      }
    })

    it('opens with the acts that leave the state before opening, and with nothing else', () => {
      expect(acts.filter((type) => procedure.acts[type]?.opens)).toEqual(mayFollow(procedure, unopened))
    })
  })
}

/** A case that stands in a state and of which nothing else is known. */
const positionIn = (state: string): Position => ({ standing: { state, context: {} }, ahead: [], movedOn: null })

const stateAfter = (procedure: Procedure, state: string, entry: DocketEntry): string | undefined =>
  advance(procedure, positionIn(state), entry)?.standing.state

/** What Merzim enters when the day of an act entered ahead has come. */
const effectBegan = ({ seq, type }: DocketEntry, on: CivilDate): DocketEntry => ({
  seq: seq + 1,
  type: 'effect.began',
  data: { of: seq, act: type },
  effectiveOn: on,
  recordedAt: at(on, '00:00:00'),
  recordedBy: merzim,
})

const effectCancelled = ({ seq, recordedAt }: DocketEntry): DocketEntry => ({
  seq: seq + 1,
  type: 'effect.cancelled',
  data: { of: seq, reason: 'Demo reason' },
  effectiveOn: sampleDay,
  recordedAt,
  recordedBy: 'demo-head',
})

const statesReached = (procedure: Procedure): ReadonlySet<string> => {
  const reached = new Set<string>()
  const walk = (position: Position): void => {
    if (reached.has(position.standing.state)) return
    reached.add(position.standing.state)
    for (const [type, { mayTakeEffectLater }] of Object.entries(procedure.acts)) {
      const ahead = mayTakeEffectLater ? sampleEntriesAhead(procedure.id, type) : []
      for (const entry of [...sampleEntries(procedure.id, type), ...ahead]) {
        const next = advance(procedure, position, entry)
        if (next) walk({ ...next, ahead: [] })
      }
    }
  }
  walk(initialPosition(procedure))
  return reached
}
