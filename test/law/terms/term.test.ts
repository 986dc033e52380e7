import { describe, expect, it } from 'vitest'
import type { Provision } from '../../../src/law/provision.ts'
import { provision } from '../../../src/law/provisions.ts'
import {
  answerTerm,
  dueTerm,
  fullWorkingDaysBetween,
  isTermRefusal,
  type TermAnswer,
  type TermLaw,
  type TermQuestion,
  type TermRefusal,
} from '../../../src/law/terms/term.ts'
import type { TermRule } from '../../../src/law/terms/term-rule.ts'
import { calendarSeeds, createCalendars } from '../../../src/law/time/calendar.ts'
import { type CivilDate, civilDate } from '../../../src/law/time/civil-date.ts'
import { instant } from '../../../src/law/time/instant.ts'

const calendars = createCalendars(calendarSeeds)
const law: TermLaw = { calendars, provision }
const on = civilDate

const answered = (question: TermQuestion, under: TermLaw = law): TermAnswer => {
  const answer = answerTerm(question, under)
  if (isTermRefusal(answer)) throw new Error(answer.says.en)
  return answer
}

const refused = (question: TermQuestion, under: TermLaw = law): TermRefusal => {
  const answer = answerTerm(question, under)
  if (!isTermRefusal(answer)) throw new Error('the question was answered')
  return answer
}

/** A law with one provision, for shapes of rules rather than for articles. */
const lawWith = (term: TermRule, more: Partial<Provision> = {}): TermLaw => {
  const base = provision('L47-3.2')
  if (base === undefined) throw new Error('L47-3.2 is in the catalogue')
  const only: Provision = { ...base, id: 'T', ambiguities: [], ...more, term }
  return { calendars, provision: (id) => (id === 'T' ? only : undefined) }
}

const alternative = (answer: TermAnswer, convention: string, reading: string) =>
  answer.alternatives.find((each) => each.convention === convention && each.reading === reading)

describe('The accreditation service term, fifteen working days from receipt', () => {
  it('skips Nauryz and ends at the last second of the fifteenth day', () => {
    const answer = answered({ provision: 'X-O105.4', on: on('2026-03-12') })
    expect(answer).toMatchObject({
      provision: 'X-O105.4',
      dueOn: '2026-04-07',
      dueAt: '2026-04-07T23:59:59+05:00',
      workingTargetOn: '2026-04-07',
      calendarStatus: 'official',
    })
    expect(answer.effectiveOn).toBeUndefined()
    expect(answer.steps[0]).toMatchObject({ on: '2026-03-12', counted: false, kind: 'trigger' })
    expect(answer.steps.filter(({ counted }) => counted).map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    ])
    expect(answer.steps.find((step) => step.on === '2026-03-24')).toMatchObject({ counted: false, kind: 'substitute' })
    expect(answer.steps.at(-1)).toMatchObject({ on: '2026-04-07', number: 15, decisive: true })
  })

  it('begins the next local day when the filing arrives in the evening UTC', () => {
    expect(answered({ provision: 'X-O105.4', at: instant('2026-05-12T18:59:59.999Z') }).steps[0]?.on).toBe('2026-05-12')
    expect(answered({ provision: 'X-O105.4', at: instant('2026-05-12T19:00:00Z') }).steps[0]?.on).toBe('2026-05-13')
    expect(answered({ provision: 'X-O105.4', at: instant('2026-05-13T00:00:00+05:00') }).dueOn).toBe('2026-06-04')
  })

  it('shows what the day of the filing itself and late receipt would change', () => {
    const saturday = answered({ provision: 'X-O105.4', at: instant('2026-05-16T12:00:00+05:00') })
    expect(saturday.dueOn).toBe('2026-06-08')
    expect(alternative(saturday, 'CC-7', 'nextWorkingDay')).toMatchObject({ dueOn: '2026-06-09', differs: true })
    expect(alternative(saturday, 'CC-1', 'sameDay')).toMatchObject({ dueOn: '2026-06-08', differs: false })
    const evening = answered({ provision: 'X-O105.4', at: instant('2026-05-15T18:30:00+05:00') })
    expect(alternative(evening, 'CC-7', 'nextWorkingDay')).toMatchObject({ dueOn: '2026-06-09' })
    expect(alternative(evening, 'CC-1', 'sameDay')).toMatchObject({ dueOn: '2026-06-05' })
    expect(alternative(evening, 'CC-2', 'closingHour')).toMatchObject({ dueAt: '2026-06-08T18:30:00+05:00' })
  })
})

