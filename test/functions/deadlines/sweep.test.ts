import { describe, expect, it } from 'vitest'
import { enforceAndRemind } from '../../../src/functions/scheduled/enforce.ts'
import { nextDue } from '../../../src/functions/scheduled/tick.ts'
import type { Instant } from '../../../src/law/time/instant.ts'
import { at, head } from '../../support/builders.ts'
import { type OpenHouse, openHouse } from '../../support/builders-house.ts'

/** The service term of an application filed on 2 March 2026 ends on 27 March (X-O105.4). */
const lastMoment = at('2026-03-27', '23:59:59.999')
const afterTheTerm = at('2026-03-28', '00:00:00')

describe('The end of a term', () => {
  it('is not entered a millisecond early', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingAssessment')
    await house.moveClockTo(lastMoment)
    expect((await house.tick()).expired).toBe(0)
    expect(await house.deadline(caseId, 'X-O105.4')).toMatchObject({ status: 'open' })
  })

  it('is entered once the last day is over, with the day after as its day of effect', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingAssessment')
    await house.moveClockTo(afterTheTerm)
    expect((await house.tick()).expired).toBe(1)
    expect(await house.deadline(caseId, 'X-O105.4')).toMatchObject({ status: 'missed', nextActionAt: null })
    expect((await house.docket(caseId)).at(-1)).toMatchObject({
      type: 'deadline.expired',
      effectiveOn: '2026-03-28',
      recordedAt: '2026-03-27T19:00:00.000Z',
      recordedBy: 'merzim',
      data: '{"provision":"X-O105.4","for":"authorizedBody","dueOn":"2026-03-27"}',
    })
    expect(JSON.parse((await house.caseRow(caseId)).context)).toMatchObject({ overdueOn: '2026-03-28' })
    expect(await house.verify(caseId)).toMatchObject({ ok: true })
  })

  it('leaves the case where it is: the decision can still be made, late', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingAssessment')
    await house.moveClockTo(afterTheTerm)
    await house.tick()
    expect(await house.stateOf(caseId)).toBe('awaitingAssessment')
  })

  it('is never entered twice, however often the scheduled function runs', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingAssessment')
    await house.moveClockTo(afterTheTerm)
    for (let run = 0; run < 3; run += 1) await house.tick()
    await house.moveClockTo(at('2026-04-01'))
    await house.tick()
    expect((await house.entriesOf(caseId)).filter((type) => type === 'deadline.expired')).toHaveLength(1)
  })

  it('is entered once by two sweepers at once', async () => {
    const house = await openHouse()
    const caseIds = await manyApplications(house)
    await house.moveClockTo(afterTheTerm)
    const fault = (id: string, why: unknown): void => void house.faults.push(`${id}: ${why}`)
    const swept = await Promise.all([1, 2, 3].map(() => enforceAndRemind(house.store, house.lane, house.now, fault)))
    expect(swept.reduce((sum, { expired }) => sum + expired, 0)).toBe(caseIds.length)
    expect(house.faults).toEqual([])
    for (const caseId of caseIds) {
      expect((await house.entriesOf(caseId)).filter((type) => type === 'deadline.expired')).toHaveLength(1)
      expect(
        (await house.outbox()).filter((each) => each.caseId === caseId && each.notice === 'deadline-missed'),
      ).toHaveLength(1)
    }
  })

  it('is never entered once the wait for it was cancelled', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingAssessment')
    await house.enterAsOkup(caseId, 'application.withdrawn', {})
    await house.passTimeUntil(at('2026-06-01'))
    expect(await house.entriesOf(caseId)).not.toContain('deadline.expired')
    expect(await house.deadline(caseId, 'X-O105.4')).toMatchObject({ status: 'cancelled', nextActionAt: null })
    expect((await house.outbox()).filter((each) => each.caseId === caseId && each.notice === 'reminder')).toEqual([])
  })

  it('of an internal target is told and enters nothing: it has no legal effect', async () => {
    const house = await openHouse()
    const meetingId = await house.announceMeeting()
    await house.passTimeUntil(at('2026-04-20'))
    expect(await house.entriesOf(meetingId)).toEqual(['meeting.announced'])
    expect(await house.deadline(meetingId, 'L46-2.2b')).toMatchObject({ kind: 'target', status: 'missed' })
  })

  it('of one broken case does not keep all the others from being enforced', async () => {
    const house = await openHouse()
    const [broken = '', ...others] = await manyApplications(house)
    await house.store.client.execute({ sql: 'update cases set context = ? where id = ?', args: ['{', broken] })
    await house.moveClockTo(afterTheTerm)
    expect((await house.tick()).expired).toBe(others.length)
    expect(house.faults).toHaveLength(1)
    for (const caseId of others) expect(await house.entriesOf(caseId)).toContain('deadline.expired')
    expect(await house.deadline(broken, 'X-O105.4')).toMatchObject({ status: 'open' })
  })
})

