import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { provision, provisions } from '../../../src/law/provisions.ts'
import { answerTerm, dueTerm, isTermRefusal, type TermAnswer, type TermRefusal } from '../../../src/law/terms/term.ts'
import { calendarSeeds, createCalendars } from '../../../src/law/time/calendar.ts'
import { type CivilDate, civilDate, fromEpochDay, toEpochDay } from '../../../src/law/time/civil-date.ts'
import { fromEpochMs, type Instant } from '../../../src/law/time/instant.ts'
import { almatyDay, daysLater, NoCalendar, slowCalendar, walkBack, walkForward } from '../../support/slow-calendar.ts'
import { type SlowAnswer, slowAnswer, slowRules } from '../../support/slow-terms.ts'

const calendars = { v1: createCalendars(calendarSeeds, { 2026: 'v1' }), v2: createCalendars(calendarSeeds) }
const law = { calendars: calendars.v2, provision }

const dayBetween = (from: string, until: string): fc.Arbitrary<CivilDate> =>
  fc.integer({ min: toEpochDay(civilDate(from)), max: toEpochDay(civilDate(until)) }).map(fromEpochDay)

const anyVersion = fc.constantFrom('v1', 'v2')
const anyDay = dayBetween('2023-12-01', '2028-12-31')

const idsWhere = (wanted: (rule: object) => boolean): fc.Arbitrary<string> =>
  fc.constantFrom(...Object.keys(slowRules).filter((id) => wanted(slowRules[id] ?? {})))

const counted = idsWhere((rule) => 'workingDays' in rule || 'calendarDays' in rule || 'months' in rule)
const countedBack = idsWhere((rule) => 'workingDaysBefore' in rule)
const countedInYears = idsWhere((rule) => 'yearsOfProtection' in rule || 'daysAfterPublication' in rule)

/** The part of an answer the reference also gives. */
const comparable = (answer: TermAnswer | TermRefusal): SlowAnswer | { refusal: string } => {
  if (isTermRefusal(answer)) return { refusal: answer.refusal }
  const dates: Record<string, string | undefined> = {}
  for (const field of fields) if (answer[field] !== undefined) dates[field] = answer[field]
  return dates
}

const fields = [
  'dueOn',
  'dueAt',
  'effectiveOn',
  'effectiveAt',
  'workingTargetOn',
  'latestNoticeOn',
  'earliestEventOn',
] as const

/** Runs a property over generated terms and counts them, so that the suite knows how many it has compared. */
let compared = 0
const overTerms = <Values extends [unknown, ...unknown[]]>(
  runs: number,
  arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  check: (...values: Values) => void,
): void => {
  fc.assert(
    fc.property(...arbitraries, (...values) => {
      compared += 1
      check(...(values as unknown as Values))
    }),
    { numRuns: runs },
  )
}

const must = <T>(given: () => T): T | 'no calendar' => {
  try {
    return given()
  } catch (fault) {
    if (fault instanceof NoCalendar || (fault as Error).name === 'CalendarMissing') return 'no calendar'
    throw fault
  }
}

describe('Counting agrees with walking day by day', () => {
  it('forward and back, under both calendars of 2026', () => {
    overTerms(30_000, [anyDay, fc.integer({ min: 1, max: 45 }), anyVersion], (day, count, version) => {
      const slow = slowCalendar(version)
      const quick = calendars[version]
      if (must(() => quick.addWorkingDays(day, count)) !== must(() => walkForward(slow, day, count))) {
        throw new Error(`${count} working days after ${day} under ${version}`)
      }
      const back = must(() => daysLater(quick.subtractWorkingDays(day, count), -1))
      if (back !== must(() => walkBack(slow, day, count))) {
        throw new Error(`${count} working days before ${day} under ${version}`)
      }
    })
  })

  it('over terms of years', () => {
    overTerms(300, [dayBetween('2024-01-01', '2026-06-30'), fc.integer({ min: 100, max: 600 })], (day, count) => {
      expect(calendars.v2.addWorkingDays(day, count)).toBe(walkForward(slowCalendar(), day, count))
    })
  })

  it('for every provision that runs from a fact, on any day', () => {
    overTerms(50_000, [counted, anyDay, anyVersion], (id, day, version) => {
      const answer = dueTerm(id, { on: day, calendars: { 2026: version } }, law)
      const slow = slowAnswer(id, day, { of2026: version })
      if (!same(comparable(answer), slow))
        expect(comparable(answer), `${id} from ${day} under ${version}`).toEqual(slow)
    })
  })

  it('for notices before an event, from either end', () => {
    overTerms(15_000, [countedBack, anyDay, fc.boolean()], (id, day, announced) => {
      const answer = dueTerm(id, announced ? { announcedAt: day } : { eventOn: day }, law)
      const slow = slowAnswer(id, day, { announced })
      if (!same(comparable(answer), slow)) expect(comparable(answer), `${id} from ${day}`).toEqual(slow)
    })
  })

  it('for protection and entry into force, over centuries', () => {
    overTerms(5_000, [countedInYears, dayBetween('1935-01-01', '2320-12-31')], (id, day) => {
      const answer = comparable(dueTerm(id, { on: day }, law))
      expect(answer).toEqual(slowAnswer(id, day))
    })
  })

  it('for moments, which belong to the day it is in Almaty', () => {
    const moment = fc
      .integer({ min: Date.parse('2023-12-01T00:00:00Z'), max: Date.parse('2028-12-31T18:59:59Z') })
      .map((ms): Instant => fromEpochMs(ms))
    overTerms(10_000, [counted, moment], (id, at) => {
      const answer = dueTerm(id, { at }, law)
      const slow = slowAnswer(id, almatyDay(at))
      if (!same(comparable(answer), slow)) expect(comparable(answer), `${id} at ${at}`).toEqual(slow)
    })
  })

  it('over at least a hundred thousand generated terms', () => {
    expect(compared).toBeGreaterThanOrEqual(100_000)
  })
})