describe('The announcement of a commission meeting, thirty working days before', () => {
  it('leaves thirty full working days between posting and meeting', () => {
    const answer = answered({ provision: 'L46-2.2b', eventOn: on('2026-05-12') })
    // The thirtieth working day before is 26 March; Nauryz lies before it, so the last working day to post is the 20th.
    expect(answer).toMatchObject({ latestNoticeOn: '2026-03-25', dueOn: '2026-03-25', workingTargetOn: '2026-03-20' })
    expect(fullWorkingDaysBetween(on('2026-03-25'), on('2026-05-12'), calendars)).toBe(30)
    expect(fullWorkingDaysBetween(on('2026-03-26'), on('2026-05-12'), calendars)).toBe(29)
    expect(alternative(answer, 'CC-11', 'lax')).toMatchObject({ latestNoticeOn: '2026-03-26', ambiguity: 6 })
    expect(alternative(answer, 'CC-2', 'closingHour')).toMatchObject({ dueAt: '2026-03-25T18:30:00+05:00' })
    expect(answer.steps[0]).toMatchObject({ on: '2026-03-25', decisive: true, kind: 'notice' })
    expect(answer.steps.filter(({ counted }) => counted)).toHaveLength(30)
    expect(answer.steps.at(-1)).toMatchObject({ on: '2026-05-12', kind: 'event' })
  })

  it('answers the earliest lawful meeting for an announcement', () => {
    const answer = answered({ provision: 'L46-2.2b', announcedAt: on('2026-03-19') })
    expect(answer.earliestEventOn).toBe('2026-05-07')
    expect(answer.dueOn).toBeUndefined()
    expect(fullWorkingDaysBetween(on('2026-03-19'), on('2026-05-07'), calendars)).toBe(30)
    expect(fullWorkingDaysBetween(on('2026-03-19'), on('2026-05-06'), calendars)).toBe(29)
    expect(alternative(answer, 'CC-11', 'lax')).toMatchObject({ earliestEventOn: '2026-05-06' })
    expect(answer.steps.at(-1)).toMatchObject({ on: '2026-05-07', decisive: true, kind: 'event' })
    const late = { provision: 'L46-2.2b', announcedAt: instant('2026-03-19T20:00:00Z') }
    expect(answered(late).earliestEventOn).toBe('2026-05-09')
    expect(answered({ ...late, doneAt: on('2026-05-08') }).inTime).toBe(false)
    expect(answered({ ...late, doneAt: on('2026-05-09') }).inTime).toBe(true)
  })

  it('asks which date is meant when only a moment is given', () => {
    expect(refused({ provision: 'L46-2.2b', at: instant('2026-05-12T10:00:00+05:00') })).toMatchObject({
      refusal: 'wrong-question',
      wanted: ['eventOn', 'announcedAt'],
      pointer: '/at',
    })
  })

  it('a general meeting needs ten', () => {
    const answer = answered({ provision: 'L46.1.11', eventOn: on('2026-04-10'), doneAt: on('2026-03-19') })
    expect(fullWorkingDaysBetween(answer.latestNoticeOn as CivilDate, on('2026-04-10'), calendars)).toBe(10)
    expect(answer.inTime).toBe(true)
  })
})

describe('The publication of a suspension, within one day', () => {
  it('is due by the end of the next calendar day, also on a Sunday', () => {
    const answer = answered({ provision: 'L47-3.2', at: instant('2026-05-16T12:00:00+05:00') })
    expect(answer).toMatchObject({
      dueOn: '2026-05-17',
      dueAt: '2026-05-17T23:59:59+05:00',
      workingTargetOn: '2026-05-15',
    })
    expect(alternative(answer, 'CC-8', 'oneWorkingDay')).toMatchObject({ dueOn: '2026-05-18', ambiguity: 2 })
    expect(alternative(answer, 'CC-8', 'twentyFourHours')).toMatchObject({ dueAt: '2026-05-17T12:00:00+05:00' })
  })

  it('is in time until its last millisecond', () => {
    const question = { provision: 'L47-3.2', on: on('2026-05-11') }
    expect(answered({ ...question, doneAt: instant('2026-05-12T23:59:59.999+05:00') }).inTime).toBe(true)
    expect(answered({ ...question, doneAt: instant('2026-05-13T00:00:00+05:00') }).inTime).toBe(false)
    expect(answered({ ...question, doneAt: on('2026-05-12') }).inTime).toBe(true)
    expect(answered({ ...question, doneAt: on('2026-05-13') }).inTime).toBe(false)
  })
})

