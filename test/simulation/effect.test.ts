import { randomInt } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Outcome, Program } from '../../src/db/program.ts'
import { findCase } from '../../src/db/queries/cases.queries.ts'
import { stagesOfCertificate } from '../../src/db/queries/certificate-stages.queries.ts'
import { listDeadlines } from '../../src/db/queries/deadlines.queries.ts'
import { readDocket } from '../../src/db/queries/docket.queries.ts'
import { merzimItself } from '../../src/functions/actors/actor.ts'
import { toEntry } from '../../src/functions/cases/docket-entry.ts'
import { finishEntering } from '../../src/functions/cases/finish-entering.ts'
import { judgeAndEnter, upToDate } from '../../src/functions/cases/judge-and-enter.ts'
import { Workspace } from '../../src/functions/cases/workspace.ts'
import type { Command } from '../../src/functions/commands/command.ts'
import type { Environment } from '../../src/functions/commands/environment.ts'
import { newId } from '../../src/functions/commands/environment.ts'
import type { Problem } from '../../src/functions/commands/problem.ts'
import { programFor } from '../../src/functions/commands/program-for.ts'
import { requirements } from '../../src/law/requirements.ts'
import { addDays, type CivilDate, civilDate, toEpochDay } from '../../src/law/time/civil-date.ts'
import type { Instant } from '../../src/law/time/instant.ts'
import { atTime } from '../../src/law/time/zone.ts'
import { openStore } from '../../src/node/open-store.ts'
import { certificate } from '../../src/workflows/certificate/procedure.ts'
import { type Stage, stageOn, standingOn, timelineOf } from '../../src/workflows/timeline.ts'
import { calendars, mondayDay, officer, system } from '../support/builders.ts'
import { freshFile } from '../support/builders-house.ts'
import { isLong, rounds } from '../support/rounds.ts'
import { type Chance, chanceFrom } from './walk.ts'

/**
 * Certificates of one organization and area, acted on at random: ahead of their day, late, on the day, cancelled, swept
 * or not. Each walk runs through the one way in, against a real store. `MERZIM_EFFECT_SEED=…` repeats a run.
 */
const seed = Number(process.env.MERZIM_EFFECT_SEED ?? randomInt(2 ** 31))
const walks = rounds({ quick: 60, long: 10_000 })
const stepsOfAWalk = 14
/** Walks share a store, as cases do. */
const walksOfAStore = 250

const besideEachOther = 25

it(`Acts ahead and late leave one truth of effect, over ${walks} walks (seed ${seed})`, async () => {
  const tally: Tally = new Map()
  for (let first = 0; first < walks; first += walksOfAStore) {
    const register = await openRegister()
    const last = Math.min(walks, first + walksOfAStore)
    // Side by side they share commits; each sweeps its own certificates alone, since each has its own clock.
    for (let walk = first; walk < last; walk += besideEachOther) {
      const seeds = Array.from({ length: Math.min(besideEachOther, last - walk) }, (_, index) => seed + walk + index)
      await Promise.all(seeds.map((each) => oneWalk(register, each, tally)))
    }
    register.close()
  }
  // Walks in which nothing happens prove nothing: acts were entered ahead of their day, late and on it.
  const often = isLong ? ['suspended', 'reinstated', 'revoked'] : ['suspended']
  for (const act of often.map((name) => `certificate.${name}`)) {
    for (const when of ['ahead', 'late', 'today']) {
      expect([act, when, tally.has(`${act} ${when}`)]).toEqual([act, when, true])
    }
  }
}, 1_800_000)

/** How often each act was entered ahead of its day, late and on it. */
type Tally = Map<string, number>

type Register = Awaited<ReturnType<typeof openRegister>>

/** A command of this test beside the real ones: Merzim enters something on a certificate, as a consequence would. */
interface EnterAsMerzim {
  readonly command: 'enter-as-merzim'
  readonly caseId: string | null
  readonly type: string
  readonly data: Readonly<Record<string, unknown>>
  readonly effectiveOn?: CivilDate
  readonly by: typeof merzimItself | typeof officer
  readonly now: ReturnType<typeof atTime>
}