describe('An explanation', () => {
  it('is the same date, day after day without a gap, with one decisive day', () => {
    overTerms(1_500, [counted, dayBetween('2026-02-09', '2027-06-30')], (id, on) => {
      const answer = answerTerm({ provision: id, on }, law)
      if (isTermRefusal(answer)) return
      expect(comparable(answer)).toEqual(comparable(dueTerm(id, { on }, law)))
      expect(answer.steps.filter(({ decisive }) => decisive).map((step) => step.on)).toEqual([answer.dueOn])
      const days = answer.steps.map((step) => step.on)
      expect(days).toEqual(days.toSorted())
      const numbers = answer.steps.flatMap(({ number }) => number ?? [])
      expect(numbers).toEqual(numbers.map((_, index) => index + 1))
      for (const step of answer.steps) if (!step.counted) expect(step.reason, step.on).toBeDefined()
    })
  })

  it('shows among the alternatives every reading that was not used', () => {
    overTerms(500, [counted, dayBetween('2026-02-09', '2026-12-31')], (id, on) => {
      const answer = answerTerm({ provision: id, on }, law)
      if (isTermRefusal(answer)) return
      const used = new Map<string, string>(
        answer.conventions.map(({ id: convention, reading }) => [convention, reading]),
      )
      for (const { convention, reading } of answer.alternatives) {
        expect(used.has(convention)).toBe(true)
        expect(used.get(convention)).not.toBe(reading)
      }
    })
  })
})

describe('Any question at all', () => {
  const everyId = fc.constantFrom(...provisions.keys(), 'L99')
  const everyDay = dayBetween('1800-01-01', '2400-12-31')
  const everyMoment = fc
    .integer({ min: Date.parse('1800-01-01T00:00:00Z'), max: Date.parse('2400-12-31T18:59:59Z') })
    .map((ms): Instant => fromEpochMs(ms))
  const everyTrigger = fc.oneof(
    everyDay.map((on) => ({ on })),
    anyDay.map((on) => ({ on })),
    everyMoment.map((at) => ({ at })),
    everyDay.map((eventOn) => ({ eventOn })),
    everyMoment.map((announcedAt) => ({ announcedAt })),
    fc.constantFrom('2026', '2026-Q1', '2400', '1800-Q4', '2026-Q5', '26', '').map((period) => ({ period })),
  )
  const done = fc.oneof(everyDay, everyMoment)

  it('is answered or refused, never a fault', () => {
    overTerms(15_000, [everyId, everyTrigger, done], (id, trigger, doneAt) => {
      const answer = answerTerm({ provision: id, ...trigger, doneAt }, law)
      expect(isTermRefusal(answer) || answer.dueOn !== undefined || answer.earliestEventOn !== undefined).toBe(true)
    })
  })
})

describe('Terms keep their order', () => {
  it('a later fact never has an earlier last day', () => {
    overTerms(
      2_000,
      [counted, dayBetween('2026-02-09', '2027-06-30'), fc.integer({ min: 1, max: 40 })],
      (id, on, later) => {
        const first = dueTerm(id, { on }, law)
        const second = dueTerm(id, { on: fromEpochDay(toEpochDay(on) + later) }, law)
        if (isTermRefusal(first) || isTermRefusal(second)) return
        expect((second.dueOn ?? '') >= (first.dueOn ?? '')).toBe(true)
      },
    )
  })
})

const same = (a: object, b: object): boolean => {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => (a as Record<string, unknown>)[key] === (b as Record<string, unknown>)[key])
}
