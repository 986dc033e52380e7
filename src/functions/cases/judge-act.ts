import { claimByName, toClaim } from '../../db/queries/cases.queries.ts'
import { type CivilDate, civilDate } from '../../law/time/civil-date.ts'
import { civilDateAt } from '../../law/time/zone.ts'
import { actOf, advance, mayFollow, metaOf, type Position, unopened } from '../../workflows/docket.ts'
import type { Act, Judged } from '../../workflows/procedure/act.ts'
import { correctionOf, isCorrection } from '../../workflows/procedure/correction.ts'
import type { DocketEntry, DocketEvent } from '../../workflows/procedure/entry.ts'
import { actsOfEveryDocket } from '../../workflows/procedure/own-acts.ts'
import type { Claim, Procedure } from '../../workflows/procedure/procedure.ts'
import type { Refusal } from '../../workflows/procedure/refusal.ts'
import { proposedBy } from '../../workflows/procedure/second-person.ts'
import { standingOn } from '../../workflows/timeline.ts'
import type { Actor } from '../actors/actor.ts'
import type { RequestedEntry } from '../commands/command.ts'
import type { Environment } from '../commands/environment.ts'
import { malformed, type Problem, refused } from '../commands/problem.ts'
import { validate } from '../commands/validate.ts'
import { lookUpDocuments } from '../documents/named-documents.ts'
import { withPartiesNamed } from '../parties/name-parties.ts'
import { effectiveDay } from './effective-day.ts'
import { type Found, findNeeds } from './find-needs.ts'
import { type LoadedCase, positionOf, toCaseFile } from './loaded-case.ts'
import type { Asking, Workspace } from './workspace.ts'

/** An act that nothing speaks against, and where it leaves the case. */
export interface Judgement {
  readonly act: Act
  readonly entry: DocketEntry
  readonly after: Position
  readonly judged: Judged
  readonly found: Found
}

/**
 * Judges an act where the case stood on the day it takes effect and where it stands now: it must be able to follow on
 * both. Every reason against it comes at once.
 *
 * @param pointerPrefix where the entry lies in the request, for the pointers of the errors
 */
export function* judgeAct(
  workspace: Workspace,
  loaded: LoadedCase,
  requested: RequestedEntry,
  by: Actor,
  environment: Environment,
  pointerPrefix: string,
): Asking<Judgement | { problem: Problem }> {
  const { procedure, row, ahead } = loaded
  const { type } = requested
  const act = actOf(procedure, type)
  if (!act || !mayBeEntered(loaded, type)) return { problem: outOfOrder(loaded) }

  const today = civilDateAt(workspace.now)
  const caseFile = row.version === 0 ? null : toCaseFile(loaded)
  const parsed = readData(procedure, act, requested, `${pointerPrefix}/data`)
  const data = 'data' in parsed ? parsed.data : undefined
  const effective = effectiveDay({ act, requested, data, by, today, caseFile }, pointerPrefix)
  const errors = [...('errors' in parsed ? parsed.errors : []), ...('errors' in effective ? effective.errors : [])]
  if ('errors' in parsed || 'errors' in effective) return { problem: malformed(errors) }

  const named = yield* withPartiesNamed(workspace, parsed.data, { caseId: row.id, by }, `${pointerPrefix}/data`)
  if ('errors' in named) return { problem: malformed(named.errors) }
  const documents = yield* lookUpDocuments(named.data, by)
  const event: DocketEvent = {
    type,
    data: documents.data as DocketEvent['data'],
    effectiveOn: effective.on,
    recordedAt: workspace.now,
    recordedBy: by.sub,
    recordedAs: by.role,
  }
  const settingsDay = civilDate(act.settingsOn?.(caseFile) ?? effective.on)
  const found = yield* findNeeds(workspace, act.needs?.(event.data, caseFile) ?? {}, loaded, settingsDay)
  const judged: Judged = {
    entry: event,
    caseFile,
    caseId: row.id,
    by,
    ahead,
    found: found.answers,
    settings: found.settings,
    today,
    calendars: workspace.calendars,
    requirements: environment.requirements,
  }
  const refusals: Refusal[] = [
    ...unknownOrganization(act, event, found),
    ...alreadyAhead(loaded, proposedBy(type) ?? type),
    ...documents.refusals,
    ...(act.rules?.(judged) ?? []),
  ]
  const completed = act.completes ? { ...event, data: { ...event.data, ...act.completes(judged) } } : event
  const entry: DocketEntry = { ...completed, seq: row.version + 1 }

  const corrects = type === 'correction.declared'
  const after = corrects
    ? yield* positionCorrected(workspace, loaded, entry)
    : advance(procedure, positionOf(loaded), entry)
  if (after && !corrects) {
    refusals.push(...(yield* againstItsDay(workspace, loaded, entry, after)))
  }
  if (after) refusals.push(...(yield* claimsTaken(workspace, loaded, after)))
  const [first, ...others] = refusals
  if (first) return { problem: refused([first, ...others], pointerPrefix) }
  if (!after) return { problem: corrects ? cannotCorrect : outOfOrder(loaded) }
  return { act, entry, after, judged: { ...judged, entry }, found }
}

