import { describe, expect, it } from 'vitest'
import type { Command } from '../../../src/functions/commands/command.ts'
import type { Letter, Mailer } from '../../../src/functions/letters/mailer.ts'
import { deliverMessages } from '../../../src/functions/scheduled/deliver.ts'
import { plusMs } from '../../../src/law/time/instant.ts'
import { monday } from '../../support/builders.ts'
import { type OpenHouse, openHouse } from '../../support/builders-house.ts'

const minute = 60_000
const hour = 60 * minute

describe('A letter', () => {
  it('is handed over once, in Kazakh, Russian and English, with the link to its case', async () => {
    const { house, caseId } = await houseWithOneLetter()
    expect((await house.tick()).delivered).toBe(1)
    expect((await house.tick()).delivered).toBe(0)
    const [letter] = house.letters
    expect(house.letters).toHaveLength(1)
    expect(letter?.to).toBe('body@demo.invalid')
    expect(letter?.subject).toBe('Аккредиттеуге жаңа өтініш / Новое заявление об аккредитации')
    expect(letter?.text).toContain(`http://demo.invalid/cases/${caseId}`)
    expect(letter?.text.split('— — —')).toHaveLength(3)
    expect(await messageOf(house)).toMatchObject({ status: 'delivered', attempts: 1, nextAttemptAt: null })
  })

  it('goes to the organization’s own address', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingAssessment')
    await house.tick()
    const accepted = house.letters.find(
      ({ text }) => text.includes(caseId) && text.includes('the application goes to assessment'),
    )
    expect(accepted?.to).toBe('organization1@demo.invalid')
  })

  it('is handed over once by several deliverers at once', async () => {
    const house = await openHouse()
    for (let index = 0; index < 5; index += 1) await house.file(await house.organization())
    const { store, lane, schedule, now } = house
    const delivered = await Promise.all([1, 2, 3].map(() => deliverMessages(store, lane, schedule.post, now)))
    expect(delivered.reduce((sum, each) => sum + each, 0)).toBe(5)
    expect(house.letters).toHaveLength(5)
  })

  it('is kept in the development mailbox, with a copy to read', async () => {
    const { house } = await houseWithOneLetter()
    await house.tick()
    expect((await house.everything()).mailbox).toMatchObject([{ to: 'body@demo.invalid' }])
  })
})

describe('A letter that cannot be handed over', () => {
  it('is tried again after a minute, five, thirty, two hours, six, twelve and a day, and is then given up', async () => {
    const { mailer, attempts } = brokenMailer()
    const { house } = await houseWithOneLetter(mailer)
    const tried: number[] = []
    for (let elapsed = 0; elapsed <= 60 * hour; elapsed += minute) {
      await house.moveClockTo(plusMs(monday, elapsed))
      const before = attempts.length
      await house.tick()
      if (attempts.length > before) tried.push(elapsed / minute)
    }
    expect(tried).toEqual([0, 1, 6, 36, 156, 516, 1236, 2676])
    expect(await messageOf(house)).toMatchObject({
      status: 'dead',
      attempts: 8,
      nextAttemptAt: null,
      lastError: 'Error',
    })
  })

  it('carries the same Message-ID every time, so that its receiver can recognise a repetition', async () => {
    const { mailer, attempts } = brokenMailer()
    const { house } = await houseWithOneLetter(mailer)
    await house.tick()
    await house.moveClockTo(plusMs(monday, minute))
    await house.tick()
    expect(attempts).toHaveLength(2)
    expect(new Set(attempts.map(({ messageId }) => messageId)).size).toBe(1)
  })

  it('arrives when the mail works again', async () => {
    const { mailer, attempts, mend } = brokenMailer()
    const { house } = await houseWithOneLetter(mailer)
    await house.tick()
    mend()
    expect((await house.tick()).delivered).toBe(0)
    await house.moveClockTo(plusMs(monday, minute))
    expect((await house.tick()).delivered).toBe(1)
    expect(attempts).toHaveLength(2)
    expect(await messageOf(house)).toMatchObject({ status: 'delivered', attempts: 2, lastError: null })
  })

  it('keeps no other from arriving', async () => {
    const handed: string[] = []
    const mailer: Mailer = {
      name: 'smtp',
      send: async ({ to }) => {
        if (to.startsWith('organization')) throw new Error('refused')
        handed.push(to)
      },
    }
    const house = await openHouse({ mailer })
    await house.applicationIn('awaitingAssessment')
    expect((await house.tick()).delivered).toBe(1)
    expect(handed).toEqual(['body@demo.invalid'])
  })

  it('for want of an address waits like any other', async () => {
    const { house } = await houseWithOneLetter()
    await house.store.client.execute("update outbox set recipient = 'organization:nobody'")
    expect((await house.tick()).delivered).toBe(0)
    expect(await messageOf(house)).toMatchObject({ status: 'waiting', attempts: 1, lastError: 'no address' })
  })
})

describe('A letter whose deliverer died', () => {
  it('is left alone for ten minutes and sent then, by another', async () => {
    const { house } = await houseWithOneLetter()
    const { id } = await messageOf(house)
    await house.submit({ command: 'claim-message', id, attempts: 0, now: house.now })
    expect((await house.tick()).delivered).toBe(0)
    await house.moveClockTo(plusMs(monday, 10 * minute - 1))
    expect((await house.tick()).delivered).toBe(0)
    await house.moveClockTo(plusMs(monday, 10 * minute))
    expect((await house.tick()).delivered).toBe(1)
  })

  it('is not claimed by two: the second claim of one attempt fails', async () => {
    const { house } = await houseWithOneLetter()
    const { id } = await messageOf(house)
    const claim = () => house.submit({ command: 'claim-message', id, attempts: 0, now: house.now })
    const claims = await Promise.allSettled([claim(), claim()])
    expect(claims.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  })
})

it('Delivery stops when nothing can be claimed, instead of asking for ever', async () => {
  const { house } = await houseWithOneLetter()
  let asked = 0
  const brokenLane = {
    submit: async (_command: Command): Promise<never> => {
      asked += 1
      throw new Error('the disk is full')
    },
  }
  expect(await deliverMessages(house.store, brokenLane, house.schedule.post, house.now)).toBe(0)
  expect(asked).toBe(1)
})

const houseWithOneLetter = async (mailer?: Mailer): Promise<{ house: OpenHouse; caseId: string }> => {
  const house = await openHouse({ ...(mailer && { mailer }) })
  const caseId = await house.file(await house.organization())
  return { house, caseId }
}

const messageOf = async (house: OpenHouse) => {
  const [message] = await house.outbox()
  if (!message) throw new Error('the outbox is empty')
  return message
}

const brokenMailer = () => {
  let isBroken = true
  const attempts: Letter[] = []
  const mailer: Mailer = {
    name: 'smtp',
    send: async (letter) => {
      attempts.push(letter)
      if (isBroken) throw new Error('the mail service is away')
    },
  }
  const mend = (): void => {
    isBroken = false
  }
  return { mailer, attempts, mend }
}
