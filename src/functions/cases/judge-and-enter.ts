import { civilDateAt } from '../../law/time/zone.ts'
import { actOf, mayEverFollow, mayFollow } from '../../workflows/docket.ts'
import type { Judged } from '../../workflows/procedure/act.ts'
import type { Consequence } from '../../workflows/procedure/consequence.ts'
import { correctionOf } from '../../workflows/procedure/correction.ts'
import type { DocketEntry } from '../../workflows/procedure/entry.ts'
import { procedureOn } from '../../workflows/procedures.ts'
import { type Actor, merzimItself } from '../actors/actor.ts'
import type { RequestedEntry } from '../commands/command.ts'
import type { Environment } from '../commands/environment.ts'
import type { Problem } from '../commands/problem.ts'
import { closePassed, passedDeadlines } from '../deadlines/close-passed-deadline.ts'
import { recomputeDeadlines } from '../deadlines/recompute-deadlines.ts'
import { attachmentsOf } from '../documents/named-documents.ts'
import { findNeeds } from './find-needs.ts'
import { type Judgement, judgeAct } from './judge-act.ts'
import { type LoadedCase, positionOf, toCaseFile } from './loaded-case.ts'
import { type Asking, type EnteredEntry, type Workspace, wordsOf } from './workspace.ts'

/** What is done about a consequence that is refused: the act it follows from is refused too, or it waits for a person. */
type OnRefusal = 'refuse' | 'park'

/**
 * Judges an act and, if nothing speaks against it, enters it with its consequences. An act whose effect lies ahead has
 * none before its day.
 *
 * @param pointerPrefix where the entry lies in the request, for the pointers of the errors
 */
export function* judgeAndEnter(
  workspace: Workspace,
  loaded: LoadedCase,
  requested: RequestedEntry,
  by: Actor,
  environment: Environment,
  pointerPrefix: string,
  onRefusal: OnRefusal = 'refuse',
): Asking<{ entry: EnteredEntry; settings: Judged['settings'] } | { problem: Problem }> {
  const judgement = yield* judgeAct(workspace, loaded, requested, by, environment, pointerPrefix)
  if ('problem' in judgement) return judgement
  const { entry, after, found } = judgement
  const entered = workspace.enter(loaded, entry, after, found.organizationName ?? null)
  workspace.writes.push(...attachmentsOf(entered))
  lapseWhatCannotFollow(workspace, loaded.row.id)
  for (const consequence of yield* consequencesOf(workspace, loaded, judgement)) {
    const problem = yield* followOrPark(workspace, consequence, loaded.row.id, entry.seq, environment, onRefusal)
    if (problem) return { problem: becauseOf(problem, `${pointerPrefix}/data`) }
  }
  return { entry: entered, settings: found.settings }
}

/** The refusal of a consequence is a refusal of the act it would follow from, in its own words. */
const becauseOf = (problem: Problem, pointer: string): Problem => ({
  ...problem,
  status: 409,
  ...(problem.errors && { errors: problem.errors.map((error) => ({ ...error, pointer })) }),
})

/**
 * What follows from an entry now. An act in effect brings all its consequences, one ahead only those entered with it; the
 * others come when its effect begins. A correction brings those of the act it enters, a cancellation takes back what was
 * entered with the act it cancels.
 */
function* consequencesOf(
  workspace: Workspace,
  loaded: LoadedCase,
  { act, entry, after, judged }: Judgement,
): Asking<readonly Consequence[]> {
  if (after.ahead.some(({ seq }) => seq === entry.seq)) return (act.consequences?.(judged) ?? []).filter(isAtOnce)
  const named = loaded.ahead.find(({ seq }) => seq === entry.data.of)
  switch (entry.type) {
    case 'effect.began':
      return named
        ? (yield* consequencesOfEarlier(workspace, loaded, named, judged)).filter((each) => !isAtOnce(each))
        : []
    case 'effect.cancelled':
      return named ? yield* cancellationsOf(workspace, loaded, named, judged) : []
    case 'correction.declared': {
      const enters = correctionOf(entry)?.enters
      return enters ? yield* consequencesOfEarlier(workspace, loaded, enters, judged) : []
    }
    default:
      return act.consequences?.(judged) ?? []
  }
}

