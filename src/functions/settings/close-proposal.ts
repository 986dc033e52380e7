import type { Program } from '../../db/program.ts'
import {
  closeProposedSetting,
  type SettingVersionRow,
  settingHistory,
  toSettingVersionRow,
} from '../../db/queries/settings.queries.ts'
import { demandOneChange } from '../../db/query.ts'
import { mayDecide } from '../actors/rights.ts'
import { type Answer, refusing } from '../commands/answer.ts'
import type { CloseSettingProposal } from '../commands/command.ts'
import { forbidden, notFound } from '../commands/problem.ts'
import { nothingWaits, notYourProposal } from './problems.ts'
import { isProposed, toSettingRecord } from './setting-record.ts'

/** Closes a proposal without deciding it: the head rejects it, or whoever proposed it withdraws it. Both say why. */
export function* closeSettingProposal(command: CloseSettingProposal): Program<Answer> {
  const { key, number, as, reason, by, now } = command
  const [rows] = yield [settingHistory(key)]
  const chosen = (rows ?? []).map(toSettingVersionRow).find((each) => each.number === number)
  if (!chosen) return refusing(notFound)
  if (!isProposed(chosen)) return refusing(nothingWaits)
  if (as === 'rejected' && !mayDecide(by)) return refusing(forbidden)
  if (as === 'withdrawn' && chosen.proposedBy !== by.sub) return refusing(notYourProposal)
  const row: SettingVersionRow = {
    ...chosen,
    status: as,
    decidedBy: by.sub,
    decidedRole: by.role,
    decidedAt: now,
    reason,
  }
  return {
    answer: { done: true, id: key, version: null, body: toSettingRecord(row) },
    writes: [closeProposedSetting(row), demandOneChange],
    touches: [`setting:${key}`],
  }
}
