import type { Program } from '../db/program.ts'
import { caseById, casesLinkedTo, claimByName } from '../db/queries/cases.queries.ts'
import { deadlinesOfCase } from '../db/queries/deadlines.queries.ts'
import { organizationById } from '../db/queries/organizations.queries.ts'
import { settingByKey } from '../db/queries/settings.queries.ts'
import type { Query } from '../db/query.ts'
import { addDays, type CivilDate, civilDate, parseCivilDate } from '../law/civil-date.ts'
import { civilDateAt } from '../law/zone.ts'
import { advance, mayFollow, metaOf } from '../workflows/docket.ts'
import type { Act, CaseFile, Consequence, DocketEvent, Found, Judged, Needs } from '../workflows/procedure.ts'
import { procedureOn } from '../workflows/procedures.ts'
import type { Refusal } from '../workflows/refusal.ts'
import { type Answer, answeredBefore, askForAnswer, keyTouched, refusing, remember } from './answer.ts'
import { type LoadedCase, viewCase } from './case-view.ts'
import type { EnterOnDocket, RequestedEntry } from './commands.ts'
import type { House } from './house.ts'
import { missedNotice } from './notices/deadline-letters.ts'
import { recipientOf } from './notices/messages.ts'
import { merzimItself, type Principal } from './principal.ts'
import { forbidden, malformed, notFound, type Problem, type ProblemCause, refused, staleVersion } from './problem.ts'
import { mayReadCase } from './rights.ts'
import { validate } from './validate.ts'
import { type Asking, type EnteredEntry, Workspace } from './workspace.ts'

/**
 * The one way in: enters an act on the docket of a case, with everything that follows from it, in one transaction.
 * A person, another State system and the passing of time all come through here.
 */
export function* enterOnDocket(command: EnterOnDocket, house: House): Program<Answer> {
  const { caseId, entry, by, ifMatch, idempotency, now } = command
  const workspace = new Workspace(now, house.calendars(), house.newId)
  const asked = askForAnswer(by, idempotency)
  const rows = yield [caseById(caseId), deadlinesOfCase(caseId), ...asked]
  const before = answeredBefore(rows[2], idempotency)
  if (before) return before
  workspace.take(caseId, rows[0] ?? [], rows[1] ?? [])

  const seen = workspace.inHand(caseId)
  if (!seen || !mayReadCase(by, seen.row)) return refusing(notFound)
  const problem =
    mayEnter(seen, entry, by) ?? (seen.row.version === ifMatch ? undefined : staleVersion(seen.row.version))
  if (problem) return refusing(problem)

  // Whatever has passed by now is entered first, so that no act slips in between a term's end and the sweep.
  yield* expirePassedDeadlines(workspace, seen, house)
  const entered = yield* judgeAndEnter(workspace, workspace.inHand(caseId) ?? seen, entry, by, house, '')
  if ('problem' in entered) return refusing(entered.problem)

  const after = workspace.inHand(caseId) ?? seen
  const answer: Answer = {
    done: true,
    id: caseId,
    version: after.row.version,
    body: {
      ...entered.entry,
      state: after.standing.state,
      warnings: after.procedure.warnings({ ...after, calendars: workspace.calendars, settings: entered.settings }),
    },
  }
  return {
    answer,
    writes: [...workspace.writes, ...remember(answer, by, idempotency, now)],
    touches: [...workspace.touches, ...keyTouched(by, idempotency)],
  }
}

/** Whether this person may enter this act at all, before anything is said about the state of the case. */
const mayEnter = (loaded: LoadedCase, entry: RequestedEntry, by: Principal): Problem | undefined => {
  const act = loaded.procedure.acts[entry.type]
  if (!act) return malformed([{ pointer: '/type', says: 'no such act in this procedure' }])
  if (!(act.roles as readonly string[]).includes(by.role)) return forbidden
  if (by.role === 'okup' && loaded.row.organizationId !== by.organizationId) return forbidden
  return undefined
}

/**
 * Judges an act where the case stands and, if nothing speaks against it, enters it with its consequences.
 *
 * @param pointerPrefix where the entry lies in the request, for the pointers of the errors
 */