describe('A suspension of three months', () => {
  it('ends at the end of the corresponding day, is not moved, and the certificate is valid from the next midnight', () => {
    const answer = answered({ provision: 'L47-3.1.1', on: on('2026-04-23') })
    expect(answer).toMatchObject({
      dueOn: '2026-07-23',
      effectiveOn: '2026-07-24',
      effectiveAt: '2026-07-24T00:00:00+05:00',
    })
    const sunday = answered({ provision: 'L47-3.1.2', on: on('2026-05-16') })
    expect(sunday).toMatchObject({ dueOn: '2026-08-16', effectiveOn: '2026-08-17', workingTargetOn: '2026-08-14' })
    expect(alternative(sunday, 'CC-6', 'nextWorkingDay')).toMatchObject({ dueOn: '2026-08-17' })
  })

  it('ends on the last day of a month too short', () => {
    const answer = answered({ provision: 'L47-3.1.1', on: on('2026-11-30') })
    expect(answer).toMatchObject({ dueOn: '2027-02-28', effectiveOn: '2027-03-01', calendarStatus: 'projected' })
    expect(alternative(answer, 'CC-3', 'thirtyDays')).toMatchObject({ dueOn: '2027-02-28' })
  })
})

describe('The publication of a termination, within a month', () => {
  it('moves to the next working day when the last day is off', () => {
    const answer = answered({ provision: 'L47-2.2', on: on('2026-02-23') })
    expect(answer).toMatchObject({ dueOn: '2026-03-26', workingTargetOn: '2026-03-26' })
    expect(alternative(answer, 'CC-5', 'notMoved')).toMatchObject({ dueOn: '2026-03-23', ambiguity: 15 })
    expect(answer.steps.find((step) => step.on === '2026-03-23')).toMatchObject({ counted: true, kind: 'holiday' })
    expect(answer.steps.at(-1)).toMatchObject({ on: '2026-03-26', counted: false, decisive: true })
    expect(answered({ provision: 'L47-2.2', on: on('2026-01-31') }).dueOn).toBe('2026-03-02')
  })
})

describe('The annual report', () => {
  it('is due on 15 April of the year after the reporting year', () => {
    expect(answered({ provision: 'L47.1', period: '2025' })).toMatchObject({
      dueOn: '2026-04-15',
      dueAt: '2026-04-15T23:59:59+05:00',
      workingTargetOn: '2026-04-15',
    })
    const moved = answered({ provision: 'L47.1', period: '2027' })
    expect(moved).toMatchObject({ dueOn: '2028-04-17', workingTargetOn: '2028-04-17', calendarStatus: 'projected' })
    expect(alternative(moved, 'CC-5', 'notMoved')).toMatchObject({ dueOn: '2028-04-15', ambiguity: 35 })
  })

  it('was not asked for in this way before 2026', () => {
    expect(refused({ provision: 'L47.1', period: '2024' })).toMatchObject({
      refusal: 'provision-not-in-force',
      inForceFrom: '2026-01-25',
      inForceUntil: null,
    })
    expect(refused({ provision: 'L47.1', period: '2026-Q1' })).toMatchObject({
      refusal: 'invalid-period',
      pointer: '/period',
    })
    expect(refused({ provision: 'L47.1', on: on('2026-04-15') })).toMatchObject({
      refusal: 'wrong-question',
      pointer: '/on',
    })
  })
})