describe('Reminders', () => {
  it('leave ten, five and one working days before the last day and on it, each once, at nine in the morning', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingAssessment')
    await house.passTimeUntil(at('2026-03-27', '23:00:00'))
    expect(await remindersOf(house, caseId)).toEqual([
      '2026-03-10T04:00:00.000Z',
      '2026-03-17T04:00:00.000Z',
      '2026-03-26T04:00:00.000Z',
      '2026-03-27T04:00:00.000Z',
    ])
  })

  it('are sent once, even when the scheduled function runs twice and by two at once', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingAssessment')
    for (const day of ['2026-03-10', '2026-03-10', '2026-03-17', '2026-03-26', '2026-03-27', '2026-03-27']) {
      await house.moveClockTo(at(day, '09:00:01'))
      await Promise.all([house.tick(), house.tick()])
    }
    expect(await remindersOf(house, caseId)).toHaveLength(4)
  })

  it('that an outage has overtaken are not sent in a heap: the latest goes out alone', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingAssessment')
    await house.moveClockTo(at('2026-03-26', '12:00:00'))
    await house.tick()
    expect(await remindersOf(house, caseId)).toEqual(['2026-03-26T07:00:00.000Z'])
  })

  it('stop when what was awaited is done', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingAssessment')
    await house.passTimeUntil(at('2026-03-12'))
    await house.enterAsOkup(caseId, 'application.withdrawn', {})
    await house.passTimeUntil(at('2026-04-12'))
    expect(await remindersOf(house, caseId)).toEqual(['2026-03-10T04:00:00.000Z'])
  })

  it('go to whom is waited for, and the letter about the missed term to the officer too', async () => {
    const house = await openHouse()
    const certificateId = await house.grant(await house.applicationIn('awaitingDecision'), { validUntil: '2026-12-30' })
    await house.passTimeUntil(at('2027-01-01'))
    const letters = (await house.outbox()).filter(
      ({ caseId, notice }) => caseId === certificateId && notice !== 'certificate-granted',
    )
    const { organizationId } = await house.caseRow(certificateId)
    const recipients = (notice: string) =>
      letters.filter((each) => each.notice === notice).map(({ recipient }) => recipient)
    // Six, three and one months before, then ten, five and one working days before and on the day.
    expect(recipients('reminder')).toEqual(Array(7).fill(`party:${organizationId}`))
    expect(recipients('deadline-missed').toSorted()).toEqual(['authorizedBody', `party:${organizationId}`])
  })

  it('are never sent for the past: what is filed a day before its last day is reminded from there on', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingMeeting')
    const data = { reason: 'Demo', until: '2026-03-30' }
    await house.enter(caseId, 'term.extended.proposed', data)
    await house.moveClockTo(at('2026-03-26', '15:00:00'))
    await house.enter(caseId, 'term.extended', data, { as: head })
    const { remindersLeft } = await house.deadline(caseId, 'X-APPK76.2')
    expect((JSON.parse(remindersLeft) as { slot: string }[]).map(({ slot }) => slot)).toEqual([
      '1 working days',
      'on the day',
    ])
  })
})

