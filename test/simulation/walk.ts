import { cases } from '../../src/db/schema/cases.ts'
import type { Actor } from '../../src/functions/actors/actor.ts'
import { enforceAndRemind } from '../../src/functions/scheduled/enforce.ts'
import { addDays, civilDate } from '../../src/law/time/civil-date.ts'
import { type Instant, plusMs } from '../../src/law/time/instant.ts'
import { civilDateAt } from '../../src/law/time/zone.ts'
import { allMet, at, commission, head, officer, okupOf, system } from '../support/builders.ts'
import type { OpenHouse } from '../support/builders-house.ts'

/** A source of chance that a seed reproduces (mulberry32). */
export const chanceFrom = (seed: number) => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    below: (count: number): number => Math.floor(next() * count),
    happens: (probability: number): boolean => next() < probability,
    oneOf: <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item,
  }
}

export type Chance = ReturnType<typeof chanceFrom>

/** One step of a walk, as it is told when something goes wrong. */
export type Step = string

/** A beginning with something to act on: two organizations, a meeting ahead and an application of each. */
export const beginWalk = async (house: OpenHouse): Promise<string[]> => {
  const caseIds = [await house.announceMeeting()]
  for (let count = 0; count < 2; count += 1) caseIds.push(await house.file(await house.organization()))
  return caseIds
}

/**
 * One random step: somebody tries some act on some case, whether it may follow or not; or time passes; or the scheduled
 * function runs, is missed, runs twice or by two at once.
 */
export const stepAtRandom = async (house: OpenHouse, chance: Chance, caseIds: string[]): Promise<Step> => {
  const kind = chance.below(20)
  if (kind < 2) return openAtRandom(house, chance, caseIds)
  if (kind < 14) return actAtRandom(house, chance, caseIds)
  if (kind < 18) return letTimePass(house, chance)
  return sweepAtRandom(house, chance)
}

const openAtRandom = async (house: OpenHouse, chance: Chance, caseIds: string[]): Promise<Step> => {
  const { organizations = [] } = await house.everything()
  const known = organizations.map((row) => String((row as { id: string }).id))
  if (known.length < 2 || (known.length < 5 && chance.happens(0.2))) return `organization ${await house.organization()}`
  if (chance.happens(0.3)) {
    const heldOn = addDays(civilDate(house.today), chance.oneOf([5, 45, 50, 60]))
    const data = { heldOn, postedOn: house.today, periodicals: ['Demo'], website: 'https://demo.invalid' }
    const answer = await house.open('commission-meeting', 'meeting.announced', data, officer)
    if (answer.done) caseIds.push(answer.id)
    return `announce for ${heldOn}: ${answer.done ? answer.id : answer.problem.kind}`
  }
  const organizationId = chance.oneOf(known)
  const data = { organizationId, area: chance.oneOf(['L43.3.1', 'L43.3.2', 'L43.3.6']), documents: ['Demo'] }
  const answer = await house.open('accreditation', 'application.filed', data, okupOf(organizationId))
  if (answer.done) caseIds.push(answer.id)
  return `file: ${answer.done ? answer.id : answer.problem.kind}`
}

const actAtRandom = async (house: OpenHouse, chance: Chance, caseIds: string[]): Promise<Step> => {
  if (caseIds.length === 0) return 'no case yet'
  const row = await caseAtRandom(house, chance, caseIds)
  const context = JSON.parse(row.context)
  // Mostly an act that may follow, so that cases get somewhere; sometimes any act at all.
  const likely = likelyActs[row.state] ?? []
  const type = chance.happens(0.8) && likely.length > 0 ? chance.oneOf(likely) : chance.oneOf(Object.keys(actors))
  if (endsTheCase.has(type) && chance.happens(0.6)) return `${type}: thought better of`
  const as: Actor = actors[type]?.(row.organizationId ?? '') ?? officer
  const data = await dataFor(type, context, house, chance)
  const back = chance.happens(0.15) ? addDays(civilDate(house.today), -chance.below(6)) : undefined
  const answer = await house.attempt(row.id, type, data, {
    as: chance.happens(0.05) ? chance.oneOf([officer, head, commission, system]) : as,
    ifMatch: chance.happens(0.05) ? row.version - 1 : row.version,
    ...(back !== undefined && { effectiveOn: back }),
  })
  if (answer.done && type === 'certificate.granted' && row.procedure === 'accreditation') {
    caseIds.push((await house.certificateOf(row.id)).id)
  }
  return `${house.now} ${row.id.slice(-4)} ${row.state}: ${type}: ${answer.done ? 'entered' : answer.problem.kind}`
}

