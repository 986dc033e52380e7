import { CalendarMissing, type Calendars } from '../law/time/calendar.ts'
import { addDays, type CivilDate, civilDate } from '../law/time/civil-date.ts'
import type { Instant } from '../law/time/instant.ts'
import { civilDateAt, startOfDay } from '../law/time/zone.ts'
import { advance, initialPosition, isAhead, isMissedDuty, type Position, unopened } from './docket.ts'
import { awaitedNow } from './procedure/awaited-now.ts'
import type { Standing } from './procedure/case-file.ts'
import { type Correction, correctionOf } from './procedure/correction.ts'
import { lastDayUnder } from './procedure/due.ts'
import type { DocketEntry } from './procedure/entry.ts'
import type { Procedure } from './procedure/procedure.ts'
import { merzim } from './procedure/roles.ts'
import { proposedBy } from './procedure/second-person.ts'

/** How much of a docket to read, and how far. */
export interface Reading {
  /** Only what was in effect by this day. */
  readonly on: CivilDate
  /** Only what was known by this moment; everything unless said. */
  readonly knownAt?: Instant | undefined
  readonly calendars: Calendars
}

/** Where a case stood on a day. */
export interface StoodOn extends Position {
  /** Entries that could not follow where they stand: overtaken by a correction, or written before effect had its own day. */
  readonly overtaken: readonly DocketEntry[]
}

/**
 * Where a case stood on a day: the replay of the entries in effect by then, in docket order, each act entered ahead
 * taking its place on its day. What the Law brings about by itself counts from its day, whether or not the scheduled
 * function has entered it yet; so a day ahead is answered with what is already fixed. The one function for state,
 * standing, registers and pages.
 */
export const standingOn = (procedure: Procedure, docket: readonly DocketEntry[], reading: Reading): StoodOn => {
  const stood = replay(procedure, happeningsOf(procedure, docket, reading.knownAt), reading.on)
  return { ...settledBy(procedure, stood.position, reading.on, reading.calendars), overtaken: stood.overtaken }
}

/** A position with all that the Law has brought about by a day. */
const settledBy = (procedure: Procedure, position: Position, day: CivilDate, calendars: Calendars): Position => {
  const next = nextByLaw(procedure, position, calendars)
  return next && next.on <= day ? settledBy(procedure, next.position, day, calendars) : position
}

/**
 * Where the entries of a docket leave its case, and nothing the scheduled function has not entered yet: what the cache of
 * a case holds.
 */
export const positionEntered = (procedure: Procedure, docket: readonly DocketEntry[]): StoodOn => {
  const happenings = happeningsOf(procedure, docket, undefined)
  const last = docket.at(-1)
  const { position, overtaken } = replay(procedure, happenings, last ? civilDateAt(last.recordedAt) : firstDay)
  return { ...position, overtaken }
}

const firstDay = civilDate('1800-01-01')

/** A stretch of days over which a case stands in one state. */
export interface Stage {
  readonly from: CivilDate
  readonly standing: Standing
  /** The entry that brought it about; null where the Law does by itself, or will. */
  readonly seq: number | null
  readonly type: string
}

/**
 * Every stage of a case in order, single-valued on every day: those its docket holds, then those already fixed for the
 * days to come (an act ahead, the end of a term). `standingOn` any day is the stage that holds that day.
 */
