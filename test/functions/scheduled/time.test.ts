import { describe, expect, it } from 'vitest'
import { listParkedSteps, parkedStepsOfCase } from '../../../src/db/queries/parked-steps.queries.ts'
import { datedRow } from '../../../src/functions/deadlines/deadlines-of-case.ts'
import { CalendarMissing, calendarSeeds, createCalendars, projectCalendar } from '../../../src/law/time/calendar.ts'
import { civilDate } from '../../../src/law/time/civil-date.ts'
import { at, officer, system } from '../../support/builders.ts'
import { doorsOf, expectDone, openHouse, problemOf } from '../../support/builders-house.ts'

describe('Midnight in Almaty', () => {
  it('decides the day of a filing, wherever the host stands', async () => {
    const filedAt = async (time: ReturnType<typeof at>) => {
      const house = await openHouse({ now: time })
      const caseId = await house.file(await house.organization())
      return JSON.parse((await house.caseRow(caseId)).context).filedOn
    }
    expect(await filedAt(at('2026-03-02', '23:59:59.999'))).toBe('2026-03-02')
    expect(await filedAt(at('2026-03-03', '00:00:00'))).toBe('2026-03-03')
  })

  it('decides whether an act is in time: a moment before it nothing is entered before the act', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingCompletenessCheck')
    await house.moveClockTo(at('2026-03-27', '23:59:59.999'))
    await house.enter(caseId, 'application.accepted', {})
    expect(await house.entriesOf(caseId)).toEqual(['application.filed', 'application.accepted'])
    await house.moveClockTo(at('2026-03-28', '00:00:00'))
    await house.tick()
    expect((await house.entriesOf(caseId)).at(-1)).toBe('deadline.expired')
  })

  it('came an hour late on 29 February 2024, which lasted twenty-five hours', () => {
    const context = { now: at('2024-02-01'), calendars: createCalendars(calendarSeeds) }
    expect(datedRow(null, civilDate('2024-02-29'), undefined, context)).toMatchObject({
      dueOn: '2024-02-29',
      // Midnight by the old clock was 18:00 in UTC; it struck twenty-three again.
      expiresAt: '2024-02-29T19:00:00.000Z',
    })
  })
})

describe('The last day of a month', () => {
  it.each([
    // One month from 31 January ends with February, a Sunday, and so on Monday (CC-3).
    ['2027-01-31', '2027-03-01'],
    ['2026-08-31', '2026-09-30'],
    ['2026-12-30', '2027-02-01'],
    ['2028-01-31', '2028-02-29'],
  ])('is where a month from %s ends when there is no such day: publication until %s', async (terminatedOn, dueOn) => {
    const house = await openHouse()
    const certificateId = await house.grant(await house.applicationIn('awaitingDecision'), { validUntil: '2028-12-01' })
    const order = { reason: 'Demo', document: 'Demo' }
    await house.enter(certificateId, 'certificate.revoked', order, { as: system, effectiveOn: terminatedOn })
    expect(await house.entriesOf(certificateId)).not.toContain('publication.recorded')
    await house.passTimeUntil(at(terminatedOn, '00:00:01'))
    expect(await house.deadline(certificateId, 'L47-2.2')).toMatchObject({
      triggerOn: terminatedOn,
      dueOn,
      status: 'met',
    })
  })
})

describe('A year nobody has a calendar of', () => {
  const years = (...kurbanAit: string[]) =>
    createCalendars([...calendarSeeds, ...kurbanAit.map((day) => projectCalendar(civilDate(day)))])

  it('does not keep a certificate from being granted until then, nor its holder from being reminded', async () => {
    const house = await openHouse()
    const certificateId = await house.grant(await house.applicationIn('awaitingDecision'), { validUntil: '2031-04-20' })
    const term = await house.deadline(certificateId, 'L47-2.1.1')
    expect(term).toMatchObject({ dueOn: '2031-04-20', expiresAt: '2031-04-20T19:00:00.000Z' })
    const slots = JSON.parse(term.remindersLeft) as { at: string; slot: string }[]
    expect(slots.map(({ at: when, slot }) => [when.slice(0, 10), slot])).toEqual([
      ['2030-10-20', '6 months'],
      ['2031-01-20', '3 months'],
      ['2031-03-20', '1 months'],
      ['2031-04-05', '10 working days'],
      ['2031-04-12', '5 working days'],
      ['2031-04-17', '1 working days'],
      ['2031-04-20', 'on the day'],
    ])
    await house.passTimeUntil(at('2031-04-20', '12:00:00'))
    expect(
      (await house.outbox()).filter(({ caseId, notice }) => caseId === certificateId && notice === 'reminder'),
    ).toHaveLength(7)
    expect(house.faults).toEqual([])
  })

  it('does not keep a certificate in force: it ends on its day, and is published at once', async () => {
    const house = await openHouse()
    const certificateId = await house.grant(await house.applicationIn('awaitingDecision'), { validUntil: '2031-04-20' })
    await house.passTimeUntil(at('2031-04-21'))
    expect(await house.stateOf(certificateId)).toBe('terminated')
    expect((await house.entriesOf(certificateId)).slice(-2)).toEqual(['deadline.expired', 'publication.recorded'])
    expect(house.faults).toEqual([])
    expect(await parkedStepsOfCase(house.store, certificateId)).toEqual([])
    expect(await house.verify(certificateId)).toMatchObject({ ok: true })
  })

  it('leaves a duty nobody can date to a person, who has it dated once the calendar is entered', async () => {
    const house = await openHouse({ now: at('2028-12-20') })
    const caseId = await house.file(await house.organization())
    const parked = await listParkedSteps(house.store, { limit: 10 })
    expect(parked).toMatchObject([{ caseId, step: 'deadline' }])
    expect(parked[0]?.error).toContain('there is no calendar of 2029')
    const id = parked[0]?.id ?? ''
    const retry = { command: 'retry-step', id, by: officer, now: house.now } as const
    expect(problemOf(await house.submit(retry))).toMatchObject({ status: 409, kind: 'still-cannot-be-done' })

    const later = await openHouse({ url: house.url, now: at('2028-12-21'), calendars: years('2029-04-24') })
    expectDone(await later.submit({ ...retry, now: later.now }))
    expect(await later.deadline(caseId, 'X-O105.4')).toMatchObject({ triggerOn: '2028-12-20', status: 'open' })
    expect(await listParkedSteps(later.store, { limit: 10 })).toEqual([])
    expect(await later.verify(caseId)).toMatchObject({ ok: true })
  })

  it('is named to whoever asks for a term in it, and nothing is written', async () => {
    const house = await openHouse()
    const before = await house.everything()
    await expect(house.announceMeeting('2029-06-01')).rejects.toThrow(CalendarMissing)
    expect(await house.everything()).toEqual(before)
  })

  it('is answered with 422 and the year at the door', async () => {
    const house = await openHouse()
    const response = await doorsOf(house).request('/v1/cases', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer demo' },
      body: JSON.stringify({
        procedure: 'commission-meeting',
        entry: {
          type: 'meeting.announced',
          data: {
            heldOn: '2029-06-01',
            postedOn: '2026-03-02',
            periodicals: ['Demo'],
            website: 'https://demo.invalid',
          },
        },
      }),
    })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ type: '/problems/calendar-missing', year: 2029 })
  })
})