const openRegister = async () => {
  const environment: Environment = { calendars: () => calendars, requirements, newId }
  const { store, lane, close } = await openStore<Command | EnterAsMerzim>(
    `file:${await freshFile()}`,
    undefined,
    (command) =>
      command.command === 'enter-as-merzim' ? enterAsMerzim(command, environment) : programFor(environment)(command),
  )
  return { store, lane, close }
}

function* enterAsMerzim(
  { caseId, type, data, effectiveOn, by, now }: EnterAsMerzim,
  environment: Environment,
): Program<{ id: string } | { problem: Problem }> {
  const workspace = new Workspace(now, environment.calendars(), environment.newId)
  const organizationId = data.organizationId as string
  const target =
    caseId === null
      ? workspace.unopened(newId(now), certificate, organizationId)
      : yield* upToDate(workspace, caseId, environment)
  if (!target) throw new Error('no such certificate')
  const entered = yield* judgeAndEnter(workspace, target, { type, data, effectiveOn }, by, environment, '')
  if ('problem' in entered) return { answer: entered, writes: [], touches: [] }
  yield* finishEntering(workspace)
  const outcome: Outcome<{ id: string }> = {
    answer: { id: target.row.id },
    writes: workspace.writes,
    touches: [...workspace.touches],
  }
  return outcome
}

const oneWalk = async (register: Register, walkSeed: number, tally: Tally): Promise<void> => {
  const { lane } = register
  const chance = chanceFrom(walkSeed)
  const told: string[] = []
  const area = 'L43.3.1'
  let today = mondayDay
  const now = () => atTime(today, '09:00')
  const organization = (await lane.submit({
    command: 'create-organization',
    organization: {
      name: `Demo ${walkSeed}`,
      bin: String(walkSeed).padStart(12, '0'),
      binOverride: 'Demo',
      address: 'Demo',
      phone: 'Demo',
      email: 'demo@demo.invalid',
    },
    by: officer,
    idempotency: null,
    now: now(),
  })) as { done: true; id: string }
  const held: string[] = []
  const enter = async (caseId: string | null, type: string, data: object, effectiveOn?: CivilDate): Promise<void> => {
    const asked = { caseId, type, data: data as Readonly<Record<string, unknown>>, now: now() }
    const answer = (await lane.submit({
      command: 'enter-as-merzim',
      by:
        caseId === null || type === 'effect.cancelled'
          ? merzimItself
          : type === 'certificate.returned'
            ? officer
            : system,
      ...asked,
      ...(effectiveOn !== undefined && { effectiveOn }),
    } as EnterAsMerzim)) as { id: string } | { problem: Problem }
    told.push(`${today} ${type} for ${effectiveOn ?? 'today'}: ${'id' in answer ? 'entered' : answer.problem.kind}`)
    if (!('id' in answer)) return
    const when = `${type} ${(effectiveOn ?? today) > today ? 'ahead' : (effectiveOn ?? today) < today ? 'late' : 'today'}`
    tally.set(when, (tally.get(when) ?? 0) + 1)
    if (caseId === null) held.push(answer.id)
  }
  try {
    for (let step = 0; step < stepsOfAWalk; step += 1) {
      const last = held.at(-1)
      const number = `W${walkSeed}-${step}`
      if (last === undefined || chance.happens(0.15)) {
        const validFrom = addDays(today, chance.oneOf([0, 0, 1, 30, 200]))
        const validUntil = addDays(validFrom, chance.oneOf([1, 60, 400, 800]))
        const data = { accreditationId: 'demo', organizationId: organization.id, area, number, validFrom, validUntil }
        await enter(null, 'certificate.issued', data, validFrom)
      } else await actAtRandom(chance, last, today, enter)
      if (chance.happens(0.5)) today = addDays(today, chance.oneOf([1, 1, 7, 40, 95]))
      if (chance.happens(0.3)) await sweep(register, held, now())
    }
    await sweep(register, held, now())
    await oneTruth(register, held, today)
  } catch (fault) {
    throw new Error(`MERZIM_EFFECT_SEED=${walkSeed}\n${told.join('\n')}`, { cause: fault })
  }
}

