import { expect, it } from 'vitest'
import type { CaseView } from '../../src/functions/cases/case-view.ts'
import { bothHosts } from '../support/hosts.ts'
import { type Environment, onEveryHost } from '../support/journey.ts'
import { files } from '../support/journey-acts.ts'

// Filed on Monday 2 March 2026. Fifteen working days, over the holidays of 8 March and Nauryz: Friday 27 March.
const filedAt = { now: '2026-03-02T10:00:00+05:00' }
const authorizedBody = 'authorized-body@demo.invalid'

const termLetters = async (house: Environment) => {
  const letters = await house.letters(authorizedBody)
  return {
    reminders: letters.filter(({ subject }) => subject.startsWith('Еске салу: Куәлік немесе дәлелді бас тарту')),
    missed: letters.filter(({ subject }) => subject.startsWith('Мерзім өтті: Куәлік немесе дәлелді бас тарту')),
  }
}

const expiries = async (house: Environment, id: string) =>
  (await house.docketOf(id)).filter(({ type }) => type === 'deadline.expired')

onEveryHost('The service term runs out unanswered, day by day', filedAt, (house) => {
  let application: CaseView

  const passesTo = async (now: string) => {
    const { reminded, expired } = await house().passTimeTo(now)
    return { reminded, expired }
  }

  it('announces its reminders from the day of filing', async () => {
    application = await files(house(), await house().organization())
    const [term] = await house().deadlinesOf(application.id)
    expect(term).toMatchObject({ dueOn: '2026-03-27', status: 'open', nextReminderAt: '2026-03-10T04:00:00.000Z' })
  })

  it('reminds ten, five and one working days before and on the day, at nine, each once however often the clock ticks', async () => {
    expect(await passesTo('2026-03-10T08:59:59.999+05:00')).toEqual({ reminded: 0, expired: 0 })
    for (const day of ['2026-03-10', '2026-03-17', '2026-03-26', '2026-03-27']) {
      expect(await passesTo(`${day}T09:00:00+05:00`)).toEqual({ reminded: 1, expired: 0 })
      expect(await passesTo(`${day}T09:00:00+05:00`)).toEqual({ reminded: 0, expired: 0 })
      expect(await passesTo(`${day}T12:00:00+05:00`)).toEqual({ reminded: 0, expired: 0 })
    }
    expect((await termLetters(house())).reminders).toHaveLength(4)
  })

  it('writes reminders all three readers understand: what, why, until when, and where the date is explained', async () => {
    const [tenDays, , , onTheDay] = (await termLetters(house())).reminders
    const [term] = await house().deadlinesOf(application.id)
    expect(tenDays?.subject).toBe(
      'Еске салу: Куәлік немесе дәлелді бас тарту (17 күннен кейін) / Напоминание: Свидетельство или мотивированный отказ (через 17 дней)',
    )
    expect(onTheDay?.subject).toContain('(бүгін) / ')
    expect(onTheDay?.subject).toContain('(сегодня)')
    const [kk, ru, en] = tenDays?.text.split('— — —') ?? []
    expect(kk).toContain('2026 ж. 27 наурыз')
    expect(ru).toContain('27 марта 2026 г.')
    expect(en).toContain('27 March 2026')
    for (const text of [kk, ru, en]) {
      expect(text).toContain('X-O105.4')
      expect(text).toContain(`/deadlines/${term?.id}`)
      expect(text).not.toMatch(/undefined|null|\[object/)
    }
  })

  it('lets the whole last day pass first', async () => {
    expect(await passesTo('2026-03-27T23:59:59.999+05:00')).toEqual({ reminded: 0, expired: 0 })
    expect(await expiries(house(), application.id)).toEqual([])
  })

  it('expires at midnight in Almaty, once', async () => {
    expect(await passesTo('2026-03-28T00:00:00+05:00')).toEqual({ reminded: 0, expired: 1 })
    expect(await passesTo('2026-03-28T00:00:00+05:00')).toEqual({ reminded: 0, expired: 0 })
    expect(await passesTo('2026-05-01T00:00:00+05:00')).toEqual({ reminded: 0, expired: 0 })
    expect(await expiries(house(), application.id)).toMatchObject([
      {
        seq: 2,
        effectiveOn: '2026-03-28',
        recordedAt: '2026-03-27T19:00:00.000Z',
        recordedBy: 'merzim',
        data: { provision: 'X-O105.4', for: 'authorizedBody', dueOn: '2026-03-27' },
      },
    ])
  })

  it('is a breach on record, told once, and the case goes on', async () => {
    const [term] = await house().deadlinesOf(application.id)
    expect(term).toMatchObject({ status: 'missed', nextReminderAt: null })
    const { missed } = await termLetters(house())
    expect(missed).toHaveLength(1)
    expect(missed[0]?.text).toContain('Срок истёк 27 марта 2026 г.')
    await house().enters(house().officer, application.id, 'application.accepted')
    expect(await house().caseOf(application.id)).toMatchObject({
      state: 'awaitingAssessment',
      facts: { overdueOn: '2026-03-28' },
      waits: [{ provision: 'X-O105.4', status: 'missed' }],
    })
    await house().verifies(application.id)
  })
})

onEveryHost(
  'The service term runs out unanswered, in one step of the clock',
  filedAt,
  (house) => {
    it('sends every reminder at its own moment on the way, and expires at midnight', async () => {
      const application = await files(house(), await house().organization())
      const report = await house().passTimeTo('2026-04-01T10:00:00+05:00')
      expect(report).toMatchObject({ reminded: 4, expired: 1, now: '2026-04-01T05:00:00.000Z' })
      const { reminders, missed } = await termLetters(house())
      expect(reminders.map(({ deliveredAt }) => deliveredAt)).toEqual([
        '2026-03-10T04:00:00.000Z',
        '2026-03-17T04:00:00.000Z',
        '2026-03-26T04:00:00.000Z',
        '2026-03-27T04:00:00.000Z',
      ])
      expect(missed.map(({ deliveredAt }) => deliveredAt)).toEqual(['2026-03-27T19:00:00.000Z'])
      expect(await expiries(house(), application.id)).toMatchObject([{ recordedAt: '2026-03-27T19:00:00.000Z' }])
    })
  },
  bothHosts,
)

onEveryHost('The service term runs out while several sweep at once', filedAt, (house) => {
  it('reminds and expires exactly once for each of ten cases', async () => {
    const applications: CaseView[] = []
    for (let each = 0; each < 10; each++) applications.push(await files(house(), await house().organization()))
    for (const moment of ['2026-03-10T09:00:00+05:00', '2026-03-28T00:00:00+05:00']) {
      await Promise.all([
        ...Array.from({ length: 4 }, () => house().passTimeTo(moment)),
        ...Array.from({ length: 4 }, () => house().host.cron()),
      ])
    }
    const { reminders, missed } = await termLetters(house())
    expect(reminders).toHaveLength(40)
    expect(missed).toHaveLength(10)
    for (const { id } of applications) {
      expect(await expiries(house(), id)).toHaveLength(1)
      await house().verifies(id)
    }
  })
})
