import { civilDateAt } from '../../law/time/zone.ts'
import { actOf, advance, mayFollow, metaOf } from '../../workflows/docket.ts'
import type { Act, Consequence, DocketEvent, Found, Judged } from '../../workflows/procedure/procedure.ts'
import type { Refusal } from '../../workflows/procedure/refusal.ts'
import { procedureOn } from '../../workflows/procedures.ts'
import { merzimItself, type Principal } from '../actors/actor.ts'
import type { RequestedEntry } from '../commands/command.ts'
import type { Environment } from '../commands/environment.ts'
import { malformed, type Problem, refused } from '../commands/problem.ts'
import { validate } from '../commands/validate.ts'
import { closePassed, passedDeadlines } from '../deadlines/close-passed-deadline.ts'
import { makeCurrent } from '../deadlines/recompute-deadlines.ts'
import type { LoadedCase } from './case-view.ts'
import { effectiveDay } from './effective-day.ts'
import { findNeeds, toCaseFile } from './find-needs.ts'
import type { Asking, EnteredEntry, Workspace } from './workspace.ts'

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
  environment: Environment,
  pointerPrefix: string,
): Asking<{ entry: EnteredEntry; settings: Found['settings'] } | { problem: Problem }> {
  const { procedure, row } = loaded
  const act = actOf(procedure, requested.type)
  if (!act || !mayFollow(procedure, row.state).includes(requested.type)) return { problem: outOfOrder(loaded) }

  const today = civilDateAt(workspace.now)
  const parsed = validate(act.data, requested.data, `${pointerPrefix}/data`)
  const data = 'data' in parsed ? parsed.data : undefined
  const notBefore = procedure.notBefore(loaded.standing)
  const effective = effectiveDay({ act, requested, data, by, today, notBefore }, pointerPrefix)
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
  const found = yield* findNeeds(workspace, act.needs?.(parsed.data, caseFile) ?? {}, loaded)
  const judged: Judged = {
    entry: event,
    caseFile,
    caseId: row.id,
    found,
    today,
    calendars: workspace.calendars,
    requirements: environment.requirements,
  }
  const [first, ...others] = [...unknownOrganization(act, event, found), ...(act.rules?.(judged) ?? [])]
  if (first) return { problem: refused([first, ...others], pointerPrefix) }

  const entry = act.completes ? { ...event, data: { ...event.data, ...act.completes(judged) } } : event
  const after = advance(procedure, loaded.standing, entry)
  if (!after) return { problem: outOfOrder(loaded) }
  const entered = workspace.enter(loaded, entry, after, found.organizationNames.get(row.organizationId ?? '') ?? null)
  for (const consequence of act.consequences?.({ ...judged, entry }) ?? []) {
    yield* follow(workspace, consequence, row.id, environment)
  }
  return { entry: entered, settings: found.settings }
}

/**
 * Brings a case to the present before something is entered on it: its terms counted with the calendars in use, and the
 * expiry of each that has passed entered in the order they passed, so that no act slips in between a term's end and the
 * sweep. Undefined where there is no such case.
 */
export function* upToDate(workspace: Workspace, id: string, environment: Environment): Asking<LoadedCase | undefined> {
  yield* workspace.load([id])
  yield* makeCurrent(workspace, id)
  const current = workspace.inHand(id)
  if (!current) return undefined
  for (const deadline of passedDeadlines(current, workspace))
    yield* expireDeadline(workspace, id, deadline.id, environment)
  return workspace.inHand(id)
}

/**
 * Lets one deadline pass. A duty or an effect of law enters `deadline.expired` and the machine decides what follows; an
 * internal target enters nothing.
 *
 * @returns how many entries were made: one or none
 */
export function* expireDeadline(
  workspace: Workspace,
  caseId: string,
  deadlineId: string,
  environment: Environment,
): Asking<number> {
  const deadline = workspace.inHand(caseId)?.deadlines.find(({ id }) => id === deadlineId)
  // An earlier expiry may have moved the case to where this one is no longer awaited.
  if (deadline?.status !== 'open') return 0
  const occasioned = closePassed(workspace, deadline)
  const loaded = workspace.inHand(caseId)
  if (!occasioned || !loaded) return 0
  const entered = yield* judgeAndEnter(workspace, loaded, occasioned, merzimItself, environment, '')
  if ('problem' in entered) throw new Error(`the case does not take the expiry of ${deadline.provision}`)
  return 1
}

/** What follows from an entry is entered by Merzim itself; that it cannot be is a fault, and nothing is written. */
function* follow(
  workspace: Workspace,
  consequence: Consequence,
  caseId: string,
  environment: Environment,
): Asking<void> {
  if ('publish' in consequence) {
    const published = workspace.inHand(caseId)
    if (published) workspace.publish(consequence.publish, published)
    return
  }
  const { type, data, effectiveOn } = consequence
  const target =
    'open' in consequence
      ? openedBy(workspace, consequence)
      : // What follows on the case itself follows at once; another case first enters what has passed on it.
        consequence.enterOn === caseId
        ? workspace.inHand(caseId)
        : yield* upToDate(workspace, consequence.enterOn, environment)
  if (!target) throw new Error(`'${type}' follows, but there is no case to enter it on`)
  const entered = yield* judgeAndEnter(workspace, target, { type, data, effectiveOn }, merzimItself, environment, '')
  if ('problem' in entered) throw new Error(`'${type}' follows, but was refused: ${entered.problem.kind}`)
}

const openedBy = (workspace: Workspace, consequence: Extract<Consequence, { open: string }>): LoadedCase => {
  const procedure = procedureOn(consequence.open, civilDateAt(workspace.now))
  if (!procedure) throw new Error(`no procedure '${consequence.open}' is in force`)
  return workspace.unopened(workspace.newId(workspace.now), procedure, consequence.organizationId)
}

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
  const acts = mayFollow(procedure, row.state).filter((type) => (actOf(procedure, type)?.roles.length ?? 0) > 0)
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
