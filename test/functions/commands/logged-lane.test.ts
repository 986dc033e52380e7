import { describe, expect, it } from 'vitest'
import { signedIn } from '../../../src/functions/actors/actor.ts'
import type { Answer } from '../../../src/functions/commands/answer.ts'
import type { Command } from '../../../src/functions/commands/command.ts'
import { loggedLane } from '../../../src/functions/commands/logged-lane.ts'
import { notFound } from '../../../src/functions/commands/problem.ts'
import { instant } from '../../../src/law/time/instant.ts'

const now = instant('2026-03-02T04:00:00Z')
const by = signedIn({ sub: 'aigerim.officer', role: 'officer' })
const withdrawal = {
  command: 'enter-on-docket',
  caseId: 'case-1',
  entry: { type: 'application.withdrawn', data: { reason: 'Aigerim fell ill' } },
  by,
  ifMatch: 3,
  idempotency: { key: 'a key of the caller', requestHash: 'hash' },
  now,
} satisfies Command

describe('The line of a command', () => {
  it('says what was asked for on which record, how long it took and what came of it, and nothing else', async () => {
    const done: Answer = { done: true, id: 'case-1', version: 4, body: { name: 'Aigerim' } }
    expect(await linesOf(withdrawal, async () => done)).toEqual([
      {
        command: 'enter-on-docket',
        caseId: 'case-1',
        act: 'application.withdrawn',
        ms: 2.5,
        outcome: 'done',
        id: 'case-1',
      },
    ])
  })

  it('says the kind of a refusal', async () => {
    const [line] = await linesOf(withdrawal, async () => ({ done: false, problem: notFound }))
    expect(line).toMatchObject({ outcome: 'not-found' })
  })

  it('says the kind of a fault, which goes on to whoever asked', async () => {
    const fail = async () => {
      throw new RangeError('the store said: Aigerim')
    }
    const [line] = await linesOf(withdrawal, fail)
    expect(line).toMatchObject({ outcome: 'fault', fault: 'RangeError' })
    await expect(loggedLane({ submit: fail }, () => {}, stopwatch()).submit(withdrawal)).rejects.toThrow(RangeError)
  })

  it('leaves out a text where the name of an act belongs', async () => {
    const command: Command = { ...withdrawal, entry: { type: 'Aigerim fell ill', data: {} } }
    const [line] = await linesOf(command, async () => ({ done: false, problem: notFound }))
    expect(line).toEqual({ command: 'enter-on-docket', caseId: 'case-1', ms: 2.5, outcome: 'not-found' })
  })

  it('keeps an organization to itself', async () => {
    const organization = {
      name: 'Aigerim',
      bin: '990340000005',
      binOverride: null,
      address: 'Abay 1',
      phone: '+7 700',
      email: 'a@demo.invalid',
    }
    const command: Command = { command: 'create-organization', organization, by: withdrawal.by, idempotency: null, now }
    const lines = await linesOf(command, async () => ({ done: true, id: 'org-1', version: null, body: organization }))
    expect(lines).toEqual([{ command: 'create-organization', ms: 2.5, outcome: 'done', id: 'org-1' }])
  })
})

/** What is logged of a command while a lane answers it so. */
const linesOf = async (command: Command, submit: () => Promise<unknown>): Promise<readonly unknown[]> => {
  const lines: unknown[] = []
  const lane = loggedLane({ submit }, (_level, _event, facts) => lines.push(facts), stopwatch())
  await lane.submit(command).catch(() => {})
  return lines
}

const stopwatch = () => {
  let reading = 0
  return () => {
    reading += 2.5
    return reading
  }
}
