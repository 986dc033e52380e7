import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { askStore } from '../support/hosts.ts'
import { type Applicant, Environment } from '../support/journey.ts'
import { files } from '../support/journey-acts.ts'
import { readMail } from '../support/mail.ts'
import { startSmtp, type TestSmtp } from '../support/smtp.ts'

describe('Letters by SMTP', () => {
  let smtp: TestSmtp
  let house: Environment
  let applicant: Applicant

  const arrived = (count: number) =>
    eventually(async () => smtp.received.length >= count, `${count} letters have arrived`)
  const mails = () => smtp.received.map(({ raw }) => readMail(raw))
  /** The one message of the outbox that has not left, once it has been tried so often. */
  const waiting = async (attempts: number) => {
    const sql =
      "select status, attempts, next_attempt_at as nextAt from outbox where status <> 'delivered' and attempts = ?"
    let found: { status: string; nextAt: string | null }[] = []
    await eventually(async () => {
      found = await askStore(house.host, `${sql} and last_error is not null`, attempts)
      return found.length === 1
    }, `a message has been tried ${attempts} times`)
    return found[0]
  }

  beforeAll(async () => {
    smtp = await startSmtp()
    house = await Environment.open('node-file', {
      now: '2026-04-10T10:00:00+05:00',
      env: { MERZIM_SMTP_URL: smtp.url, MERZIM_MAIL_FROM: 'merzim@body.demo.invalid' },
    })
    applicant = await house.organization()
  })

  afterAll(async () => {
    await house.host.stop()
    await smtp.stop()
  })

  it('arrive once, from the house and to the one they are for', async () => {
    const { id } = await files(house, applicant)
    await arrived(1)
    await house.enters(house.officer, id, 'application.accepted')
    await arrived(2)
    await house.passTimeTo('2026-04-10T10:30:00+05:00')
    expect(smtp.received.map(({ from, to }) => [from, to])).toEqual([
      ['merzim@body.demo.invalid', ['authorized-body@demo.invalid']],
      ['merzim@body.demo.invalid', [applicant.email]],
    ])
  })

  it('travel as plain ASCII and are read in Kazakh, Russian and English', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the very question is which bytes travel
    for (const { raw } of smtp.received) expect(raw).toMatch(/^[\x00-\x7f]*$/)
    const [filed, accepted] = mails()
    expect(filed?.subject).toBe('Аккредиттеуге жаңа өтініш / Новое заявление об аккредитации')
    expect(accepted?.subject).toBe('Өтініш қарауға қабылданды / Заявление принято к рассмотрению')
    const [kk, ru, en] = filed?.text.split('\n\n— — —\n\n') ?? []
    expect(kk).toContain(
      `«${applicant.name}» 2026 ж. 10 сәуір күні өтініш берді. Сала: 1: жарияланған музыкалық шығармалар.`,
    )
    expect(ru).toContain(`«${applicant.name}» подала заявление 10 апреля 2026 г. Сфера: 1: обнародованные музыкальные`)
    expect(en).toContain(`“${applicant.name}” filed an application on 10 April 2026. Area: 1: published musical works.`)
  })

  it('wait while the server refuses, hold up nothing, and arrive once when it is well again', async () => {
    const before = smtp.received.length
    smtp.mood = 'refuses'
    const { id } = await files(house, applicant, 'L43.3.2')
    expect(await waiting(1)).toMatchObject({ status: 'waiting', nextAt: '2026-04-10T05:31:00.000Z' })
    expect((await house.caseOf(id)).version).toBe(1)
    smtp.mood = 'well'
    expect(await house.passTimeTo('2026-04-10T10:30:59+05:00')).toMatchObject({ delivered: 0 })
    expect(await house.passTimeTo('2026-04-10T10:31:00+05:00')).toMatchObject({ delivered: 1 })
    expect(await house.passTimeTo('2026-04-10T12:00:00+05:00')).toMatchObject({ delivered: 0 })
    expect(smtp.received).toHaveLength(before + 1)
  })

  it('wait while the server is gone, and arrive once when it is back', async () => {
    const port = Number(new URL(smtp.url).port)
    await smtp.stop()
    await files(house, applicant, 'L43.3.3')
    expect(await waiting(1)).toMatchObject({ status: 'waiting' })
    expect(await house.passTimeTo('2026-04-10T12:01:00+05:00')).toMatchObject({ delivered: 0 })
    smtp = await startSmtp(port)
    expect(await house.passTimeTo('2026-04-10T12:06:00+05:00')).toMatchObject({ delivered: 1 })
    expect(mails().map(({ subject }) => subject)).toEqual([
      'Аккредиттеуге жаңа өтініш / Новое заявление об аккредитации',
    ])
  })

  it('carry the same Message-ID when they must be sent again, so that a repetition is recognised', async () => {
    const before = smtp.received.length
    smtp.mood = 'takes-and-fails'
    await files(house, applicant, 'L43.3.4')
    await waiting(1)
    smtp.mood = 'well'
    await house.passTimeTo('2026-04-10T13:00:00+05:00')
    const [first, again, ...more] = mails().slice(before)
    expect(more).toEqual([])
    expect(again).toEqual(first)
    expect(new Set(mails().map(({ messageId }) => messageId)).size).toBe(before + 1)
  })

  it('are given up after two days of failures, and then stay where an officer finds them', async () => {
    smtp.mood = 'refuses'
    await files(house, applicant, 'L43.3.5')
    await waiting(1)
    await house.passTimeTo('2026-04-13T10:00:00+05:00')
    expect(await waiting(8)).toEqual({ status: 'dead', attempts: 8, nextAt: null })
    smtp.mood = 'well'
    expect(await house.passTimeTo('2026-04-14T08:00:00+05:00')).toMatchObject({ delivered: 0 })
  })
})