export function* judgeAndEnter(
  workspace: Workspace,
  loaded: LoadedCase,
  requested: RequestedEntry,
  by: Principal,
  house: House,
  pointerPrefix: string,
): Asking<{ entry: EnteredEntry; settings: Found['settings'] } | { problem: Problem }> {
  const { procedure, row } = loaded
  const act = procedure.acts[requested.type]
  if (!act || !mayFollow(procedure, row.state).includes(requested.type)) return { problem: outOfOrder(loaded) }

  const today = civilDateAt(workspace.now)
  const parsed = validate(act.data, requested.data, `${pointerPrefix}/data`)
  const effective = effectiveDay(act, requested, 'data' in parsed ? parsed.data : undefined, by, today, pointerPrefix)
  const errors = [...('errors' in parsed ? parsed.errors : []), ...('errors' in effective ? effective.errors : [])]
  if ('errors' in parsed || 'errors' in effective) return { problem: malformed(errors) }

  const event: DocketEvent = {
    type: requested.type,
    data: parsed.data as DocketEvent['data'],
    effectiveOn: effective.on,
    recordedAt: workspace.now,
    recordedBy: by.sub,
  }
  const caseFile = row.version === 0 ? null : toCaseFile(loaded)
  const found = yield* find(workspace, act.needs?.(parsed.data, caseFile) ?? {}, loaded)
  const judged: Judged = {
    entry: event,
    caseFile,
    caseId: row.id,
    after: null,
    found,
    today,
    now: workspace.now,
    calendars: workspace.calendars,
    requirements: house.requirements,
  }
  const [first, ...others] = [...unknownOrganization(act, event, found), ...(act.rules?.(judged) ?? [])]
  if (first) return { problem: refused([first, ...others], pointerPrefix) }

  const entry = act.completes ? { ...event, data: { ...event.data, ...act.completes(judged) } } : event
  const after = advance(procedure, loaded.standing, entry)
  if (!after) return { problem: outOfOrder(loaded) }
  const entered = workspace.enter(loaded, entry, after, found.organizationNames.get(row.organizationId ?? '') ?? null)
  for (const consequence of act.consequences?.({ ...judged, entry, after }) ?? []) {
    yield* follow(workspace, consequence, row.id, house)
  }
  return { entry: entered, settings: found.settings }
}

/** What follows from an entry is entered by Merzim itself; that it cannot be is a fault, and nothing is written. */
function* follow(workspace: Workspace, consequence: Consequence, caseId: string, house: House): Asking<void> {
  if ('publish' in consequence) {
    const published = workspace.inHand(caseId)
    if (published) workspace.publish(consequence.publish, published)
    return
  }
  const { type, data, effectiveOn } = consequence
  const target =
    'open' in consequence ? openedBy(workspace, consequence) : (yield* workspace.load([consequence.enterOn]))[0]
  if (!target) throw new Error(`'${type}' follows, but there is no case to enter it on`)
  const entered = yield* judgeAndEnter(workspace, target, { type, data, effectiveOn }, merzimItself, house, '')
  if ('problem' in entered) throw new Error(`'${type}' follows, but was refused: ${entered.problem.kind}`)
}

const openedBy = (workspace: Workspace, consequence: Extract<Consequence, { open: string }>): LoadedCase => {
  const procedure = procedureOn(consequence.open, civilDateAt(workspace.now))
  if (!procedure) throw new Error(`no procedure '${consequence.open}' is in force`)
  return workspace.unopened(workspace.newId(workspace.now), procedure, consequence.organizationId)
}

/** Enters the expiry of every deadline of a case that has passed, in the order they passed. */
function* expirePassedDeadlines(workspace: Workspace, loaded: LoadedCase, house: House): Asking<number> {
  const passed = loaded.deadlines
    .filter(({ status, expiresAt }) => status === 'open' && expiresAt <= workspace.now)
    .toSorted((a, b) => a.expiresAt.localeCompare(b.expiresAt))
  let expired = 0
  for (const { id } of passed) expired += yield* expireDeadline(workspace, loaded.row.id, id, house)
  return expired
}

/**
 * Lets one deadline pass. A duty or an effect of law enters `deadline.expired` and the machine decides what follows; an
 * internal target has no legal effect and enters nothing. Those bound, and the officer, are told.
 *
 * @returns how many entries were made: one or none
 */
export function* expireDeadline(
  workspace: Workspace,
  caseId: string,
  deadlineId: string,
  house: House,
): Asking<number> {
  const deadline = workspace.inHand(caseId)?.deadlines.find(({ id }) => id === deadlineId)
  // An earlier expiry may have moved the case to where this one is no longer awaited.
  if (deadline?.status !== 'open') return 0
  workspace.close(deadline, deadline.kind === 'operation-of-law' ? 'met' : 'missed')
  const recipients = new Set(['authorizedBody', recipientOfAwaited(deadline.awaited, deadline.organizationId)])
  for (const recipient of recipients) {
    if (recipient) workspace.send(missedNotice(deadline, recipient), `${deadline.id}:expired`)
  }
  if (deadline.kind === 'target') return 0

  const loaded = workspace.inHand(caseId)
  if (!loaded) return 0
  const dueOn = civilDate(deadline.dueOn)
  const data = { provision: deadline.provision, for: deadline.awaited, dueOn }
  const requested = { type: 'deadline.expired', effectiveOn: addDays(dueOn, 1), data }
  const entered = yield* judgeAndEnter(workspace, loaded, requested, merzimItself, house, '')
  if ('problem' in entered) throw new Error(`the case does not take the expiry of ${deadline.provision}`)
  return 1
}

/** Whose inbox a deadline's letters go to. The authorized body answers for parties that have no address here. */
export const recipientOfAwaited = (awaited: string, organizationId: string | null): string | null => {
  if (awaited === 'organization') return recipientOf('organization', organizationId)
  return awaited === 'commission' ? 'commission' : 'authorizedBody'
}

