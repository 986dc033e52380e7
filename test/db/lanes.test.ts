import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answering, OutcomeUnknown } from '../../src/db/program.ts'
import { claimByName, insertClaim } from '../../src/db/queries/cases.queries.ts'
import {
  changeNumber,
  countOn,
  numberOf,
  type OpenLane,
  openEmbeddedLane,
  openRemoteLane,
  type ProgramMaker,
} from '../support/builders-lane.ts'
import { type Sqld, startSqld } from '../support/sqld.ts'

let sqld: Sqld
beforeAll(async () => {
  sqld = await startSqld()
})
afterAll(() => sqld.stop())

const lanes: readonly (readonly [string, () => Promise<OpenLane>])[] = [
  ['an embedded file', openEmbeddedLane],
  ['a libSQL server', () => openRemoteLane(sqld.url)],
]

describe.each(lanes)('The writer lane of %s', (_which, open) => {
  let opened: OpenLane
  beforeEach(async () => {
    opened = await open()
  })
  afterEach(() => opened.close())

  const submit = (make: ProgramMaker) => opened.lane.submit(make)
  const settle = (makes: readonly ProgramMaker[]) => Promise.allSettled(makes.map(submit))
  const start = (...keys: string[]) => settle(keys.map((key) => note(key, '0')))

  it('answers what a program answers, once its writes can be read by everyone', async () => {
    expect(await submit(note('a', '1'))).toBe('noted a')
    expect(await numberOf(opened.store, 'a')).toBe(1)
  })

  it('writes nothing for a program that refuses', async () => {
    expect(await submit(() => refuse('no'))).toBe('no')
    expect((await opened.store.client.execute('select count(*) as n from claims')).rows[0]?.n).toBe(0)
  })

  it('lets programs that wait at the same moment share one commit', async () => {
    const before = opened.commits()
    await settle(Array.from({ length: 32 }, (_, index) => note(`n${index}`, '1')))
    expect(opened.commits() - before).toBe(1)
    expect((await opened.store.client.execute('select count(*) as n from claims')).rows[0]?.n).toBe(32)
  })

  it('takes more programs than one commit holds', async () => {
    const before = opened.commits()
    const outcomes = await settle(Array.from({ length: 600 }, (_, index) => note(`n${index}`, '1')))
    expect(outcomes.every(({ status }) => status === 'fulfilled')).toBe(true)
    expect(opened.commits() - before).toBeLessThanOrEqual(Math.ceil(600 / 64))
    expect((await opened.store.client.execute('select count(*) as n from claims')).rows[0]?.n).toBe(600)
  })

  it.each([
    ['throws before it asks', () => fault('before')],
    ['throws after it has asked', () => askThenFault()],
    ['asks something the store does not understand', () => askNonsense()],
    ['writes something the store does not understand', () => writeNonsense()],
    ['meets a row that is there already', () => collide()],
    ['has been overtaken by another writer', () => stale()],
  ])('leaves each alone in its fate: one that %s takes none of its neighbours along', async (_how, failing) => {
    await start('a', 'b', 'taken')
    const outcomes = await settle([countOn('a'), failing, countOn('b'), note('c', '1')])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
    expect(await numbers('a', 'b', 'c', 'half')).toEqual([1, 1, 1, 0])
  })

  it('undoes all that a program wrote before the write that failed', async () => {
    await start('taken')
    await expect(submit(() => halfThenCollide())).rejects.toThrow()
    expect(await numbers('half')).toEqual([0])
  })

  it('judges each of many programs on one case by what those before it have written', async () => {
    await start('a')
    const outcomes = await settle(Array.from({ length: 20 }, () => countOn('a')))
    expect(outcomes.map((outcome) => outcome.status === 'fulfilled' && outcome.value)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    )
    expect(await numbers('a')).toEqual([20])
  })

  it('does not make others pay for two that contend: the second waits for the next commit', async () => {
    await start('a')
    const before = opened.commits()
    await settle([countOn('a'), countOn('a'), ...Array.from({ length: 20 }, (_, index) => note(`n${index}`, '1'))])
    expect(opened.commits() - before).toBeLessThanOrEqual(2)
    expect(await numbers('a', 'n0', 'n19')).toEqual([2, 1, 1])
  })

  it('runs programs on one case in the order they came, among programs on others', async () => {
    await start('a', 'b')
    const answered: string[] = []
    const entering = Array.from({ length: 12 }, (_, index) => {
      const key = index % 3 === 0 ? 'b' : 'a'
      return submit(countOn(key)).then((version) => answered.push(`${key}${version}`))
    })
    await Promise.all(entering)
    expect(answered.filter((each) => each.startsWith('a'))).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8'])
    expect(answered.filter((each) => each.startsWith('b'))).toEqual(['b1', 'b2', 'b3', 'b4'])
  })

  it('gives a name that many claim at once to one of them, and tells the others who has it', async () => {
    const outcomes = await settle(Array.from({ length: 10 }, (_, index) => claim('area', `case-${index}`)))
    const answers = outcomes.map((outcome) => outcome.status === 'fulfilled' && outcome.value)
    expect(answers).toEqual(['claimed', ...Array(9).fill('held by case-0')])
  })

  it('gives a name to one even where the programs do not say that they contend for it', async () => {
    const outcomes = await settle(Array.from({ length: 10 }, (_, index) => claim('area', `case-${index}`, [])))
    const answers = outcomes.map((outcome) => outcome.status === 'fulfilled' && outcome.value)
    expect(answers.filter((answer) => answer === 'claimed')).toHaveLength(1)
    expect(answers.filter((answer) => String(answer).startsWith('held by'))).toHaveLength(9)
  })

  it('goes on after a fault as if it had not been', async () => {
    await start('a')
    await settle([() => fault('once')])
    expect(await submit(countOn('a'))).toBe(1)
  })

  it('acknowledges nothing that a reader does not find', async () => {
    await start('a')
    for (let version = 1; version <= 10; version += 1) {
      await submit(countOn('a'))
      expect(await numberOf(opened.store, 'a')).toBe(version)
    }
  })

  it('takes commands that come while it is committing', async () => {
    await start('a', 'b')
    const first = submit(countOn('a'))
    const second = first.then(() => submit(countOn('a')))
    const others = await settle(Array.from({ length: 5 }, () => countOn('b')))
    expect([await first, await second, others.length]).toEqual([1, 2, 5])
  })

  const numbers = (...keys: string[]) => Promise.all(keys.map((key) => numberOf(opened.store, key)))
})