describe('Payouts once in a quarter or year', () => {
  it('are due on its last day, whatever day that is, and aimed at its last working day', () => {
    expect(answered({ provision: 'L46.1.3a', period: '2026-Q2' })).toMatchObject({ dueOn: '2026-06-30' })
    const year = answered({ provision: 'L46.1.3b', period: '2027' })
    expect(year).toMatchObject({ dueOn: '2027-12-31', workingTargetOn: '2027-12-31', calendarStatus: 'projected' })
    const sunday = answered({ provision: 'L46.1.3a', period: '2024-Q2', doneAt: on('2024-06-30') })
    expect(sunday).toMatchObject({ dueOn: '2024-06-30', workingTargetOn: '2024-06-28', inTime: true })
  })

  it('are in time inside the period only: the quarter before has its own payout', () => {
    const quarter = { provision: 'L46.1.3a', period: '2026-Q2' }
    const year = { provision: 'L46.1.3b', period: '2026' }
    expect(answered({ ...quarter, doneAt: on('2026-03-31') }).inTime).toBe(false)
    expect(answered({ ...quarter, doneAt: on('2026-04-01') }).inTime).toBe(true)
    expect(answered({ ...quarter, doneAt: instant('2026-06-30T19:00:00Z') }).inTime).toBe(false)
    expect(answered({ ...year, doneAt: instant('2025-12-31T18:59:59.999Z') }).inTime).toBe(false)
    expect(answered({ ...year, doneAt: instant('2025-12-31T19:00:00Z') }).inTime).toBe(true)
  })
})

describe('Two provisions on the same act', () => {
  it('the earlier date is due whichever is asked for, and both are shown', () => {
    const both = [
      { provision: 'O100.8', dueOn: '2026-05-20' },
      { provision: 'L46.1.12b', dueOn: '2026-05-28' },
    ]
    const asked = answered({ provision: 'L46.1.12b', on: on('2026-05-13') })
    expect(asked).toMatchObject({ provision: 'L46.1.12b', dueOn: '2026-05-20', bothRules: both })
    expect(alternative(asked, 'CC-10', 'lawPrevails')).toMatchObject({ provision: 'L46.1.12b', dueOn: '2026-05-28' })
    expect(answered({ provision: 'O100.8', on: on('2026-05-13') })).toMatchObject({
      provision: 'O100.8',
      dueOn: '2026-05-20',
      bothRules: both,
    })
  })

  it('only the earlier date must lie within the calendars', () => {
    const answer = answered({ provision: 'L46.1.12b', on: on('2028-12-15') })
    expect(answer).toMatchObject({ dueOn: '2028-12-25', bothRules: [{ provision: 'O100.8', dueOn: '2028-12-25' }] })
    expect(alternative(answer, 'CC-10', 'lawPrevails')).toBeUndefined()
  })

  it('until the Order is in force, the Law stands alone', () => {
    const answer = answered({ provision: 'L46.1.12b', on: on('2026-01-27') })
    expect(answer.dueOn).toBe('2026-02-10')
    expect(answer.bothRules).toBeUndefined()
  })
})

describe('The exclusion of rights, upon expiry of three months', () => {
  it('takes effect at the first midnight after, on the 25-hour day as on any other', () => {
    expect(answered({ provision: 'L46.2c', at: instant('2026-05-12T19:30:00Z') })).toMatchObject({
      dueOn: '2026-08-13',
      effectiveOn: '2026-08-14',
      effectiveAt: '2026-08-14T00:00:00+05:00',
    })
    expect(answered({ provision: 'L46.2c', on: on('2023-11-29') })).toMatchObject({
      dueOn: '2024-02-29',
      dueAt: '2024-02-29T23:59:59+05:00',
      effectiveAt: '2024-03-01T00:00:00+05:00',
    })
  })
})

describe('Money that cannot be distributed', () => {
  it('is held for three years and may be included from the day after', () => {
    const answer = answered({ provision: 'L44.5b', on: on('2026-02-28') })
    expect(answer).toMatchObject({ dueOn: '2029-02-28', effectiveOn: '2029-03-01' })
    expect(answer.workingTargetOn).toBeUndefined()
    expect(answered({ provision: 'L44.5b', on: on('2026-02-28'), doneAt: on('2029-02-28') }).inTime).toBe(false)
    expect(answered({ provision: 'L44.5b', on: on('2026-02-28'), doneAt: on('2029-03-01') }).inTime).toBe(true)
  })
})

describe('A short-term recording', () => {
  it('is destroyed within six months, an act that a last day off moves', () => {
    const question = { provision: 'L25.2', on: on('2026-02-15') }
    const answer = answered(question)
    expect(answer).toMatchObject({ dueOn: '2026-08-17', workingTargetOn: '2026-08-17' })
    expect(answer.effectiveOn).toBeUndefined()
    expect(alternative(answer, 'CC-5', 'notMoved')).toMatchObject({ dueOn: '2026-08-15' })
    expect(answered({ ...question, doneAt: on('2026-08-17') }).inTime).toBe(true)
    expect(answered({ ...question, doneAt: on('2026-08-18') }).inTime).toBe(false)
  })
})