/** Mostly a case in which something may still happen; sometimes one that has ended. */
const caseAtRandom = async (house: OpenHouse, chance: Chance, caseIds: readonly string[]) => {
  const rows = await house.store.read.select().from(cases)
  const known = rows.filter(({ id }) => caseIds.includes(id))
  const alive = known.filter(({ state }) => state in likelyActs)
  return chance.oneOf(alive.length > 0 && chance.happens(0.9) ? alive : known)
}

const letTimePass = async (house: OpenHouse, chance: Chance): Promise<Step> => {
  const days = chance.oneOf([0, 0, 0, 1 / 1_440, 1 / 24, 1 / 24, 1, 1, 1, 3, 3, 10, 10, 40])
  const meetingDay = chance.happens(0.3) ? await nextMeetingDay(house) : undefined
  const until = meetingDay ?? plusMs(house.now, days === 0 ? 1 : days * 86_400_000)
  // The calendars end with 2028; the walk stays where terms can be counted.
  if (civilDateAt(until) > '2028-06-01') return 'time stands still'
  if (chance.happens(0.5)) {
    await house.passTimeUntil(until)
    return `time passes, enforced, until ${until}`
  }
  await house.moveClockTo(until)
  return `time passes, unenforced, until ${until}`
}

/** Noon on the day of the next meeting, where one is announced ahead. */
const nextMeetingDay = async (house: OpenHouse): Promise<Instant | undefined> => {
  const rows = await house.store.read.select().from(cases)
  const days = rows
    .filter(({ state }) => state === 'announced')
    .map(({ context }) => at(String(JSON.parse(context).heldOn), '12:00:00'))
  return days.filter((day) => day > house.now).toSorted()[0]
}

const sweepAtRandom = async (house: OpenHouse, chance: Chance): Promise<Step> => {
  if (chance.happens(0.4)) return 'a tick is missed'
  if (chance.happens(0.5)) {
    await house.tick()
    return 'a tick'
  }
  const onFault = (id: string, fault: unknown): void => void house.faults.push(`${id}: ${fault}`)
  await Promise.all([1, 2].map(() => enforceAndRemind(house.store, house.lane, house.now as Instant, onFault)))
  return 'two sweepers at once'
}

const okup = (organizationId: string): Actor => okupOf(organizationId)

/** Whoever usually enters an act. */
const actors: Readonly<Record<string, (organizationId: string) => Actor>> = {
  'meeting.held': () => officer,
  'meeting.postponed': () => officer,
  'meeting.cancelled': () => officer,
  'application.accepted': () => officer,
  'application.returned': () => officer,
  'application.completed': okup,
  'application.withdrawn': okup,
  'requirements.assessed': () => officer,
  'meeting.assigned': () => officer,
  'term.extended.proposed': () => officer,
  'term.extended': () => head,
  'extension.notified': () => officer,
  'commission.concluded': () => commission,
  'certificate.granted.proposed': () => officer,
  'certificate.granted': () => head,
  'accreditation.refused.proposed': () => officer,
  'accreditation.refused': () => head,
  'decision.appealed': okup,
  'appeal.decided': () => officer,
  'publication.recorded': () => officer,
  'certificate.suspended': () => system,
  'certificate.reinstated': () => system,
  'certificate.revoked': () => system,
  'certificate.returned': okup,
  'organization.liquidated': () => system,
  'deadline.expired': () => officer,
}

/** Acts that end a case from nearly anywhere; if they were as frequent as the others no case would get far. */
const endsTheCase: ReadonlySet<string> = new Set([
  'meeting.cancelled',
  'application.withdrawn',
  'certificate.revoked',
  'certificate.returned',
  'organization.liquidated',
])