/**
 * The data of an act as its schema reads them. What a correction enters is read by the schema of the act it enters, so
 * that nothing reaches the docket that act would not have carried.
 */
const readData = (
  procedure: Procedure,
  act: Act,
  { type, data }: RequestedEntry,
  pointer: string,
): ReturnType<typeof validate> => {
  const parsed = validate(act.data, data, pointer)
  if ('errors' in parsed || !isCorrection(type)) return parsed
  const { enters, ...correction } = parsed.data as { readonly enters?: { type: string; data: unknown } }
  const entered = enters && actOf(procedure, enters.type)
  if (!entered) return parsed
  const inner = validate(entered.data, enters.data, `${pointer}/enters/data`)
  return 'errors' in inner ? inner : { data: { ...correction, enters: { ...enters, data: inner.data } } }
}

/** What is about the record may be entered on every open docket; an act only where its procedure lets it follow. */
const mayBeEntered = ({ procedure, standing: { state } }: LoadedCase, type: string): boolean =>
  Object.hasOwn(actsOfEveryDocket, type) ? state !== unopened : mayFollow(procedure, state).includes(type)

/**
 * What speaks against the day an act takes effect: the case did not stand, or will not stand, where the act may follow;
 * or the act would go behind one that is in effect already. What moves no case binds nobody's day.
 */
function* againstItsDay(
  workspace: Workspace,
  loaded: LoadedCase,
  entry: DocketEntry,
  after: Position,
): Asking<readonly Refusal[]> {
  const { procedure, standing, row } = loaded
  const today = civilDateAt(workspace.now)
  // A term that passed is entered for its own day, and what is about the record has none.
  const isOfNoDay = entry.type === 'deadline.expired' || Object.hasOwn(actsOfEveryDocket, entry.type)
  if (row.version === 0 || entry.effectiveOn === today || isOfNoDay) return []
  const type = proposedBy(entry.type) ?? entry.type
  const provision = actOf(procedure, type)?.provision ?? procedure.governedBy[0] ?? null
  const decided = type === entry.type ? after : advance(procedure, positionOf(loaded), { ...entry, type })
  const moves = decided && (decided.standing.state !== standing.state || actOf(procedure, type)?.moves === true)
  const { movedOn } = positionOf(loaded)
  if (moves && movedOn !== null && entry.effectiveOn < movedOn) {
    return [behindWhatIsInEffect(entry.effectiveOn, movedOn, provision, procedure.acts[type])]
  }
  const docket = yield* workspace.docketOf(row.id)
  const stood = standingOn(procedure, docket, { on: entry.effectiveOn, calendars: workspace.calendars })
  return mayFollow(procedure, stood.standing.state).includes(type)
    ? []
    : [notThen(entry.effectiveOn, today, metaOf(procedure, stood.standing.state).says, stood.standing.state, provision)]
}

/** Where the case stands once its docket is read as a correction says; undefined where what it enters cannot follow. */
function* positionCorrected(
  workspace: Workspace,
  loaded: LoadedCase,
  entry: DocketEntry,
): Asking<Position | undefined> {
  const docket = [...(yield* workspace.docketOf(loaded.row.id)), entry]
  const reading = { on: civilDateAt(workspace.now), calendars: workspace.calendars }
  const { overtaken, ...position } = standingOn(loaded.procedure, docket, reading)
  const enters = correctionOf(entry)?.enters
  const act = enters && loaded.procedure.acts[enters.type]
  const isLawful = enters === undefined || act?.data.safeParse(enters.data).success === true
  return isLawful && !overtaken.some((each) => each.seq === entry.seq) ? position : undefined
}