const actAtRandom = (
  chance: Chance,
  caseId: string,
  today: CivilDate,
  enter: (caseId: string, type: string, data: object, effectiveOn?: CivilDate) => Promise<void>,
): Promise<void> => {
  const day = addDays(today, chance.oneOf([0, 0, 0, -1, -20, -90, 1, 15, 100, 300]))
  const order = { reason: 'Demo', document: 'Demo' }
  switch (chance.below(9)) {
    case 0:
    case 1:
    case 2:
      return enter(caseId, 'certificate.suspended', order, day)
    case 3:
    case 4:
      return enter(caseId, 'certificate.reinstated', order, day)
    case 5:
      return enter(caseId, 'certificate.revoked', order, day)
    case 6: {
      const receivedOn = addDays(today, -chance.oneOf([0, 3, 40]))
      return enter(caseId, 'certificate.returned', { decidedOn: receivedOn, receivedOn, document: 'Demo' })
    }
    case 7: {
      const registeredOn = addDays(today, -chance.oneOf([0, 10, 120]))
      return enter(caseId, 'organization.liquidated', { registeredOn, document: 'Demo' })
    }
    default:
      return enter(caseId, 'effect.cancelled', { of: 1 + chance.below(6), reason: 'Demo' })
  }
}

const sweep = async ({ store, lane }: Register, held: readonly string[], now: Instant): Promise<void> => {
  for (;;) {
    const open = await listDeadlines(store, { caseIds: held, status: 'open', limit: 1_000 })
    const due = open.filter(({ nextActionAt }) => nextActionAt !== null && nextActionAt <= now)
    if (held.length === 0 || due.length === 0) return
    for (const { id } of due) await lane.submit({ command: 'sweep-deadline', deadlineId: id, now })
  }
}

/** State today is standing today; every day has one standing; no area is held twice; what is terminated stays so. */
const oneTruth = async ({ store }: Register, held: readonly string[], today: CivilDate): Promise<void> => {
  const timelines: (readonly Stage[])[] = []
  for (const id of held) {
    const row = await findCase(store, id)
    const docket = (await readDocket(store, id)).map(toEntry)
    const stages = timelineOf(certificate, docket, { calendars })
    timelines.push(stages)
    expect(stageOn(stages, today)?.standing.state).toBe(row?.state)
    expect(stages.map(({ from }) => from)).toEqual([...new Set(stages.map(({ from }) => from))].toSorted())
    const ended = stages.findIndex(({ standing }) => standing.state === 'terminated')
    if (ended >= 0) expect(stages.slice(ended + 1)).toEqual([])
    const { validUntil = '' } = row ? (JSON.parse(row.context) as { validUntil?: string }) : {}
    for (const day of daysAround(stages)) {
      const state = stageOn(stages, day)?.standing.state ?? 'unopened'
      expect([day, standingOn(certificate, docket, { on: day, calendars }).standing.state]).toEqual([day, state])
      if (validUntil !== '' && day > validUntil) expect([day, state]).not.toEqual([day, 'inForce'])
    }
    const projected = await stagesOfCertificate(store, id)
    expect(projected.map(({ fromOn, status }) => [fromOn, status])).toEqual(
      stages.map(({ from, standing }) => [from, standing.state]),
    )
  }
  const days = new Set(timelines.flatMap(daysAround))
  for (const day of days) {
    const holding = timelines.filter((stages) => holds.has(stageOn(stages, day)?.standing.state ?? ''))
    expect([day, holding.length <= 1]).toEqual([day, true])
  }
}

const holds: ReadonlySet<string> = new Set(['notYetInForce', 'inForce', 'suspended'])

/** The first day of each stage and both its neighbours, and a day far ahead. */
const daysAround = (stages: readonly Stage[]): readonly CivilDate[] =>
  [
    ...new Set([...stages.flatMap(({ from }) => [addDays(from, -1), from, addDays(from, 1)]), civilDate('2035-01-01')]),
  ].toSorted((a, b) => toEpochDay(a) - toEpochDay(b))
