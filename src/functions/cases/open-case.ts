import type { Program } from '../../db/program.ts'
import { civilDateAt } from '../../law/time/zone.ts'
import { actOf } from '../../workflows/docket.ts'
import { procedureIds, procedureOn } from '../../workflows/procedures.ts'
import { mayEnter, partIn } from '../actors/rights.ts'
import { type Answer, answeredBefore, askForAnswer, keyTouched, refusing, remember } from '../commands/answer.ts'
import type { OpenCase } from '../commands/command.ts'
import type { Environment } from '../commands/environment.ts'
import { forbidden, malformed, type Problem } from '../commands/problem.ts'
import { viewCase } from './case-view.ts'
import { finishEntering } from './finish-entering.ts'
import { judgeAndEnter } from './judge-and-enter.ts'
import { Workspace } from './workspace.ts'

/** Opens a case with its first entry, under the edition of the Law in force that day. */
export function* openCase(command: OpenCase, environment: Environment): Program<Answer> {
  const { entry, by, idempotency, now } = command
  const today = civilDateAt(now)
  const rows = yield askForAnswer(by, idempotency)
  const before = answeredBefore(rows[0], idempotency)
  if (before) return before

  if (!procedureIds.includes(command.procedure)) {
    return refusing(malformed([{ pointer: '/procedure', says: 'no such procedure' }]))
  }
  const procedure = procedureOn(command.procedure, today)
  if (!procedure) return refusing(notInForceYet(command.procedure))
  const act = actOf(procedure, entry.type)
  if (!act?.opens)
    return refusing(malformed([{ pointer: '/entry/type', says: 'this act opens no case of the procedure' }]))
  if (!(act.roles as readonly string[]).includes(by.role)) return refusing(forbidden)

  const organizationId = organizationNamed(entry.data)
  const own = partIn(by)
  if (own?.part === 'organization' && organizationId !== null && organizationId !== own.partyId) {
    return refusing(notYourOrganization(own.partyId))
  }
  const workspace = new Workspace(now, environment.calendars(), environment.newId)
  const unopened = workspace.unopened(environment.newId(now), procedure, organizationId)
  const entered = yield* judgeAndEnter(workspace, unopened, entry, by, environment, '/entry')
  if ('problem' in entered) return refusing(entered.problem)

  const opened = workspace.inHand(unopened.row.id) ?? unopened
  // Who is a party is known only now: the act has named them.
  if (!mayEnter(by, act, opened)) return refusing(notYourParty)
  yield* finishEntering(workspace)
  const answer: Answer = {
    done: true,
    id: opened.row.id,
    version: opened.row.version,
    body: viewCase(opened, workspace.calendars, entered.settings),
  }
  return {
    answer,
    writes: [...workspace.writes, ...remember(answer, by, idempotency, now)],
    touches: [...workspace.touches, ...keyTouched(by, idempotency)],
  }
}

/** The organization an opening entry names, read before its data is validated. */
const organizationNamed = (data: unknown): string | null => {
  const named = typeof data === 'object' && data !== null && 'organizationId' in data ? data.organizationId : null
  return typeof named === 'string' ? named : null
}

const notYourOrganization = (yourOrganization: string): Problem => ({
  ...forbidden,
  kind: 'not-your-organization',
  says: {
    kk: 'Тек өз ұйымыңыз үшін өтініш бере аласыз.',
    ru: 'Заявление можно подать только от своей организации.',
    en: 'You may file for your own organization only.',
  },
  facts: { yourOrganization },
})

const notYourParty: Problem = {
  ...forbidden,
  kind: 'not-your-party',
  says: {
    kk: 'Тек өзіңіз немесе өзіңіз өкілі болған тарап үшін өтініш бере аласыз.',
    ru: 'Обратиться можно только за себя или за сторону, от имени которой вы действуете.',
    en: 'You may file for yourself only, or for the party you act for.',
  },
}

const notInForceYet = (procedure: string): Problem => ({
  status: 409,
  kind: 'no-edition-in-force',
  provision: 'E-233',
  says: {
    kk: 'Бұл күні рәсімнің ешбір редакциясы қолданыста емес.',
    ru: 'На этот день не действует ни одна редакция процедуры.',
    en: 'No edition of the procedure is in force on this day.',
  },
  facts: { procedure },
})