/** Names the case would hold from now on that another case holds. */
function* claimsTaken(workspace: Workspace, loaded: LoadedCase, after: Position): Asking<readonly Refusal[]> {
  const { procedure, row, standing } = loaded
  const before = row.version === 0 ? [] : procedure.claims(standing, row.organizationId).map(({ name }) => name)
  const begun = procedure.claims(after.standing, row.organizationId).filter(({ name }) => !before.includes(name))
  if (begun.length === 0) return []
  const rows = yield begun.map(({ name }) => claimByName(name))
  return begun.flatMap((claim, index) => {
    workspace.touches.add(`claim:${claim.name}`)
    const [stored] = (rows[index] ?? []).map(toClaim)
    const holder = workspace.holderOf(claim.name, stored?.caseId)
    return holder === undefined || holder === row.id ? [] : [takenBy(claim, holder)]
  })
}

const takenBy = ({ taken = openElsewhere }: Claim, holder: string): Refusal => ({ ...taken, facts: { caseId: holder } })

const openElsewhere: Omit<Refusal, 'facts'> = {
  kind: 'already-open',
  provision: null,
  says: {
    kk: 'Дәл осы мәселе бойынша іс ашылған.',
    ru: 'По этому же предмету уже открыто дело.',
    en: 'A case about the very same is open already.',
  },
}

/** An opening act that names an organization nobody has entered. */
const unknownOrganization = (act: Act, { data }: DocketEvent, { organizationName }: Found): readonly Refusal[] =>
  act.opens && typeof data.organizationId === 'string' && organizationName === undefined
    ? [
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
    : []

/** What has been entered ahead of its day is neither entered nor proposed a second time. */
const alreadyAhead = ({ ahead, procedure }: LoadedCase, type: string): readonly Refusal[] =>
  ahead
    .filter((each) => each.type === type)
    .map(({ seq, effectiveOn }) => ({
      kind: 'already-ahead',
      provision: procedure.acts[type]?.provision ?? procedure.governedBy[0] ?? null,
      says: {
        kk: `Бұл акт енгізілген және ${effectiveOn} күні күшіне енеді.`,
        ru: `Этот акт уже внесён и вступит в силу ${effectiveOn}.`,
        en: `This act has been entered already and takes effect on ${effectiveOn}.`,
      },
      facts: { entry: seq, effectiveOn },
    }))

const pointerOf = (act: Act | undefined): string => (act?.takesEffectOn ? '/data' : '/effectiveOn')

const behindWhatIsInEffect = (
  on: CivilDate,
  movedOn: CivilDate,
  provision: string | null,
  act: Act | undefined,
): Refusal => ({
  kind: 'before-what-it-follows-on',
  provision,
  pointer: pointerOf(act),
  says: {
    kk: `Акт ${on} күнінен күшіне ене алмайды: іс ${movedOn} күні басқа актімен қозғалған. Бұрынғыны тек түзету өзгертеді.`,
    ru: `Акт не может действовать с ${on}: ${movedOn} по делу вступил в силу другой акт. Прошедшее меняет только исправление.`,
    en: `The act cannot take effect on ${on}: another act on the case has been in effect since ${movedOn}. Only a declared correction changes what has been.`,
  },
  facts: { followsOn: movedOn },
})

const notThen = (
  on: CivilDate,
  today: CivilDate,
  state: Refusal['says'],
  name: string,
  provision: string | null,
): Refusal => ({
  kind: on < today ? 'before-what-it-follows-on' : 'not-in-that-state',
  provision,
  pointer: '/effectiveOn',
  says: {
    kk: `${on} күні іс мына күйде: «${state.kk}». Бұл күйде мұндай акт енгізілмейді.`,
    ru: `На ${on} дело в состоянии «${state.ru}»: этот акт в нём не может последовать.`,
    en: `On ${on} the case is in the state “${state.en}”, in which this act may not follow.`,
  },
  facts: { on, state: name },
})

const cannotCorrect: Problem = {
  status: 409,
  kind: 'correction-cannot-follow',
  says: {
    kk: 'Түзету енгізетін акт сол күні іс тұрған күйде енгізіле алмайды.',
    ru: 'Акт, который вносит исправление, не мог последовать там, где дело стояло в тот день.',
    en: 'The act the correction enters could not follow where the case stood on that day.',
  },
}

/** The act may not follow where the case stands now. */
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