const isAtOnce = (consequence: Consequence): boolean => 'atOnce' in consequence && consequence.atOnce === true

/** The consequences of an act whose day has come, judged by what is known now: what is published is published today. */
function* consequencesOfEarlier(
  workspace: Workspace,
  loaded: LoadedCase,
  earlier: DocketEntry,
  judged: Judged,
): Asking<readonly Consequence[]> {
  const act = actOf(loaded.procedure, earlier.type)
  const caseFile = toCaseFile(loaded)
  const { answers, settings } = yield* findNeeds(
    workspace,
    act?.needs?.(earlier.data, caseFile) ?? {},
    loaded,
    earlier.effectiveOn,
  )
  const entry: DocketEntry = { ...earlier, recordedAt: workspace.now }
  return act?.consequences?.({ ...judged, entry, caseFile, found: answers, settings }) ?? []
}

/** What takes back the entries made on other cases together with an act that is cancelled before its day. */
function* cancellationsOf(
  workspace: Workspace,
  loaded: LoadedCase,
  cancelled: DocketEntry,
  judged: Judged,
): Asking<readonly Consequence[]> {
  const withIt = (yield* consequencesOfEarlier(workspace, loaded, cancelled, judged)).filter(isAtOnce)
  const takenBack: Consequence[] = []
  for (const each of withIt) {
    if (!('enterOn' in each)) continue
    const [target] = yield* workspace.load([each.enterOn])
    const its = target?.ahead.find(
      ({ type, effectiveOn }) => type === each.type && effectiveOn === cancelled.effectiveOn,
    )
    const data = { of: its?.seq, reason: judged.entry.data.reason }
    if (its) takenBack.push({ enterOn: each.enterOn, type: 'effect.cancelled', data })
  }
  return takenBack
}

/** Acts entered ahead that nothing can lead to any more have lapsed, and the docket says so at once. */
const lapseWhatCannotFollow = (workspace: Workspace, caseId: string): void => {
  for (;;) {
    const loaded = workspace.inHand(caseId)
    const lapsed = loaded?.ahead.find(({ type }) => !mayEverFollow(loaded.procedure, loaded.standing.state).has(type))
    if (!loaded || !lapsed) return
    enterLapse(workspace, loaded, lapsed)
  }
}

const enterLapse = (workspace: Workspace, loaded: LoadedCase, { seq: of, type }: DocketEntry): void => {
  const { standing, ahead, movedOn } = positionOf(loaded)
  const entry: DocketEntry = {
    seq: loaded.row.version + 1,
    type: 'effect.lapsed',
    data: { of, act: type },
    effectiveOn: civilDateAt(workspace.now),
    recordedAt: workspace.now,
    recordedBy: merzimItself.sub,
    recordedAs: merzimItself.role,
  }
  workspace.enter(loaded, entry, { standing, movedOn, ahead: ahead.filter(({ seq }) => seq !== of) }, null)
}

/**
 * Brings a case to the present before something is entered on it: its terms counted with the calendars in use, and the
 * expiry of each that has passed entered in the order they passed, so that no act slips in between a term's end and the
 * sweep. Undefined where there is no such case.
 */
export function* upToDate(workspace: Workspace, id: string, environment: Environment): Asking<LoadedCase | undefined> {
  yield* workspace.load([id])
  yield* recomputeDeadlines(workspace, id)
  yield* letPass(workspace, id, environment)
  return workspace.inHand(id)
}

/**
 * Lets pass what has passed on a case in hand, in its order.
 *
 * @returns how many entries were made of it
 */
export function* letPass(workspace: Workspace, id: string, environment: Environment): Asking<number> {
  let entered = 0
  for (;;) {
    const current = workspace.inHand(id)
    const [passed] = current ? passedDeadlines(current, workspace) : []
    if (!passed) return entered
    entered += yield* expireDeadline(workspace, id, passed.id, environment)
  }
}

