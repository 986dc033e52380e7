import { beforeEach, describe, expect, it } from 'vitest'
import { readSettingVersions } from '../../../src/db/queries/settings.queries.ts'
import type { Actor } from '../../../src/functions/actors/actor.ts'
import type { Answer } from '../../../src/functions/commands/answer.ts'
import { addDays, type CivilDate } from '../../../src/law/time/civil-date.ts'
import { at, commission, head, officer } from '../../support/builders.ts'
import { type OpenHouse, openHouse, problemOf } from '../../support/builders-house.ts'

const key = 'commission.quorum'

let house: OpenHouse
let application: string
let meetingOn: CivilDate

beforeEach(async () => {
  house = await openHouse()
  application = await house.applicationIn('awaitingConclusion')
  meetingOn = JSON.parse((await house.caseRow(application)).context).meetingOn
})

const conclude = (votesFor: number, effectiveOn?: string): Promise<Answer> => {
  const data = { recommendation: 'grant', votesFor, votesAgainst: 0, reasons: 'Demo reasons' }
  return house.attempt(application, 'commission.concluded', data, {
    as: commission,
    ...(effectiveOn !== undefined && { effectiveOn }),
  })
}

const put = (by: Actor, value: number): Promise<Answer> =>
  house.submit({ command: 'put-setting', key, value, document: null, validFrom: null, by, now: house.now })

/** Mornings after the meeting, when its conclusion is entered late. */
const daysLater = (days: number) => house.passTimeUntil(at(addDays(meetingOn, days)))

describe('A quorum of 7, lowered to 1 around a conclusion of one vote and raised to 7 again', () => {
  beforeEach(async () => {
    await house.setting(key, 7)
  })

  it('is not lowered by the head alone, so that the conclusion is refused', async () => {
    await house.passTimeUntil(at(meetingOn))
    expect(problemOf(await put(head, 1)).kind).toBe('second-person-required')
    expect(problemOf(await conclude(1))).toMatchObject({ kind: 'no-quorum', facts: { quorum: 7, votes: 1 } })
  })

  it('is lowered and raised by two persons in sight of everybody: each step stays in the history', async () => {
    await daysLater(1)
    await house.setting(key, 1)
    await daysLater(2)
    await house.setting(key, 7)
    const rows = (await readSettingVersions(house.store)).filter((row) => row.key === key)
    expect(rows.map(({ value, validFrom }) => [value, validFrom])).toEqual([
      ['7', '2026-03-02'],
      ['1', addDays(meetingOn, 1)],
      ['7', addDays(meetingOn, 2)],
    ])
    expect(new Set(rows.map(({ proposedBy, decidedBy }) => `${proposedBy}, ${decidedBy}`))).toEqual(
      new Set(['demo-officer, demo-head']),
    )
  })

  it('does not help a conclusion of an earlier meeting: it is judged by the quorum of the meeting’s day', async () => {
    await daysLater(1)
    await house.setting(key, 1)
    const refusal = { kind: 'no-quorum', facts: { quorum: 7, votes: 1 } }
    expect(problemOf(await conclude(1, meetingOn))).toMatchObject(refusal)
    expect(problemOf(await conclude(1))).toMatchObject(refusal)
    expect(await conclude(7, meetingOn)).toMatchObject({ done: true })
  })

  it('that is raised after the meeting does not spoil what was decided by the quorum of its day', async () => {
    await daysLater(1)
    await house.setting(key, 9)
    expect(await conclude(7, meetingOn)).toMatchObject({ done: true })
  })
})

describe('A quorum decided for a day that lies ahead', () => {
  it('is that of the meetings from that day on', async () => {
    await house.setting(key, 7)
    await house.setting(key, 3, { validFrom: meetingOn })
    await house.passTimeUntil(at(meetingOn))
    expect(problemOf(await conclude(2))).toMatchObject({ kind: 'no-quorum', facts: { quorum: 3 } })
    expect(await conclude(3)).toMatchObject({ done: true })
  })

  it('is not that of a meeting the day before', async () => {
    await house.setting(key, 7)
    await house.setting(key, 3, { validFrom: addDays(meetingOn, 1) })
    await daysLater(1)
    expect(problemOf(await conclude(3))).toMatchObject({ kind: 'no-quorum', facts: { quorum: 7 } })
  })
})

describe('A quorum that is only proposed', () => {
  it('is not checked', async () => {
    await put(officer, 7)
    await house.passTimeUntil(at(meetingOn))
    expect(await conclude(1)).toMatchObject({ done: true })
  })
})