describe('Terms that end outside the calendars', () => {
  it('protection is whole years to 31 December', () => {
    const under = lawWith(
      { counts: 'protection', from: 'died', years: 70, conventions: ['CC-13'] },
      { inForce: { mark: 'before', from: null, until: null, dateKnown: true } },
    )
    expect(answered({ provision: 'T', on: on('1955-06-28') }, under)).toMatchObject({
      dueOn: '2025-12-31',
      effectiveOn: '2026-01-01',
      effectiveAt: '2026-01-01T00:00:00+05:00',
    })
    expect(answered({ provision: 'T', on: on('2020-01-01') }, under).dueOn).toBe('2090-12-31')
    expect(answered({ provision: 'T', on: on('1955-06-28') }, under).steps).toMatchObject([
      { on: '1955-06-28', counted: false, reason: { en: 'The term begins on 1 January of the next year' } },
      { on: '1956-01-01', counted: true },
      { on: '2025-12-31', counted: true, decisive: true },
      { on: '2026-01-01', counted: false, kind: 'takesEffect' },
    ])
    expect(refused({ provision: 'T', on: on('2350-01-01') }, under).refusal).toBe('beyond-counting')
  })

  it('an act enters into force on the day after the last of the days', () => {
    const under = lawWith(
      { counts: 'entryIntoForce', calendarDays: 60, conventions: ['CC-14'] },
      { inForce: { mark: 'before', from: null, until: null, dateKnown: true } },
    )
    const answer = answered({ provision: 'T', on: on('2025-11-25') }, under)
    expect(answer).toMatchObject({ effectiveOn: '2026-01-25', effectiveAt: '2026-01-25T00:00:00+05:00' })
    expect(alternative(answer, 'CC-14', 'lastDay')).toMatchObject({ effectiveOn: '2026-01-24' })
  })

  it('a contract without a term ends after a year, with notice three months before', () => {
    const under = lawWith({ counts: 'contractNotice', years: 1, noticeMonths: 3, conventions: ['CC-1', 'CC-3'] })
    expect(answered({ provision: 'T', on: on('2026-03-10') }, under)).toMatchObject({
      dueOn: '2027-03-10',
      earliestEventOn: '2027-03-11',
      latestNoticeOn: '2026-12-10',
    })
    const fromNovember = answered({ provision: 'T', on: on('2026-11-30') }, under)
    expect(fromNovember.latestNoticeOn).toBe('2027-08-31')
    expect(alternative(fromNovember, 'CC-3', 'thirtyDays')).toMatchObject({ latestNoticeOn: '2027-09-01' })
    expect(alternative(fromNovember, 'CC-1', 'sameDay')).toMatchObject({
      dueOn: '2027-11-29',
      latestNoticeOn: '2027-08-31',
    })
    expect(answered({ provision: 'T', on: on('2026-11-30'), doneAt: on('2027-11-30') }, under).inTime).toBe(false)
  })

  it('a stated last day is the last day', () => {
    const answer = answered({ provision: 'L47-2.1.1', on: on('2031-05-12') })
    expect(answer).toMatchObject({ dueOn: '2031-05-12', effectiveOn: '2031-05-13' })
    const onNauryz = answered({ provision: 'L47-2.1.1', on: on('2026-03-22') })
    expect(onNauryz).toMatchObject({ dueOn: '2026-03-22', effectiveOn: '2026-03-23' })
    expect(alternative(onNauryz, 'CC-6', 'nextWorkingDay')).toMatchObject({
      dueOn: '2026-03-26',
      effectiveOn: '2026-03-27',
      differs: true,
    })
    expect(answer.calendarStatus).toBe('projected')
  })
})

