import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { languages } from '../../src/language/says.ts'
import { provision } from '../../src/law/provisions.ts'
import { civilDate } from '../../src/law/time/civil-date.ts'
import {
  actOf,
  advance,
  initialPosition,
  mayFollow,
  metaOf,
  type Position,
  statesOf,
  unopened,
} from '../../src/workflows/docket.ts'
import type { Standing } from '../../src/workflows/procedure/case-file.ts'
import type { DocketEntry } from '../../src/workflows/procedure/entry.ts'
import type { LetterTemplate, Told } from '../../src/workflows/procedure/letter.ts'
import type { Procedure } from '../../src/workflows/procedure/procedure.ts'
import type { Wait } from '../../src/workflows/procedure/wait.ts'
import { procedureOf, procedureOn, procedures } from '../../src/workflows/procedures.ts'
import { sampleDay, sampleEntries, sampleEntriesAhead } from './procedure/samples.ts'

describe.each(procedures)('The procedure $id', (procedure) => {
  const waits = statesOf(procedure).flatMap((state) => metaOf(procedure, state).waits.map((wait) => ({ state, wait })))

  it('says its name, its states, its acts and what it waits for in three languages', () => {
    const spoken = [
      procedure.says,
      ...statesOf(procedure).map((state) => metaOf(procedure, state).says),
      ...Object.values(procedure.acts).flatMap(({ says, entered = says }) => [says, entered]),
      ...waits.map(({ wait }) => wait.says),
    ]
    for (const says of spoken) expect(isSaid(says)).toBe(true)
  })

  it('labels every field a person fills in, in three languages', () => {
    for (const [type, act] of Object.entries(procedure.acts)) {
      if (act.roles.length === 0) continue
      const schema = z.toJSONSchema(act.data, { io: 'input' }) as { properties?: Record<string, { label?: unknown }> }
      for (const [field, { label }] of Object.entries(schema.properties ?? {})) {
        expect(isSaid(label), `${type}: ${field}`).toBe(true)
      }
    }
  })

  it('refuses data that no act knows, whatever the act', () => {
    for (const [type, act] of Object.entries(procedure.acts)) {
      const [sample] = sampleEntries(procedure.id, type)
      expect(act.data.safeParse({ ...sample?.data, unheardOf: 1 }).success, type).toBe(false)
    }
  })

  it('is governed by provisions that exist, from a day on which an edition begins', () => {
    for (const id of procedure.governedBy) expect(provision(id), id).toBeDefined()
    expect(procedureOn(procedure.id, civilDate(procedure.edition))).toBe(procedure)
    expect(procedureOn(procedure.id, civilDate('2026-01-24'))).toBeUndefined()
    expect(procedureOf(procedure.id, procedure.edition)).toBe(procedure)
  })

  it('makes acts, and refuses names that are held, under provisions that exist', () => {
    for (const [type, act] of Object.entries(procedure.acts)) {
      if (act.provision !== undefined) expect(provision(act.provision), type).toBeDefined()
    }
    for (const { standing } of walk(procedure)) {
      for (const { name, taken } of procedure.claims(standing, 'demo-organization')) {
        if (taken?.provision) expect(provision(taken.provision), name).toBeDefined()
        if (taken) expect(isSaid(taken.says), name).toBe(true)
      }
    }
  })

  it('is opened through a form by those who may enter the act that opens it, or by Merzim alone', () => {
    const { opening } = procedure
    const opens = Object.keys(procedure.acts).filter((type) => procedure.acts[type]?.opens)
    if (!opening) {
      for (const type of opens) expect(procedure.acts[type]?.roles.filter((role) => role !== 'system')).toEqual([])
      return
    }
    expect(opens).toContain(opening.act)
    expect(procedure.acts[opening.act]?.roles).not.toEqual([])
    for (const says of [opening.title, opening.lead, opening.submit]) expect(isSaid(says)).toBe(true)
    const schema = z.toJSONSchema(procedure.acts[opening.act]?.data ?? z.never(), { io: 'input' })
    const asking = { organizationId: 'demo-organization', today: civilDate('2026-05-05') }
    for (const field of Object.keys({ ...opening.known?.(asking), ...opening.suggested?.(asking) })) {
      expect(Object.keys(schema.properties ?? {})).toContain(field)
    }
  })

  it('offers to choose from cases that can stand so, by a field they hold', () => {
    for (const [field, offer] of Object.entries(procedure.offers ?? {})) {
      const asks = Object.values(procedure.acts).some(({ data }) => {
        const schema = z.toJSONSchema(data, { io: 'input' })
        return Object.keys(schema.properties ?? {}).includes(field)
      })
      expect(asks, field).toBe(true)
      const offered = procedures.find(({ id }) => id === offer.procedure)
      expect(offered && statesOf(offered)).toContain(offer.state)
      expect(offered && fieldsKept(offered)).toContain(offer.by)
    }
  })

  it('shows facts that are known, each named in three languages, wherever the case stands', () => {
    for (const { standing } of walk(procedure)) {
      for (const { says, value } of procedure.facts(standing)) {
        expect(isSaid(says), standing.state).toBe(true)
        expect(value).toMatch(/\S/)
      }
    }
  })

  it('waits under provisions that exist, or for an internal target without one', () => {
    for (const { wait } of waits) {
      if (wait.provision === null) expect(wait.kind).toBe('target')
      else expect(provision(wait.provision), wait.provision).toBeDefined()
    }
  })

  it('waits on days its context really holds', () => {
    const known = fieldsKept(procedure)
    for (const { state, wait } of waits) {
      for (const field of [wait.from, wait.on, wait.when, wait.unless].flat()) {
        if (field !== undefined) expect(known, `${state}: ${field}`).toContain(field)
      }
      expect(wait.from !== undefined && wait.on !== undefined).toBe(false)
    }
  })

  it('can tell the last day of every duty and of every effect of law', () => {
    for (const { state, wait } of waits) {
      if (wait.kind === 'target') continue
      const isDated =
        wait.on !== undefined || (wait.from !== undefined && provision(wait.provision ?? '')?.term !== undefined)
      expect(isDated, `${state}: ${wait.provision}`).toBe(true)
    }
  })

  it('gives an internal length to internal targets alone', () => {
    for (const { wait } of waits) if (wait.targetWorkingDays !== undefined) expect(wait.kind).toBe('target')
  })

  it('accepts the passing of every duty and effect of law in the state that waits for it', () => {
    for (const { state, wait } of waits) {
      if (wait.kind !== 'target') expect(mayFollow(procedure, state), state).toContain('deadline.expired')
    }
  })

  it('hands no standing to a clock: no state has delayed transitions or running actors', () => {
    for (const node of Object.values(procedure.machine.root.states)) {
      expect(node.after).toEqual([])
      expect(node.invoke).toEqual([])
      expect(node.always ?? []).toEqual([])
    }
  })

  it('leads on from every act it takes, whatever the act says: of its ways the last, and no other, is unguarded', () => {
    for (const { state, type, ways } of choices(procedure)) {
      expect(
        ways.findIndex(({ guard }) => guard === undefined),
        `${state}: ${type}`,
      ).toBe(ways.length - 1)
    }
  })

  it('has for every letter an occasion that is an act, and for every letter another name', () => {
    for (const { occasion } of procedure.letters) expect(actOf(procedure, occasion), occasion).toBeDefined()
    expect(new Set(procedure.letters.map(({ id }) => id)).size).toBe(procedure.letters.length)
  })

  it('writes every letter completely, in three languages', () => {
    for (const notice of procedure.letters) {
      if (notice.provision !== null) expect(provision(notice.provision), notice.id).toBeDefined()
      const occasions = occasionsOf(procedure, notice)
      expect(occasions.length, notice.id).toBeGreaterThan(0)
      for (const told of occasions) {
        for (const says of [notice.subject(told), notice.body(told)]) {
          expect(isSaid(says), `${notice.id}: ${JSON.stringify(says)}`).toBe(true)
          for (const language of languages) {
            expect(says[language], notice.id).not.toMatch(/undefined|null|NaN|\[object|Invalid|\d{4}-\d{2}-\d{2}/)
          }
        }
      }
    }
  })

  it('tells a letter in Kazakh and Russian with their own words', () => {
    for (const notice of procedure.letters) {
      for (const told of occasionsOf(procedure, notice)) {
        const { kk, ru, en } = notice.body(told)
        expect(new Set([kk, ru, en]).size).toBe(3)
        expect(kk).toMatch(/[әғқңөұүһі]/i)
        expect(ru).toMatch(/[а-я]/i)
      }
    }
  })
})

it('knows no procedure and no edition it was not given', () => {
  expect(procedureOn('suspicion', civilDate('2026-05-05'))).toBeUndefined()
  expect(() => procedureOf('accreditation', '1999-01-01')).toThrow('no procedure')
})

/** Every act of every state, with the ways it may lead in the order in which they are tried. */
const choices = (procedure: Procedure) =>
  [procedure.machine.root, ...Object.values(procedure.machine.root.states)].flatMap(({ key, transitions }) =>
    [...transitions].map(([type, ways]) => ({ state: key, type, ways })),
  )

const isSaid = (says: unknown): boolean =>
  languages.every((language) => {
    const text = (says as Record<string, unknown> | undefined)?.[language]
    return typeof text === 'string' && text.trim() === text && text.length > 0
  })

/** Every entry a letter is written about, from where a case can stand, entered by Merzim and by a person. */
const occasionsOf = (procedure: Procedure, { occasion, when }: LetterTemplate): readonly Told[] =>
  walk(procedure)
    .filter(({ entry }) => entry.type === occasion)
    .flatMap(({ entry, standing }) =>
      [entry, { ...entry, recordedBy: 'demo-person' }].map((each) => ({
        entry: each,
        caseId: 'demo-case',
        standing,
        organizationName: 'Demo organization',
      })),
    )
    .filter((told) => when?.(told) ?? true)

/** The context fields the machine ever writes. */
const fieldsKept = (procedure: Procedure): readonly (Wait['from'] & string)[] => [
  ...new Set(walk(procedure).flatMap(({ standing }) => Object.keys(standing.context))),
]

/** Every step from every state that can be reached, with one context for each way of reaching it. */
const walk = (procedure: Procedure) => {
  const steps: { standing: Standing; entry: DocketEntry }[] = []
  const seen = new Set<string>()
  const from = (position: Position): void => {
    const { state, context } = position.standing
    const place = `${state} ${Object.keys(context).toSorted()}`
    if (seen.has(place)) return
    seen.add(place)
    for (const [type, { mayTakeEffectLater }] of Object.entries(procedure.acts)) {
      // Any entry but the first: the act that opened a case is not taken back.
      const seq = state === unopened ? 1 : 2
      const ahead = (mayTakeEffectLater ? sampleEntriesAhead(procedure.id, type) : []).map((each) => ({ ...each, seq }))
      for (const entry of [...sampleEntries(procedure.id, type), ...ahead]) {
        const next = advance(procedure, position, entry)
        if (!next) continue
        steps.push({ standing: next.standing, entry })
        const cancelled = next.ahead.length > 0 ? effectCancelled(entry) : undefined
        const without = cancelled && advance(procedure, next, cancelled)
        if (cancelled && without) steps.push({ standing: without.standing, entry: cancelled })
        // A case that waits for a day of an act ahead goes on with that act.
        from({ ...next, ahead: [] })
      }
    }
  }
  from(initialPosition(procedure))
  return steps
}

/** What takes back an act entered ahead, before its day. */
const effectCancelled = (ahead: DocketEntry): DocketEntry => ({
  ...ahead,
  seq: ahead.seq + 1,
  type: 'effect.cancelled',
  data: { of: ahead.seq, reason: 'Demo reason' },
  effectiveOn: sampleDay,
})