export const timelineOf = (
  procedure: Procedure,
  docket: readonly DocketEntry[],
  { knownAt, calendars }: Omit<Reading, 'on'>,
): readonly Stage[] => {
  const happenings = happeningsOf(procedure, docket, knownAt)
  const days = [...new Set(happenings.flatMap(({ entry, from }) => (entry.type === 'effect.began' ? [] : [from])))]
  const stages: Stage[] = []
  const add = (stage: Stage): void => {
    // Of two that begin on one day the first has no day of its own.
    if (stages.at(-1)?.from === stage.from) stages.pop()
    const last = stages.at(-1)
    const isSame = last ? last.standing.state === stage.standing.state : stage.standing.state === unopened
    if (!isSame) stages.push(stage)
    else if (last) stages[stages.length - 1] = { ...last, standing: stage.standing }
  }
  let position = initialPosition(procedure)
  for (const day of days.toSorted()) {
    // What the Law brought about between two entries and nobody has entered comes before the later one.
    for (let next = nextByLaw(procedure, position, calendars); next && next.on < day; ) {
      add({ from: next.on, standing: next.position.standing, seq: next.seq, type: next.type })
      position = next.position
      next = nextByLaw(procedure, position, calendars)
    }
    const stood = replay(procedure, happenings, day)
    position = settledBy(procedure, stood.position, day, calendars)
    add({ from: day, standing: position.standing, seq: stood.last?.seq ?? null, type: stood.last?.type ?? '' })
  }
  for (let next = nextByLaw(procedure, position, calendars); next; next = nextByLaw(procedure, position, calendars)) {
    add({ from: next.on, standing: next.position.standing, seq: next.seq, type: next.type })
    position = next.position
    if (stages.length > longestTimeline) break
  }
  return stages
}

/** A machine whose law-made effects run in a circle is stopped; no procedure has as many stages. */
const longestTimeline = 1_000

/** The stage that holds a day; undefined before the first. */
export const stageOn = (timeline: readonly Stage[], day: CivilDate): Stage | undefined =>
  timeline.findLast(({ from }) => from <= day)

/** An entry, and the first day on which it may be part of a replay. */
interface Happening {
  readonly entry: DocketEntry
  readonly from: CivilDate
}

/**
 * The entries of a docket as they are to be replayed: what a declared correction annuls is left out, what it enters
 * stands where its day belongs. An act ahead is announced on the day it was entered; its effect has a day of its own.
 */
const happeningsOf = (
  procedure: Procedure,
  docket: readonly DocketEntry[],
  knownAt: Instant | undefined,
): readonly Happening[] => {
  const known = knownAt === undefined ? docket : docket.filter(({ recordedAt }) => recordedAt <= knownAt)
  const corrections = correctionsIn(known)
  if (corrections.length === 0) return known.map(happeningOf)
  // What moves no case stands where it was entered and has no say in where an act belongs.
  const moving = movesAmong(procedure, known.map(happeningOf))
  const annulled = new Set(corrections.flatMap(({ annuls }) => annuls))
  const standing = known.filter(({ seq }) => !annulled.has(seq)).map(happeningOf)
  for (const { enters } of corrections) {
    if (!enters) continue
    const at = standing.findIndex(({ entry, from }) => from > enters.effectiveOn && moving.has(entry))
    standing.splice(at < 0 ? standing.length : at, 0, { entry: enters, from: enters.effectiveOn })
  }
  return standing
}

/** The corrections of a docket in their order. One that a later one annuls corrects nothing any more. */
const correctionsIn = (docket: readonly DocketEntry[]): readonly Correction[] => {
  const annulled = new Set<number>()
  const corrections: Correction[] = []
  for (const entry of docket.toReversed()) {
    const correction = annulled.has(entry.seq) ? undefined : correctionOf(entry)
    if (!correction) continue
    corrections.unshift(correction)
    for (const seq of correction.annuls) annulled.add(seq)
  }
  return corrections
}

/** The entries of a docket that move its case: each is in effect no earlier than the one before it. */
const movesAmong = (procedure: Procedure, happenings: readonly Happening[]): ReadonlySet<DocketEntry> => {
  const moving = new Set<DocketEntry>()
  let position = initialPosition(procedure)
  for (const { entry } of happenings) {
    const next = advance(procedure, position, entry)
    if (!next) continue
    const { state } = position.standing
    const isMove = next.standing.state !== state || procedure.acts[entry.type]?.moves === true
    if (isMove && !isMissedDuty(procedure, state, entry)) moving.add(entry)
    position = next
  }
  return moving
}