describe('The docket in the store', () => {
  it.each(lanes)('of %s takes no change and no removal of an entry', async (_which, open) => {
    const opened = await open()
    const { client } = opened.store
    const caseId = `append-only-${Math.random()}`
    await client.execute({
      sql: "insert into docket_entries (case_id, seq, type, effective_on, recorded_at, recorded_by, data, previous_hash, hash) values (?, 1, 'x', '2026-03-02', 'now', 'demo', '{}', '0', '1')",
      args: [caseId],
    })
    const edits = [
      "update docket_entries set data = '[]' where case_id = ?",
      'update docket_entries set case_id = case_id where case_id = ?',
      'delete from docket_entries where case_id = ?',
    ]
    for (const sql of edits)
      await expect(client.execute({ sql, args: [caseId] })).rejects.toThrow('docket_is_append_only')
    const kept = await client.execute({ sql: 'select data from docket_entries where case_id = ?', args: [caseId] })
    expect(kept.rows[0]?.data).toBe('{}')
    opened.close()
  })
})

describe('The lane of a libSQL server', () => {
  it('judges an act afresh when another writer was faster', async () => {
    const one = await openRemoteLane(sqld.url)
    const other = await openRemoteLane(sqld.url)
    await one.lane.submit(note('a', '0'))
    let isFirstRun = true
    const overtaken: ProgramMaker = function* () {
      const [rows] = yield [claimByName('a')]
      const seen = Number(rows?.[0]?.caseId)
      // Between reading and writing, another writer moves the number on.
      const from = isFirstRun ? seen - 1 : seen
      isFirstRun = false
      return { answer: seen + 1, writes: changeNumber('a', from, seen + 1), touches: [] }
    }
    await other.lane.submit(countOn('a'))
    expect(await one.lane.submit(overtaken)).toBe(2)
    expect(await numberOf(one.store, 'a')).toBe(2)
    one.close()
    other.close()
  })

  it('says that it does not know when an acknowledgement is lost, and never writes a second time by itself', async () => {
    const opened = await openRemoteLane(sqld.url)
    await opened.lane.submit(note('a', '0'))
    opened.loseNextAcknowledgement?.()
    const outcomes = await Promise.allSettled([opened.lane.submit(countOn('a')), opened.lane.submit(note('b', '1'))])
    for (const outcome of outcomes) {
      expect(outcome.status === 'rejected' && outcome.reason).toBeInstanceOf(OutcomeUnknown)
    }
    expect(await numberOf(opened.store, 'a')).toBe(1)
    expect(await opened.lane.submit(countOn('a'))).toBe(2)
    opened.close()
  })

  it('tells everyone when the server is gone', async () => {
    const gone = await startSqld()
    const opened = await openRemoteLane(gone.url)
    await gone.stop()
    const outcomes = await Promise.allSettled([opened.lane.submit(countOn('a')), opened.lane.submit(note('b', '1'))])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    opened.close()
  })
})

const row = (name: string, number: string) => insertClaim({ name, caseId: number })

/** Writes one row of its own, which nobody else touches. */
const note = (key: string, value: string): ProgramMaker =>
  function* () {
    yield []
    return { answer: `noted ${key}`, writes: [row(key, value)], touches: [`case:${key}`] }
  }

function* refuse(why: string) {
  yield [claimByName('a')]
  return answering<unknown>(why)
}

// biome-ignore lint/correctness/useYield: it fails before it can ask
function* fault(why: string): Generator<never, never> {
  throw new Error(why)
}

function* askThenFault(): ReturnType<ProgramMaker> {
  yield [claimByName('a')]
  throw new Error('after')
}

function* askNonsense() {
  yield [{ sql: 'select nonsense from nowhere', args: [] }]
  return answering<unknown>('never')
}

function* writeNonsense() {
  yield []
  return {
    answer: 'never' as unknown,
    writes: [row('half', '1'), { sql: 'insert into nowhere values (1)', args: [] }],
    touches: [],
  }
}

function* collide() {
  yield []
  return { answer: 'never' as unknown, writes: [row('half', '1'), row('taken', '1')], touches: [] }
}

const halfThenCollide = collide

function* stale() {
  yield []
  return { answer: 'never' as unknown, writes: [row('half', '1'), ...changeNumber('taken', 41, 42)], touches: [] }
}

const claim = (name: string, caseId: string, touches: readonly string[] = [`claim:${name}`]): ProgramMaker =>
  function* () {
    const [rows] = yield [claimByName(name)]
    const holder = rows?.[0]?.caseId
    if (holder !== undefined) return answering<unknown>(`held by ${holder}`)
    return { answer: 'claimed', writes: [insertClaim({ name, caseId })], touches }
  }
