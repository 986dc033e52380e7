/**
 * How many questions about working-day terms are answered per second: `node bench/terms.ts`.
 *
 * The same questions go to the engine (the bare count, and the whole answer the runtime stores for a deadline), to
 * date-fns with the same holidays, and to a walk day by day. All must first give the same dates. A count is compared
 * with a count: a deadline also has its rule looked up, its zone, its working target and its calendar's status. With
 * `--check` the command fails when a promise of the last lines is not kept.
 */
import { addBusinessDays } from 'date-fns/addBusinessDays'
import type { Provision } from '../src/law/provision.ts'
import { provision } from '../src/law/provisions.ts'
import { dueTerm, isTermRefusal } from '../src/law/terms/term.ts'
import { type CalendarVersion, calendarSeeds, createCalendars, projectCalendar } from '../src/law/time/calendar.ts'
import { addDays, type CivilDate, civilDate, toEpochDay } from '../src/law/time/civil-date.ts'
import { type SlowCalendar, walkForward } from '../test/support/slow-calendar.ts'

// Terms of 2,500 working days reach the year 2037. Kurban ait from the tabulated lunar calendar: these years serve only
// to have something to count.
const laterKurbanAit = [
  '2029-04-24',
  '2030-04-13',
  '2031-04-02',
  '2032-03-22',
  '2033-03-12',
  '2034-03-01',
  '2035-02-19',
  '2036-02-08',
  '2037-01-27',
  '2038-01-16',
]

const versions: readonly CalendarVersion[] = [
  ...calendarSeeds,
  ...laterKurbanAit.map((on) => projectCalendar(civilDate(on))),
]
const calendars = createCalendars(versions)
const lengths = [1, 30, 2_500] as const
type Length = (typeof lengths)[number]

// Triggers of 2026 and 2027: no weekend is worked in those years or later, which date-fns could not express.
const days: readonly CivilDate[] = Array.from({ length: 730 }, (_, index) => addDays(civilDate('2026-01-01'), index))
const holidays = versions
  .filter(({ year, version }) => version === calendars.versionOf(year)?.version)
  .flatMap(({ daysOff }) => daysOff.map(({ on }) => on))
const law = (length: Length) => ({
  calendars,
  provision: (id: string) => (id === 'T' ? withLength(length) : undefined),
})

interface Contender {
  readonly name: string
  /** Answers one question; the number keeps the work from being optimized away. */
  readonly ask: (length: Length) => (index: number) => number
  readonly answerOf: (length: Length, day: CivilDate) => string
  /** How many questions make one measured round. */
  readonly round: Readonly<Record<Length, number>>
}

const contenders: readonly Contender[] = [
  {
    name: 'Merzim, the count',
    ask: (length) => (index) => calendars.addWorkingDays(dayAt(index), length).length,
    answerOf: (length, day) => calendars.addWorkingDays(day, length),
    round: { 1: 2_000_000, 30: 2_000_000, 2500: 2_000_000 },
  },
  {
    name: 'Merzim, a deadline (dueTerm)',
    ask: (length) => {
      const under = law(length)
      return (index) => dueOnOf(dueTerm('T', { on: dayAt(index) }, under)).length
    },
    answerOf: (length, day) => dueOnOf(dueTerm('T', { on: day }, law(length))),
    round: { 1: 300_000, 30: 300_000, 2500: 300_000 },
  },
  {
    name: 'date-fns addBusinessDays',
    ask: (length) => (index) => withDateFns(dateAt(index), length).getTime(),
    answerOf: (length, day) => isoDay(withDateFns(localDate(day), length)),
    round: { 1: 50_000, 30: 50_000, 2500: 5_000 },
  },
  {
    name: 'a walk day by day',
    ask: (length) => (index) => walkForward(slow, dayAt(index), length).length,
    answerOf: (length, day) => walkForward(slow, day, length),
    round: { 1: 20_000, 30: 2_000, 2500: 20 },
  },
]

const run = (): void => {
  assertAgreement()
  const perSecond = new Map(contenders.map(({ name, ask, round }) => [name, measure(ask, round)]))
  const rate = (contender: number, length: Length): number =>
    perSecond.get(contenders[contender]?.name ?? '')?.[length] ?? 0

  print(['questions per second', ...lengths.map((length) => `${length} working days`), '× date-fns at 30'])
  for (const [index, { name }] of contenders.entries()) {
    print([name, ...lengths.map((length) => whole(rate(index, length))), times(rate(index, 30) / rate(2, 30))])
  }
  const promises: readonly (readonly [string, boolean, string])[] = [
    ['a deadline of 30 working days: at least 1,000,000 per second', rate(1, 30) >= 1e6, whole(rate(1, 30))],
    [
      'the count of 30 working days: at least 20 × date-fns',
      rate(0, 30) >= 20 * rate(2, 30),
      times(rate(0, 30) / rate(2, 30)),
    ],
    [
      'the count: 2,500 days within 1.5 × the time of 1 day',
      rate(0, 1) <= 1.5 * rate(0, 2500),
      times(rate(0, 1) / rate(0, 2500)),
    ],
    [
      'a deadline: 2,500 days within 1.5 × the time of 1 day',
      rate(1, 1) <= 1.5 * rate(1, 2500),
      times(rate(1, 1) / rate(1, 2500)),
    ],
  ]
  process.stdout.write('\n')
  for (const [promise, kept, found] of promises) {
    process.stdout.write(`${kept ? 'kept  ' : 'MISSED'}  ${promise}: ${found}\n`)
  }
  if (process.argv.includes('--check') && promises.some(([, kept]) => !kept)) process.exitCode = 1
}