const happeningOf = (entry: DocketEntry): Happening => ({
  entry,
  from: isAhead(entry) || proposedBy(entry.type) !== undefined ? civilDateAt(entry.recordedAt) : entry.effectiveOn,
})

interface Replayed {
  readonly position: Position
  readonly overtaken: readonly DocketEntry[]
  /** The last entry that took effect. */
  readonly last: DocketEntry | undefined
}

const replay = (procedure: Procedure, happenings: readonly Happening[], on: CivilDate): Replayed => {
  let position = initialPosition(procedure)
  let last: DocketEntry | undefined
  const overtaken: DocketEntry[] = []
  const begin = (by: CivilDate): void => {
    for (;;) {
      const due = earliest(position.ahead.filter(({ effectiveOn }) => effectiveOn <= by && effectiveOn <= on))
      if (!due) return
      position = begun(procedure, position, due)
      last = due
    }
  }
  for (const { entry, from } of happenings) {
    if (from > on) continue
    begin(civilDateAt(entry.recordedAt))
    const next = advance(procedure, position, entry)
    if (!next) overtaken.push(entry)
    else {
      position = next
      last = entry
    }
  }
  begin(on)
  return { position, overtaken, last }
}

const earliest = (entries: readonly DocketEntry[]): DocketEntry | undefined =>
  entries.toSorted((a, b) => a.effectiveOn.localeCompare(b.effectiveOn) || a.seq - b.seq)[0]

/** The case once an act entered ahead has its effect; one that can no longer follow has lapsed. */
const begun = (procedure: Procedure, position: Position, act: DocketEntry): Position =>
  advance(procedure, position, byLaw('effect.began', act.effectiveOn, { of: act.seq })) ?? {
    ...position,
    ahead: position.ahead.filter(({ seq }) => seq !== act.seq),
  }

/** What comes next without anybody doing anything: the effect of an act ahead, or an end of a term; the earlier of them. */
const nextByLaw = (
  procedure: Procedure,
  position: Position,
  calendars: Calendars,
): { on: CivilDate; position: Position; seq: number | null; type: string } | undefined => {
  const act = earliest(position.ahead)
  const end = earliestEnd(procedure, position.standing, calendars)
  if (act && (!end || act.effectiveOn <= end.on)) {
    return { on: act.effectiveOn, position: begun(procedure, position, act), seq: act.seq, type: act.type }
  }
  if (!end) return undefined
  const after = advance(procedure, position, byLaw('deadline.expired', end.on, end.data))
  return after && { on: end.on, position: after, seq: null, type: 'deadline.expired' }
}

/** The first effect of law a case waits for where it stands, and its day: the one after the last day of the term. */
const earliestEnd = (procedure: Procedure, standing: Standing, calendars: Calendars) =>
  awaitedNow(procedure, standing)
    .flatMap(({ wait, from, on }) => {
      if (wait.kind !== 'operation-of-law') return []
      const dueOn = on ?? (from && wait.provision !== null ? knownLastDay(wait.provision, from, calendars) : undefined)
      return dueOn
        ? [{ on: addDays(dueOn, 1), data: { provision: wait.provision, for: wait.for, dueOn } as const }]
        : []
    })
    .toSorted((a, b) => a.on.localeCompare(b.on))[0]

/** A day nobody can count to yet is not fixed. */
const knownLastDay = (provision: string, from: CivilDate, calendars: Calendars): CivilDate | undefined => {
  try {
    return lastDayUnder(provision, from, calendars)
  } catch (fault) {
    if (fault instanceof CalendarMissing) return undefined
    throw fault
  }
}

const byLaw = (type: string, on: CivilDate, data: DocketEntry['data']): DocketEntry => ({
  seq: 0,
  type,
  data,
  effectiveOn: civilDate(on),
  recordedAt: startOfDay(on),
  recordedBy: merzim,
})