/** What is usually entered where; the more often it is named the likelier it is. */
const likelyActs: Readonly<Record<string, readonly string[]>> = {
  announced: ['meeting.held', 'meeting.held', 'meeting.held', 'meeting.held', 'meeting.postponed', 'meeting.cancelled'],
  awaitingCompletenessCheck: [
    'application.accepted',
    'application.accepted',
    'application.accepted',
    'application.accepted',
    'application.returned',
    'application.withdrawn',
  ],
  returned: ['application.completed', 'application.completed', 'application.withdrawn'],
  awaitingAssessment: ['requirements.assessed'],
  awaitingMeeting: [
    'meeting.assigned',
    'meeting.assigned',
    'meeting.assigned',
    'term.extended.proposed',
    'term.extended',
    'extension.notified',
  ],
  awaitingConclusion: [...Array(8).fill('commission.concluded'), 'extension.notified', 'application.withdrawn'],
  awaitingDecision: [
    'certificate.granted.proposed',
    'certificate.granted',
    'certificate.granted',
    'accreditation.refused.proposed',
    'accreditation.refused',
  ],
  granted: ['publication.recorded'],
  refused: ['decision.appealed'],
  underAppeal: ['appeal.decided'],
  inForce: ['certificate.suspended', 'certificate.suspended', 'certificate.returned', 'certificate.revoked'],
  suspended: ['certificate.reinstated', 'certificate.reinstated', 'publication.recorded', 'organization.liquidated'],
  terminated: ['publication.recorded'],
}

const dataFor = async (
  type: string,
  context: Readonly<Record<string, never>>,
  house: OpenHouse,
  chance: Chance,
): Promise<Readonly<Record<string, unknown>>> => {
  const today = civilDate(house.today)
  const prepared = (context.proposals as Record<string, { data: Record<string, unknown> }> | undefined)?.[type]?.data
  if (prepared && chance.happens(0.9)) return prepared
  switch (type) {
    case 'meeting.held':
      return { minutes: 'Demo', present: ['Demo'] }
    case 'meeting.postponed':
      return { heldOn: addDays(today, chance.oneOf([10, 45, 46, 60])) }
    case 'meeting.assigned': {
      const { cases = [] } = await house.everything()
      const meetings = (cases as { id: string; procedure: string; state: string }[]).filter(
        ({ procedure, state }) => procedure === 'commission-meeting' && state === 'announced',
      )
      return { meetingId: meetings.length > 0 ? chance.oneOf(meetings).id : 'none' }
    }
    case 'application.returned':
      return { missing: ['Demo'] }
    case 'application.completed':
      return { documents: ['Demo'] }
    case 'requirements.assessed':
      return { findings: chance.happens(0.9) ? allMet : [] }
    case 'term.extended.proposed':
    case 'term.extended':
      return { reason: 'Demo', until: addDays(today, chance.oneOf([20, 40, 59])) }
    case 'extension.notified':
      return { on: today, how: 'Demo' }
    case 'commission.concluded':
      return { recommendation: chance.oneOf(['grant', 'refuse']), votesFor: 3, votesAgainst: 2, reasons: 'Demo' }
    case 'certificate.granted.proposed':
    case 'certificate.granted':
      return {
        number: `DEMO-${chance.below(30)}`,
        validFrom: today,
        validUntil: addDays(today, chance.oneOf([1, 30, 400])),
      }
    case 'accreditation.refused.proposed':
    case 'accreditation.refused':
      return { grounds: ['Demo'] }
    case 'decision.appealed':
      return { filedOn: today, with: 'Demo' }
    case 'appeal.decided':
      return { outcome: chance.oneOf(['upheld', 'overturned']), document: 'Demo' }
    case 'publication.recorded':
      return { place: 'Demo', url: 'https://demo.invalid', on: today }
    case 'certificate.suspended':
    case 'certificate.reinstated':
    case 'certificate.revoked':
      return { reason: 'Demo', document: 'Demo' }
    case 'certificate.returned':
      return { decidedOn: today, receivedOn: today }
    case 'organization.liquidated':
      return { registeredOn: today, document: 'Demo' }
    case 'meeting.cancelled':
      return { reason: 'Demo' }
    default:
      return {}
  }
}