/** Every contender must give the engine's dates before anyone's speed means something. */
const assertAgreement = (): void => {
  for (const length of lengths) {
    for (const day of days.filter((_, index) => index % (length === 2500 ? 60 : 7) === 0)) {
      const expected = calendars.addWorkingDays(day, length)
      for (const { name, answerOf } of contenders) {
        const found = answerOf(length, day)
        if (found !== expected)
          throw new Error(`${name}: ${length} working days after ${day} is ${found}, not ${expected}`)
      }
    }
  }
}

/** The median of seven rounds, after one to warm up. */
const measure = (ask: Contender['ask'], round: Contender['round']): Readonly<Record<Length, number>> => {
  const perSecond = (length: Length): number => {
    const question = ask(length)
    const rates = Array.from({ length: 8 }, () => {
      const count = round[length]
      const start = process.hrtime.bigint()
      let kept = 0
      for (let index = 0; index < count; index += 1) kept += question(index)
      const seconds = Number(process.hrtime.bigint() - start) / 1e9
      if (kept === 0) throw new Error('nothing was answered')
      return count / seconds
    })
    return rates.slice(1).toSorted((a, b) => a - b)[3] ?? 0
  }
  return { 1: perSecond(1), 30: perSecond(30), 2500: perSecond(2500) }
}

const dayAt = (index: number): CivilDate => days[index % days.length] ?? civilDate('2026-01-01')

const dueOnOf = (answer: ReturnType<typeof dueTerm>): string => {
  if (isTermRefusal(answer) || answer.dueOn === undefined) throw new Error('the question was refused')
  return answer.dueOn
}

/** The service term with another length, so that the whole path of a deadline is measured at every length. */
const withLength = (length: Length): Provision => {
  const known = rules.get(length)
  if (known !== undefined) return known
  const service = provision('X-O105.4')
  if (service?.term?.counts !== 'forward') throw new Error('the service term is counted forward')
  const made: Provision = { ...service, id: 'T', term: { ...service.term, length } }
  rules.set(length, made)
  return made
}
const rules = new Map<Length, Provision>()

// date-fns knows weekends only: holidays met on the way are counted and added, until none is met any more. This is the
// quickest way with it; going day by day is slower still.
const withDateFns = (from: Date, count: number): Date => {
  let counted = from
  let reached = addBusinessDays(from, count)
  for (;;) {
    const met = holidaysBetween(counted.getTime(), reached.getTime())
    if (met === 0) return reached
    counted = reached
    reached = addBusinessDays(reached, met)
  }
}

const localDate = (day: CivilDate): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date)
}

const holidayTimes = Float64Array.from(holidays.map((day) => localDate(day).getTime()).toSorted((a, b) => a - b))

/** Holidays after one moment and up to another, by two binary searches. */
const holidaysBetween = (after: number, upTo: number): number => countUpTo(upTo) - countUpTo(after)

const countUpTo = (time: number): number => {
  let low = 0
  let high = holidayTimes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((holidayTimes[middle] ?? Number.POSITIVE_INFINITY) <= time) low = middle + 1
    else high = middle
  }
  return low
}

const dates = days.map(localDate)
const dateAt = (index: number): Date => dates[index % dates.length] ?? new Date(2026, 0, 1)

const isoDay = (date: Date): string =>
  new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())).toISOString().slice(0, 10)

const off = new Set<string>(holidays)
const slow: SlowCalendar = {
  isWorking: (day) => {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
    return weekday !== 0 && weekday !== 6 && !off.has(day)
  },
}

const whole = (value: number): string => Math.round(value).toLocaleString('en-US')
const times = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ×`
const print = (cells: readonly string[]): void => {
  process.stdout.write(`${cells.map((cell, index) => (index === 0 ? cell.padEnd(32) : cell.padStart(18))).join('')}\n`)
}

process.stdout.write(
  `counting over ${calendars.firstDay} – ${calendars.lastDay}, ${toEpochDay(calendars.lastDay) - toEpochDay(calendars.firstDay) + 1} days\n\n`,
)
run()