describe('A tick that was missed, doubled or late', () => {
  const until = at('2026-05-05')
  /** What people did, with the scheduled function running as told between their acts. */
  const story = async (run: (house: OpenHouse, to: Instant) => Promise<unknown>) => {
    const house = await openHouse()
    const meetingId = await house.announceMeeting()
    const first = await house.applicationIn('awaitingAssessment')
    const second = await house.applicationIn('awaitingMeeting')
    await run(house, at('2026-03-05'))
    await house.enter(second, 'meeting.assigned', { meetingId })
    await run(house, at('2026-04-13'))
    await house.enterAsOkup(first, 'application.withdrawn', {})
    await house.enter(meetingId, 'meeting.postponed', { heldOn: '2026-06-01' })
    await run(house, until)
    return { fingerprint: await fingerprint(house), caseIds: [meetingId, first, second], house }
  }

  const punctual = (house: OpenHouse, to: Instant) => house.passTimeUntil(to)

  it.each([
    [
      'missed until the very end',
      async (house: OpenHouse, to: Instant) => {
        await house.moveClockTo(to)
        if (to === until) await house.tick()
      },
    ],
    [
      'late by three days each time',
      async (house: OpenHouse, to: Instant) => {
        await house.moveClockTo(to)
        await house.tick()
      },
    ],
    [
      'doubled at every moment',
      async (house: OpenHouse, to: Instant) => {
        for (let due = await nextDue(house.store); due !== undefined && due < to; due = await nextDue(house.store)) {
          if (due > house.now) await house.moveClockTo(due)
          await Promise.all([house.tick(), house.tick()])
        }
        await house.moveClockTo(to)
        await house.tick()
      },
    ],
  ])('%s ends in the same state', async (_how, run) => {
    const expected = await story(punctual)
    const other = await story(run)
    expect(other.fingerprint).toEqual(expected.fingerprint)
    for (const caseId of other.caseIds) expect(await other.house.verify(caseId)).toMatchObject({ ok: true })
  })

  it('shows how late it is: the moment it should have run stays the next one due', async () => {
    const house = await openHouse()
    await house.applicationIn('awaitingAssessment')
    await house.tick()
    expect(await nextDue(house.store)).toBe('2026-03-10T04:00:00.000Z')
    await house.moveClockTo(at('2026-03-13'))
    expect(await nextDue(house.store)).toBe('2026-03-10T04:00:00.000Z')
  })
})

/** What is left when ids, moments and hashes are taken away: where cases stand, what was entered, how terms ended. */
const fingerprint = async (house: OpenHouse) => {
  const {
    cases = [],
    docket_entries = [],
    deadlines = [],
    claims = [],
  } = (await house.everything()) as Record<string, Record<string, string>[]>
  const orderOf = new Map(
    cases
      .map(({ id }) => id)
      .toSorted()
      .map((id, index) => [id, index]),
  )
  const place = (id: string | undefined) => orderOf.get(id ?? '')
  return {
    cases: cases.map(({ id, state, version }) => [place(id), state, version]).toSorted(),
    entries: docket_entries
      .map(({ case_id, seq, type, effective_on }) => [place(case_id), seq, type, effective_on])
      .toSorted(),
    deadlines: deadlines
      .map(({ case_id, provision, due_on, status }) => [place(case_id), provision, due_on, status])
      .toSorted(),
    claims: claims.length,
  }
}

const manyApplications = async (house: OpenHouse): Promise<string[]> => {
  const caseIds: string[] = []
  for (let index = 0; index < 5; index += 1) caseIds.push(await house.file(await house.organization()))
  return caseIds
}

/** When reminders of the service term of an application were written. */
const remindersOf = async (house: OpenHouse, caseId: string) => {
  const { id } = await house.deadline(caseId, 'X-O105.4')
  return (await house.outbox())
    .filter(({ deadlineId, notice }) => deadlineId === id && notice === 'reminder')
    .map(({ createdAt }) => createdAt)
}