/**
 * Lets one deadline pass. A duty or an effect of law enters its fact and the machine decides what follows; an internal
 * target enters nothing. One that cannot be let pass is parked: it keeps nobody else waiting, and is not tried again
 * until a person has looked.
 *
 * @returns how many entries were made: one or none
 */
function* expireDeadline(
  workspace: Workspace,
  caseId: string,
  deadlineId: string,
  environment: Environment,
): Asking<number> {
  const deadline = workspace.inHand(caseId)?.deadlines.find(({ id }) => id === deadlineId)
  // An earlier expiry may have moved the case to where this one is no longer awaited.
  if (deadline?.status !== 'open') return 0
  const goBack = workspace.checkpoint()
  try {
    const occasioned = closePassed(workspace, deadline)
    const loaded = workspace.inHand(caseId)
    if (!occasioned || !loaded) return 0
    const entered = yield* judgeAndEnter(workspace, loaded, occasioned, merzimItself, environment, '', 'park')
    if (!('problem' in entered)) return 1
    const lapsed = loaded.ahead.find(({ seq }) => occasioned.type === 'effect.began' && seq === occasionOf(occasioned))
    if (!lapsed) throw new Error(`the case does not take the expiry of ${deadline.provision}: ${entered.problem.kind}`)
    enterLapse(workspace, loaded, lapsed)
    return 1
  } catch (fault) {
    goBack()
    workspace.parkDeadline(deadline, wordsOf(fault))
    return 0
  }
}

const occasionOf = ({ data }: RequestedEntry): number => (data as { readonly of: number }).of

/**
 * Does what follows from an entry. What cannot be computed is parked for a person, and the fact itself stays entered;
 * what is refused is answered to whoever entered the fact, or parked where nobody did.
 */
function* followOrPark(
  workspace: Workspace,
  consequence: Consequence,
  caseId: string,
  seq: number,
  environment: Environment,
  onRefusal: OnRefusal,
): Asking<Problem | undefined> {
  const goBack = workspace.checkpoint()
  const park = (error: string): void => {
    goBack()
    workspace.park({ caseId, seq, step: 'consequence', detail: consequence, error })
  }
  try {
    const problem = yield* follow(workspace, consequence, caseId, environment, onRefusal)
    if (!problem || onRefusal === 'refuse') return problem
    park(`${problem.kind}: ${problem.says.en}`)
  } catch (fault) {
    park(wordsOf(fault))
  }
  return undefined
}

/** Tries a parked consequence again; answers why it is refused, or throws why it cannot be computed. */
export function* followAgain(
  workspace: Workspace,
  consequence: Consequence,
  caseId: string,
  environment: Environment,
): Asking<Problem | undefined> {
  return yield* follow(workspace, consequence, caseId, environment, 'refuse')
}

/** What follows from an entry is entered by Merzim itself. */
function* follow(
  workspace: Workspace,
  consequence: Consequence,
  caseId: string,
  environment: Environment,
  onRefusal: OnRefusal,
): Asking<Problem | undefined> {
  if ('publish' in consequence) {
    const published = workspace.inHand(caseId)
    if (published) workspace.publish(consequence.publish, published)
    return undefined
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
  const isOver = 'whereItMayFollow' in consequence && !mayFollow(target.procedure, target.standing.state).includes(type)
  if (isOver) return undefined
  const requested = { type, data, effectiveOn }
  const entered = yield* judgeAndEnter(workspace, target, requested, merzimItself, environment, '', onRefusal)
  return 'problem' in entered ? entered.problem : undefined
}

const openedBy = (workspace: Workspace, consequence: Extract<Consequence, { open: string }>): LoadedCase => {
  const procedure = procedureOn(consequence.open, civilDateAt(workspace.now))
  if (!procedure) throw new Error(`no procedure '${consequence.open}' is in force`)
  return workspace.unopened(workspace.newId(workspace.now), procedure, consequence.organizationId)
}
