import { describe, expect, it } from 'vitest'
import type { Outcome, Program } from '../../../src/db/program.ts'
import type { Row } from '../../../src/db/query.ts'
import type { Command } from '../../../src/functions/commands/command.ts'
import type { Environment } from '../../../src/functions/commands/environment.ts'
import { programFor } from '../../../src/functions/commands/program-for.ts'
import { at, head, officer, okupOf } from '../../support/builders.ts'
import { type OpenHouse, openHouse } from '../../support/builders-house.ts'

describe('A program', () => {
  it('run again from its beginning decides the same and writes the same, down to the last argument', async () => {
    const house = await openHouse()
    for (const command of await commandsOf(house)) {
      const [first, second] = [await decide(house, command), await decide(house, command)]
      expect(first.writes.length, command.command).toBeGreaterThan(0)
      expect(second).toEqual(first)
    }
  })

  it('writes nothing by being run: only its outcome says what would be written', async () => {
    const house = await openHouse()
    const commands = await commandsOf(house)
    const before = await house.everything()
    for (const command of commands) await decide(house, command)
    expect(await house.everything()).toEqual(before)
  })

  it('names everything it writes to among what others may contend for', async () => {
    const house = await openHouse()
    for (const command of await commandsOf(house)) {
      const { writes, touches } = await decide(house, command)
      const cases = writes
        .filter(({ sql }) => sql.startsWith('insert into "docket_entries"'))
        .map(({ args }) => `case:${args[0]}`)
      const opened = writes
        .filter(({ sql }) => sql.startsWith('insert into "cases"'))
        .map(({ args }) => `case:${args[0]}`)
      const claimed = writes
        .filter(({ sql }) => sql.startsWith('insert into "claims"'))
        .map(({ args }) => `claim:${args[0]}`)
      for (const name of [...cases.filter((each) => !opened.includes(each)), ...claimed])
        expect(touches).toContain(name)
    }
  })

  it('that refuses has nothing to write and nothing to contend for', async () => {
    const house = await openHouse()
    const caseId = await house.applicationIn('awaitingAssessment')
    const refused: readonly Command[] = [
      entering(house, caseId, 'application.accepted', {}, officer, 2),
      entering(house, caseId, 'requirements.assessed', { findings: [] }, officer, 2),
      entering(house, caseId, 'requirements.assessed', {}, officer, 1),
      entering(house, caseId, 'application.withdrawn', {}, okupOf('another'), 2),
      entering(house, 'no-such-case', 'application.accepted', {}, officer, 1),
    ]
    for (const command of refused) expect(await decide(house, command)).toMatchObject({ writes: [], touches: [] })
  })
})

/** One command of every kind that would be accepted where the house now stands. */
const commandsOf = async (house: OpenHouse): Promise<readonly Command[]> => {
  const deciding = await house.applicationIn('awaitingDecision')
  const grant = { number: 'DEMO-1', validFrom: house.today, validUntil: '2028-04-20' }
  await house.enter(deciding, 'certificate.granted.proposed', grant)
  const meetingId = await house.announceMeeting()
  const assigned = await house.applicationIn('awaitingMeeting')
  await house.enter(assigned, 'meeting.assigned', { meetingId })
  const { id: deadlineId } = await house.deadline(assigned, 'X-O105.4')
  const organizationId = await house.organization()
  const [message] = await house.outbox()
  const { now } = house
  const key = { key: 'demo-key', requestHash: 'demo-hash' }
  const filing = { type: 'application.filed', data: { organizationId, area: 'L43.3.1', documents: [] } }
  const demo = {
    name: 'Demo',
    bin: '201140003339',
    binOverride: null,
    address: 'Demo',
    phone: 'Demo',
    email: 'demo@demo.invalid',
  }
  return [
    {
      command: 'open-case',
      procedure: 'accreditation',
      entry: filing,
      by: okupOf(organizationId),
      idempotency: key,
      now,
    },
    entering(house, deciding, 'certificate.granted', grant, head, (await house.caseRow(deciding)).version),
    entering(house, meetingId, 'meeting.postponed', { heldOn: '2026-12-01' }, officer, 1),
    entering(house, meetingId, 'meeting.cancelled', { reason: 'Demo' }, officer, 1),
    { command: 'sweep-deadline', deadlineId, now: at('2026-05-06') },
    { command: 'sweep-deadline', deadlineId, now: at('2026-08-06') },
    { command: 'create-organization', organization: demo, by: officer, idempotency: null, now },
    {
      command: 'correct-contacts',
      partyId: organizationId,
      contacts: { address: 'Demo street 2', phone: '+7 2', email: 'corrected@demo.invalid' },
      reason: 'Demo',
      document: null,
      by: officer,
      ifMatch: 1,
      idempotency: null,
      now,
    },
    { command: 'put-setting', key: 'commission.quorum', value: 5, document: null, validFrom: null, by: officer, now },
    { command: 'claim-message', id: message?.id ?? '', attempts: 0, now },
    {
      command: 'settle-message',
      id: message?.id ?? '',
      attempts: 1,
      outcome: 'failed',
      error: 'Demo',
      copy: null,
      now,
    },
  ]
}

const entering = (
  { now }: OpenHouse,
  caseId: string,
  type: string,
  data: unknown,
  by: typeof officer,
  ifMatch: number,
): Command => ({ command: 'enter-on-docket', caseId, entry: { type, data }, by, ifMatch, idempotency: null, now })

/** Runs a program against the store as it is, without writing; ids count from one each time. */
const decide = async (house: OpenHouse, command: Command): Promise<Outcome<unknown>> => {
  let made = 0
  const counting: Environment = { ...house.environment, newId: () => `id-${++made}` }
  const program: Program<unknown> = programFor(counting)(command)
  let step = program.next()
  while (!step.done) {
    const rows = await Promise.all(
      step.value.map(async ({ sql, args }) => {
        const result = await house.store.client.execute({ sql, args: [...args] })
        return result.rows as unknown as Row[]
      }),
    )
    step = program.next(rows)
  }
  return step.value
}