/** Looks up what an act needs to know, in one question. */
function* find(
  workspace: Workspace,
  needs: Needs,
  loaded: LoadedCase,
): Asking<Found & { organizationNames: ReadonlyMap<string, string> }> {
  const { organizationId } = loaded.row
  const organizationIds = [...new Set([...(needs.organizations ?? []), ...(organizationId ? [organizationId] : [])])]
  const claimNames = needs.claims ?? []
  const settingKeys = needs.settings ?? []
  const questions: readonly Query[] = [
    ...organizationIds.map(organizationById),
    ...claimNames.map(claimByName),
    ...settingKeys.map(settingByKey),
    ...(needs.linkedToThis ? [casesLinkedTo(loaded.row.id)] : []),
  ]
  const rows = questions.length > 0 ? yield questions : []
  const organizations = rows.slice(0, organizationIds.length).flat()
  const claims = rows.slice(organizationIds.length, organizationIds.length + claimNames.length).flat()
  const settings = rows.slice(organizationIds.length + claimNames.length).flat()
  const linkedIds = needs.linkedToThis ? (rows.at(-1) ?? []).map(({ id }) => id as string) : []
  for (const name of claimNames) workspace.touches.add(`claim:${name}`)
  const cases = yield* workspace.load(needs.cases ?? [])
  const linked = yield* workspace.load(linkedIds)
  return {
    cases: new Map(cases.map((each) => [each.row.id, toCaseFile(each)])),
    linked: linked.map(toCaseFile),
    organizations: new Set(organizations.map(({ id }) => id as string)),
    organizationNames: new Map(organizations.map(({ id, name }) => [id as string, name as string])),
    claims: new Map(claims.map(({ name, case_id }) => [name as string, case_id as string])),
    settings: new Map(
      settings.flatMap(({ key, value }) => (key === undefined ? [] : [[key as string, JSON.parse(value as string)]])),
    ),
  }
}

const toCaseFile = ({ row, standing }: LoadedCase): CaseFile => ({
  id: row.id,
  procedure: row.procedure,
  edition: row.edition,
  organizationId: row.organizationId,
  version: row.version,
  standing,
})

/**
 * The day an entry takes effect: what the act itself says, what the request says, or today. Only the authorized body
 * and State systems may date an entry back; nobody but those whose order takes effect later may date it forward.
 */
const effectiveDay = (
  act: Act,
  requested: RequestedEntry,
  data: unknown,
  by: Principal,
  today: CivilDate,
  pointerPrefix: string,
): { readonly on: CivilDate } | { readonly errors: readonly ProblemCause[] } => {
  const wrong = (says: string) => ({ errors: [{ pointer: `${pointerPrefix}/effectiveOn`, says }] })
  const ofTheAct = data === undefined ? undefined : act.takesEffectOn?.(data as never)
  const stated = ofTheAct ?? requested.effectiveOn
  if (stated === undefined) return { on: today }
  const on = parseCivilDate(stated)
  if (on === undefined) return wrong('not a date of the calendar, written YYYY-MM-DD')
  if (by.role === 'merzim') return { on }
  if (on > today && !act.mayTakeEffectLater) return wrong('this act cannot take effect after the day it is entered')
  if (on < today && ofTheAct === undefined && !mayDateBack.includes(by.role))
    return wrong('an electronic filing takes effect the day it arrives')
  return { on }
}

const mayDateBack: readonly string[] = ['officer', 'head', 'commission', 'expert', 'system']

/** An opening act that names an organization nobody has entered. */
const unknownOrganization = (act: Act, { data }: DocketEvent, found: Found): readonly Refusal[] => {
  const named = act.opens && typeof data.organizationId === 'string' ? data.organizationId : undefined
  return named === undefined || found.organizations.has(named)
    ? []
    : [
        {
          kind: 'organization-unknown',
          provision: null,
          pointer: '/data/organizationId',
          says: {
            kk: 'Мұндай ұйым енгізілмеген.',
            ru: 'Такая организация не внесена.',
            en: 'There is no such organization.',
          },
        },
      ]
}

const outOfOrder = ({ procedure, row }: LoadedCase): Problem => {
  const { says } = metaOf(procedure, row.state)
  const acts = mayFollow(procedure, row.state).filter((type) => (procedure.acts[type]?.roles.length ?? 0) > 0)
  return {
    status: 409,
    kind: 'not-in-this-state',
    provision: procedure.governedBy[0] ?? null,
    says: {
      kk: `Іс мына күйде: «${says.kk}». Бұл күйде мұндай акт енгізілмейді.`,
      ru: `Дело в состоянии «${says.ru}»: этот акт в нём не может последовать.`,
      en: `The case is in the state “${says.en}”, in which this act may not follow.`,
    },
    facts: { state: row.state, mayFollow: acts },
  }
}

/** The view of a case in hand, for the answer that opened it. */
export const viewInHand = (workspace: Workspace, loaded: LoadedCase, settings: ReadonlyMap<string, unknown>) =>
  viewCase(loaded, workspace.calendars, settings)