describe('A provision answers only for its own time', () => {
  it('not before it is in force', () => {
    expect(refused({ provision: 'L47-3.2', on: on('2026-01-24') })).toMatchObject({
      refusal: 'provision-not-in-force',
      inForceFrom: '2026-01-25',
      inForceUntil: null,
    })
    expect(answered({ provision: 'L47-3.2', on: on('2026-01-25') }).dueOn).toBe('2026-01-26')
    expect(refused({ provision: 'L47-3.2', at: instant('2026-01-24T18:59:59.999Z') }).refusal).toBe(
      'provision-not-in-force',
    )
    expect(answered({ provision: 'L47-3.2', at: instant('2026-01-24T19:00:00Z') }).dueOn).toBe('2026-01-26')
  })

  it('and the whole term, when it ends after the rule (CC-9)', () => {
    const answer = answered({ provision: 'L9-1.1a', on: on('2026-12-31') })
    expect(answer).toMatchObject({ dueOn: '2027-01-05', calendarStatus: 'projected' })
    expect(alternative(answer, 'CC-9', 'lapses')).toMatchObject({ ambiguity: 40, differs: true })
    expect(alternative(answered({ provision: 'L9-1.1a', on: on('2026-12-30') }), 'CC-9', 'lapses')).toBeUndefined()
    expect(refused({ provision: 'L9-1.1a', on: on('2027-01-01') })).toMatchObject({ inForceUntil: '2026-12-31' })
  })
})

describe('The calendar a term is counted with', () => {
  const question = { provision: 'X-O105.4', on: on('2026-08-20') }

  it('a term over 31 August 2026 ends a day later under the first version', () => {
    expect(answered(question).dueOn).toBe('2026-09-10')
    expect(answered({ ...question, calendars: { 2026: 'v1' } }).dueOn).toBe('2026-09-11')
  })

  it('is refused where nobody has it', () => {
    expect(refused({ provision: 'X-O105.4', on: on('2028-12-20') })).toMatchObject({
      refusal: 'calendar-missing',
      year: 2029,
    })
    expect(refused({ ...question, calendars: { 2026: 'v9' } })).toMatchObject({
      refusal: 'calendar-missing',
      version: 'v9',
      pointer: '/calendars/2026',
    })
  })
})

describe('A provision without a term', () => {
  it('has no date to give, and where it does not apply that day it says so first', () => {
    expect(refused({ provision: 'L46.2e', on: on('2026-05-12') }).refusal).toBe('no-term')
    expect(refused({ provision: 'L9-2.1.7', on: on('2026-05-12') })).toMatchObject({
      refusal: 'provision-not-in-force',
      inForceFrom: null,
      inForceUntil: null,
    })
    expect(refused({ provision: 'L46-2.3-7', at: instant('2026-01-24T19:00:00Z') })).toMatchObject({
      refusal: 'provision-not-in-force',
      inForceUntil: '2026-01-24',
    })
    expect(refused({ provision: 'L46-2.3-7', at: instant('2026-01-24T18:59:59Z') }).refusal).toBe('no-term')
    expect(refused({ provision: 'L9-2.1.7' }).refusal).toBe('no-term')
  })
})

describe('A question that cannot be answered', () => {
  it('says what is wrong with it', () => {
    expect(refused({ provision: 'L99', on: on('2026-05-12') })).toMatchObject({
      refusal: 'unknown-provision',
      pointer: '/provision',
    })
    expect(refused({ provision: 'L46-2.8', on: on('2026-05-12') })).toMatchObject({ refusal: 'no-term' })
    expect(refused({ provision: 'L47-3.2' })).toMatchObject({ refusal: 'wrong-question', wanted: ['on', 'at'] })
    expect(refused({ provision: 'L47-3.2', on: on('2026-05-12'), at: instant('2026-05-12T00:00:00Z') })).toMatchObject({
      refusal: 'wrong-question',
      pointer: '/on',
    })
    expect(refused({ provision: 'L46.1.3a', period: '2026-Q5' })).toMatchObject({
      refusal: 'invalid-period',
      wanted: 'YYYY-Qn',
    })
    for (const refusal of [refused({ provision: 'L99', on: on('2026-05-12') }), refused({ provision: 'L47-3.2' })]) {
      expect(new Set(Object.values(refusal.says)).size).toBe(3)
    }
  })
})

describe('A deadline of the runtime', () => {
  it('is the same date without its reasons', () => {
    const answer = dueTerm('X-O105.4', { on: on('2026-03-12') }, law)
    expect(answer).toMatchObject({ dueOn: '2026-04-07', steps: [], conventions: [], alternatives: [] })
  })

  it('follows a reading chosen otherwise', () => {
    const lax = { ...law, conventions: { 'CC-11': 'lax' } as const }
    const answer = answered({ provision: 'L46-2.2b', eventOn: on('2026-05-12') }, lax)
    expect(answer.latestNoticeOn).toBe('2026-03-26')
    expect(alternative(answer, 'CC-11', 'strict')).toMatchObject({ latestNoticeOn: '2026-03-25' })
  })
})
