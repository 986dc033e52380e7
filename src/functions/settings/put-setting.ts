import type { Outcome, Program } from '../../db/program.ts'
import {
  closeProposedSetting,
  insertSettingVersion,
  type SettingVersionRow,
  settingHistory,
  toSettingVersionRow,
} from '../../db/queries/settings.queries.ts'
import { demandOneChange, type Query } from '../../db/query.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'
import { civilDateAt } from '../../law/time/zone.ts'
import { mayDecide, mayPropose } from '../actors/rights.ts'
import { type Answer, refusing } from '../commands/answer.ts'
import type { PutSetting } from '../commands/command.ts'
import { forbidden, malformed, type Problem } from '../commands/problem.ts'
import { validate } from '../commands/validate.ts'
import { configurable } from './configurable.ts'
import { alreadyProposed, anotherPerson, dayHasPassed, differsFromProposal, mustBeProposed } from './problems.ts'
import { isProposed, toSettingRecord } from './setting-record.ts'

/**
 * Takes a value the documents leave open one step further: an officer proposes it, the head, another person, decides
 * exactly what was proposed. It counts from a day that may lie ahead; the values before it stay in force for theirs.
 */
export function* putSetting(command: PutSetting): Program<Answer> {
  const { by, now, key } = command
  const schema = configurable.get(key)?.schema
  if (!schema) return refusing(malformed([{ pointer: '/key', says: 'no such setting' }]))
  const parsed = validate(schema, command.value, '/value')
  if ('errors' in parsed) return refusing(malformed(parsed.errors))
  const [rows] = yield [settingHistory(key)]
  const asked: Asked = {
    ...command,
    value: JSON.stringify(parsed.data),
    today: civilDateAt(now),
    stored: (rows ?? []).map(toSettingVersionRow),
  }
  if (mayPropose(by)) return propose(asked)
  return mayDecide(by) ? decide(asked) : refusing(forbidden)
}

/** What is asked for, beside what stands under the key. */
interface Asked extends Omit<PutSetting, 'value'> {
  /** The value, as JSON. */
  readonly value: string
  readonly today: CivilDate
  readonly stored: readonly SettingVersionRow[]
}

const propose = (asked: Asked): Outcome<Answer> => {
  const { key, value, document, validFrom, by, now, stored } = asked
  const waiting = stored.find(isProposed)
  if (waiting) return refusing(alreadyProposed(waiting))
  const problem = datedBack(validFrom, document, asked)
  if (problem) return refusing(problem)
  const row: SettingVersionRow = {
    key,
    number: stored.length + 1,
    value,
    document,
    validFrom,
    status: 'proposed',
    proposedBy: by.sub,
    proposedRole: by.role,
    proposedAt: now,
    decidedBy: null,
    decidedRole: null,
    decidedAt: null,
    reason: null,
    byOnePerson: 0,
  }
  return writing(row, [insertSettingVersion(row)])
}

const decide = (asked: Asked): Outcome<Answer> => {
  const { value, document, validFrom, by, now, today, stored } = asked
  const waiting = stored.find(isProposed)
  if (!waiting) return refusing(mustBeProposed)
  if (waiting.proposedBy === by.sub) return refusing(anotherPerson)
  // Where no day is named it is the day of the decision, for the proposal as for the decision.
  const beginsOn = waiting.validFrom ?? today
  const different = [
    ...(waiting.value === value ? [] : ['/value']),
    ...(waiting.document === document ? [] : ['/document']),
    ...((validFrom ?? today) === beginsOn ? [] : ['/validFrom']),
  ]
  if (different.length > 0) return refusing(differsFromProposal(waiting, different))
  const problem = datedBack(waiting.validFrom, document, asked)
  if (problem) return refusing(problem)
  const row: SettingVersionRow = {
    ...waiting,
    status: 'decided',
    validFrom: beginsOn,
    decidedBy: by.sub,
    decidedRole: by.role,
    decidedAt: now,
  }
  return writing(row, [closeProposedSetting(row), demandOneChange])
}

/**
 * What was judged by one value is not to be judged by another afterwards, so no value counts from before the day it is
 * decided. The first ever has none before it: it may, where a document says since when.
 */
const datedBack = (
  validFrom: string | null,
  document: string | null,
  { today, stored }: Pick<Asked, 'today' | 'stored'>,
): Problem | undefined => {
  if (validFrom === null || validFrom >= today) return undefined
  const isFirst = !stored.some(({ status }) => status === 'decided')
  return isFirst && document !== null ? undefined : dayHasPassed(validFrom, today)
}

const writing = (row: SettingVersionRow, writes: readonly Query[]): Outcome<Answer> => ({
  answer: { done: true, id: row.key, version: null, body: toSettingRecord(row) },
  writes,
  touches: [`setting:${row.key}`],
})
