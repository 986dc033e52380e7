import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insertSettingVersion, settingsOnDay, toSettingInForce } from '../../../src/db/queries/settings.queries.ts'
import { settingOn } from '../../../src/functions/settings/setting-on.ts'
import { addDays, type CivilDate, civilDate } from '../../../src/law/time/civil-date.ts'
import { instant } from '../../../src/law/time/instant.ts'
import { openHouse } from '../../support/builders-house.ts'
import { rounds } from '../../support/rounds.ts'

const decided = (number: number, validFrom: string, value = number) =>
  ({ number, value, status: 'decided', validFrom }) as const
const valueOn = (versions: Parameters<typeof settingOn>[0], day: string) => settingOn(versions, civilDate(day))?.number

describe('The value of a day', () => {
  it('is none before the first one counts, and the first from its day on', () => {
    const history = [decided(1, '2026-03-02')]
    expect(valueOn(history, '2026-03-01')).toBeUndefined()
    expect(valueOn(history, '2026-03-02')).toBe(1)
    expect(valueOn(history, '2030-01-01')).toBe(1)
  })

  it('stays what it was for the days before a later one begins', () => {
    const history = [decided(1, '2026-03-02'), decided(2, '2026-05-01')]
    expect(valueOn(history, '2026-04-30')).toBe(1)
    expect(valueOn(history, '2026-05-01')).toBe(2)
  })

  it('is the later decision where two begin on one day', () => {
    expect(valueOn([decided(1, '2026-03-02'), decided(2, '2026-03-02')], '2026-03-02')).toBe(2)
  })

  it('is the one that begins last, though another was decided after it', () => {
    const history = [decided(1, '2026-07-01'), decided(2, '2026-06-01')]
    expect(valueOn(history, '2026-06-15')).toBe(2)
    expect(valueOn(history, '2026-07-01')).toBe(1)
  })

  it.each(['proposed', 'rejected', 'withdrawn'])('is never one that is %s', (status) => {
    expect(valueOn([{ number: 1, status, validFrom: '2026-03-02' }], '2026-03-02')).toBeUndefined()
  })
})

const firstDay = civilDate('2026-01-01')
const anyDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays(firstDay, days))
const anyHistory = fc
  .array(
    fc.record({
      status: fc.constantFrom('decided', 'decided', 'decided', 'rejected', 'withdrawn'),
      validFrom: anyDay,
      value: fc.integer({ min: 1, max: 1_000 }),
    }),
    { maxLength: 12 },
  )
  .map((versions) => versions.map((version, index) => ({ ...version, number: index + 1 })))

describe('The value of a day, in any history', () => {
  it('is decided, has begun, and no decided version begins between it and the day', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (history, day) => {
        const begun = history.filter(({ status, validFrom }) => status === 'decided' && validFrom <= day)
        const found = settingOn(history, day)
        if (begun.length === 0) expect(found).toBeUndefined()
        else expect(begun).toContain(found)
        for (const other of begun) {
          const isLater = other.validFrom > (found?.validFrom ?? '')
          const isLaterDecision = other.validFrom === found?.validFrom && other.number > found.number
          expect(isLater || isLaterDecision).toBe(false)
        }
      }),
      { numRuns: rounds({ quick: 200, long: 5_000 }) },
    )
  })

  it('does not depend on the order in which the versions are given', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (history, day) => {
        expect(settingOn(history.toReversed(), day)).toEqual(settingOn(history, day))
      }),
      { numRuns: rounds({ quick: 200, long: 5_000 }) },
    )
  })

  it('is never changed for a day that is over by a decision that begins after it', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, anyDay, (history, day, begins) => {
        fc.pre(begins > day)
        const later = decided(history.length + 1, begins)
        expect(settingOn([...history, later], day)).toEqual(settingOn(history, day))
      }),
      { numRuns: rounds({ quick: 200, long: 5_000 }) },
    )
  })

  it('is what a program is told by the store, with the number of its version', async () => {
    const house = await openHouse()
    const histories = fc.sample(anyHistory, rounds({ quick: 15, long: 300 }))
    for (const [index, history] of histories.entries()) {
      const key = `demo.${index}`
      for (const { number, status, validFrom, value } of history)
        await keep(house, { key, number, status, validFrom, value })
      for (const day of fc.sample(anyDay, 5)) {
        const expected = settingOn(history, day)
        expect(await toldOn(house, key, day)).toEqual(
          expected ? { key, number: expected.number, value: expected.value } : undefined,
        )
      }
    }
  })
})

type House = Awaited<ReturnType<typeof openHouse>>

const keep = async (
  { store }: House,
  version: { key: string; number: number; status: string; validFrom: CivilDate; value: number },
): Promise<void> => {
  const { sql, args } = insertSettingVersion({
    ...version,
    value: JSON.stringify(version.value),
    document: null,
    proposedBy: 'demo-officer',
    proposedRole: 'officer',
    proposedAt: instant('2026-01-01T00:00:00.000Z'),
    decidedBy: 'demo-head',
    decidedRole: 'head',
    decidedAt: instant('2026-01-01T00:00:00.000Z'),
    reason: null,
    byOnePerson: 0,
  })
  await store.client.execute({ sql, args: [...args] })
}

const toldOn = async ({ store }: House, key: string, day: CivilDate) => {
  const [question] = settingsOnDay([key], day)
  const { rows } = await store.client.execute({ sql: question?.sql ?? '', args: [...(question?.args ?? [])] })
  return rows[0] && toSettingInForce(rows[0] as never)
}
