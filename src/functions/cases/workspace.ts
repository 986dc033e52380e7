import { type Chained, genesis, hashOf } from '../../db/chain.ts'
import {
  type CaseRow,
  caseById,
  claimByName,
  deleteLink,
  insertCase,
  insertClaim,
  insertLink,
  releaseClaim,
  toCaseRow,
  toClaim,
  updateCase,
} from '../../db/queries/cases.queries.ts'
import {
  closeDeadline,
  type DeadlineRow,
  deadlinesOfCase,
  insertDeadline,
  recountDeadline,
  reopenDeadline,
  rescheduleDeadline,
  toDeadlineRow,
  unscheduleDeadline,
} from '../../db/queries/deadlines.queries.ts'
import { docketOfCase, insertEntry, toDocketRow } from '../../db/queries/docket.queries.ts'
import { organizationById } from '../../db/queries/organizations.queries.ts'
import { insertMessage } from '../../db/queries/outbox.queries.ts'
import { insertParkedStep } from '../../db/queries/parked-steps.queries.ts'
import {
  type ContactsRow,
  deleteCaseParty,
  insertCaseParty,
  insertContacts,
  insertParty,
  type PartyRow,
} from '../../db/queries/parties.queries.ts'
import { insertPublication } from '../../db/queries/publications.queries.ts'
import { demandOneChange, type Query, type Row } from '../../db/query.ts'
import type { PublicationKind } from '../../law/publication.ts'
import type { Calendars } from '../../law/time/calendar.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'
import type { Instant } from '../../law/time/instant.ts'
import { civilDateAt } from '../../law/time/zone.ts'
import { pairsOf } from '../../workflows/case-parties.ts'
import { initialStanding, type Position } from '../../workflows/docket.ts'
import type { Standing } from '../../workflows/procedure/case-file.ts'
import type { DocketEntry, DocketEvent } from '../../workflows/procedure/entry.ts'
import type { Procedure } from '../../workflows/procedure/procedure.ts'
import type { NewId } from '../commands/environment.ts'
import { closedRow, deadlinesAfter, type Undated } from '../deadlines/deadlines-of-case.ts'
import { type Message, messagesFor } from '../letters/messages.ts'
import { toEntry } from './docket-entry.ts'
import { type LoadedCase, loadCase, partiesOf, positionOf } from './loaded-case.ts'

/** Asks the store for rows from within a program. */
export type Asking<Answer> = Generator<readonly Query[], Answer, readonly (readonly Row[])[]>

/**
 * The cases one command has in hand, as they stand after what it has entered so far, and the writes that make it so.
 * Consequences run on the same workspace, so that one act and all that follows from it are one transaction.
 */
export class Workspace {
  readonly writes: Query[] = []
  readonly touches = new Set<string>()
  #cases = new Map<string, LoadedCase>()
  /** Dockets read, and what this command has entered on each case. */
  readonly #dockets = new Map<string, readonly DocketEntry[]>()
  #entered = new Map<string, readonly DocketEntry[]>()
  /** Waits nobody can date, as each case stands now. */
  #undated = new Map<string, readonly Undated[]>()
  /** Names this command has taken or given up; undefined where given up. */
  #claims = new Map<string, string | undefined>()
  /** Parties this command has entered, by what they are found by, and by their id. */
  #parties = new Map<string, string>()
  readonly now: Instant
  readonly calendars: Calendars
  readonly newId: NewId

  constructor(now: Instant, calendars: Calendars, newId: NewId) {
    this.now = now
    this.calendars = calendars
    this.newId = newId
  }

  /** Loads the cases not yet in hand; ids that do not exist are left out. */
  *load(ids: readonly string[]): Asking<readonly LoadedCase[]> {
    const missing = [...new Set(ids)].filter((id) => !this.#cases.has(id))
    if (missing.length > 0) {
      const results = yield missing.flatMap((id) => [caseById(id), deadlinesOfCase(id)])
      for (const [index, id] of missing.entries()) {
        this.take(id, results[index * 2] ?? [], results[index * 2 + 1] ?? [])
      }
    }
    return ids.flatMap((id) => this.#cases.get(id) ?? [])
  }

  /** Takes a case in hand from rows already read. */
  take(id: string, caseRows: readonly Row[], deadlineRows: readonly Row[]): void {
    this.touches.add(`case:${id}`)
    const [row] = caseRows
    if (row) this.#cases.set(id, loadCase(toCaseRow(row), deadlineRows.map(toDeadlineRow)))
  }

  inHand(id: string): LoadedCase | undefined {
    return this.#cases.get(id)
  }

  /** The docket of a case, with what this command has entered on it. */
  *docketOf(id: string): Asking<readonly DocketEntry[]> {
    if (!this.#dockets.has(id)) {
      const [rows] = yield [docketOfCase(id)]
      this.#dockets.set(
        id,
        (rows ?? []).map((row) => toEntry(toDocketRow(row))),
      )
    }
    return [...(this.#dockets.get(id) ?? []), ...(this.#entered.get(id) ?? [])]
  }

  /** Which case holds a name after what this command has done so far. */
  holderOf(name: string, stored: string | undefined): string | undefined {
    return this.#claims.has(name) ? this.#claims.get(name) : stored
  }

  /** Which case holds a name alone, if any does. */
  *whoHolds(name: string): Asking<string | undefined> {
    this.touches.add(`claim:${name}`)
    const [rows] = yield [claimByName(name)]
    return this.holderOf(name, (rows ?? []).map(toClaim)[0]?.caseId)
  }

  /** The party this command has entered under what it is found by, or under its id. */
  partyEntered(key: string): string | undefined {
    return this.#parties.get(key)
  }

  /** Enters a party that is named for the first time, with its contacts where any were given. */
  enterParty(key: string, party: PartyRow, contacts: ContactsRow | null): void {
    this.writes.push(insertParty(party), ...(contacts ? [insertContacts(contacts)] : []))
    this.#parties.set(key, party.id)
    this.#parties.set(party.id, party.id)
  }

  /** The cases this command has entered something on. */
  get entered(): readonly LoadedCase[] {
    return [...this.#entered.keys()].flatMap((id) => this.#cases.get(id) ?? [])
  }

  /** Marks where the work stands, and answers how to return there: a step that fails leaves no trace. */
  checkpoint(): () => void {
    const writes = this.writes.length
    const [cases, entered, claims, undated] = [this.#cases, this.#entered, this.#claims, this.#undated]
    const parties = this.#parties
    this.#cases = new Map(cases)
    this.#entered = new Map(entered)
    this.#claims = new Map(claims)
    this.#undated = new Map(undated)
    this.#parties = new Map(parties)
    return () => {
      this.writes.length = writes
      this.#cases = cases
      this.#entered = entered
      this.#claims = claims
      this.#undated = undated
      this.#parties = parties
    }
  }

  /** A case about to be opened: it exists in the workspace from its first entry on. */
  unopened(id: string, procedure: Procedure, organizationId: string | null): LoadedCase {
    const standing = initialStanding(procedure)
    const row: CaseRow = {
      id,
      procedure: procedure.id,
      edition: procedure.edition,
      organizationId,
      state: standing.state,
      version: 0,
      context: JSON.stringify(standing.context),
      head: genesis,
      openedAt: this.now,
      ahead: '[]',
      movedOn: null,
      derivedWith: ruleOfEffect,
    }
    return { row, procedure, standing, ahead: [], deadlines: [] }
  }

  /**
   * Enters an event on the docket of a case: the entry, the case's cache, its parties, claims, links and deadlines, and the
   * letters it occasions.
   *
   * @returns the entry as it stands on the docket
   */
  enter(before: LoadedCase, entry: DocketEntry, after: Position, organizationName: string | null): EnteredEntry {
    const { row, procedure } = before
    const { seq, type, effectiveOn, recordedAt, recordedBy, recordedAs = null, data } = entry
    const unhashed = {
      caseId: row.id,
      seq,
      type,
      effectiveOn,
      recordedAt,
      recordedBy,
      recordedAs,
      data,
      previousHash: row.head,
    }
    const entered: EnteredEntry = { ...unhashed, hash: hashOf(unhashed) }
    const next = rowAt(row, after, { version: seq, head: entered.hash })

    this.writes.push(insertEntry({ ...entered, data: JSON.stringify(data) }))
    if (row.version === 0) this.writes.push(insertCase(next))
    else this.writes.push(updateCase(next, row.version), demandOneChange)
    this.#entered.set(row.id, [...(this.#entered.get(row.id) ?? []), entry])
    this.move(before, { row: next, after, entry })

    const parties = partiesOf({ ...before, row: next, standing: after.standing })
    const told = { entry, caseId: row.id, standing: after.standing, organizationName }
    for (const letter of procedure.letters) {
      this.attempt(row.id, seq, { step: 'letter', detail: { seq, letter: letter.id } }, () => {
        for (const message of messagesFor(letter, told, parties)) this.send(message, `${row.id}:${seq}`)
      })
    }
    return entered
  }

  /** Moves what follows from where a case stands: its parties, claims, links and deadlines. */
  move(before: LoadedCase, { row, after, entry }: { row: CaseRow; after: Position; entry: DocketEvent }): void {
    const next: LoadedCase = { ...before, row, standing: after.standing, ahead: after.ahead }
    this.moveParties(before, next)
    this.#moveClaims(before, after.standing)
    this.#moveLinks(before, after.standing)
    this.#cases.set(row.id, { ...next, deadlines: this.#moveDeadlines(next, before, entry) })
  }

  /**
   * Opens the deadlines of a case that could not be dated before.
   *
   * @returns why one still cannot be, or undefined where all are
   */
  dateWhatWasUndated(caseId: string): string | undefined {
    const loaded = this.#cases.get(caseId)
    if (!loaded) return 'the case cannot be read'
    const nothingNew = { type: '', data: {}, effectiveOn: civilDateAt(this.now), recordedAt: this.now, recordedBy: '' }
    const { opened, undated, all } = deadlinesAfter(loaded, positionOf(loaded), nothingNew, this)
    for (const deadline of opened) this.writes.push(insertDeadline(deadline))
    this.#cases.set(caseId, { ...loaded, deadlines: all })
    return undated[0]?.error
  }

  /** Writes the letter of an earlier entry that could not be written then; answers why not, or undefined where it was. */
  *writeLetterAgain(caseId: string, seq: number, id: string): Asking<string | undefined> {
    const loaded = this.#cases.get(caseId)
    const entry = (yield* this.docketOf(caseId)).find((each) => each.seq === seq)
    const template = loaded?.procedure.letters.find((each) => each.id === id)
    if (!loaded || !entry || !template) return 'there is no such letter any more'
    const { organizationId } = loaded.row
    const [rows] = organizationId === null ? [] : yield [organizationById(organizationId)]
    const organizationName = (rows?.[0]?.name as string | undefined) ?? null
    const told = { entry, caseId, standing: loaded.standing, organizationName }
    for (const message of messagesFor(template, told, partiesOf(loaded))) this.send(message, `${caseId}:${seq}`)
    return undefined
  }

  /** Moves only the deadlines of a case to where it stands by another reading of the same docket. */
  moveDeadlines(
    before: LoadedCase,
    { row, after, entry }: { row: CaseRow; after: Position; entry: DocketEvent },
  ): void {
    const next: LoadedCase = { ...before, row, standing: after.standing, ahead: after.ahead }
    this.#cases.set(row.id, { ...next, deadlines: this.#moveDeadlines(next, before, entry) })
  }

  /** Does a step that must not undo the fact it follows from: where it cannot be done it is parked for a person. */
  attempt(caseId: string, seq: number, parked: Pick<Parked, 'step' | 'detail'>, step: () => void): void {
    const goBack = this.checkpoint()
    try {
      step()
    } catch (fault) {
      goBack()
      this.park({ caseId, seq, ...parked, error: wordsOf(fault) })
    }
  }

  /** Parks the waits that could not be dated and are still awaited when all is entered. */
  parkUndated(): void {
    for (const [caseId, undated] of this.#undated) {
      const seq = this.#cases.get(caseId)?.row.version ?? 0
      for (const { key, provision, error } of undated) {
        this.park({ caseId, seq, step: 'deadline', detail: { waitKey: key, provision }, error })
      }
    }
  }

  /** Parks a step for a person, once. */
  park({ caseId, seq, step, detail, error }: Parked): void {
    this.writes.push(
      insertParkedStep({
        id: this.newId(this.now),
        caseId,
        seq,
        step,
        detail: JSON.stringify(detail),
        error,
        attempts: 1,
        parkedAt: this.now,
        resolvedAt: null,
        resolvedBy: null,
        resolution: null,
        reason: null,
      }),
    )
  }

  /** Takes a deadline nobody can enforce out of the sweep's way; a person puts it back. */
  parkDeadline(deadline: DeadlineRow, error: string): void {
    const { id, caseId } = deadline
    this.writes.push(unscheduleDeadline(id))
    this.#replaceDeadline({ ...deadline, nextActionAt: null })
    const seq = this.#cases.get(caseId)?.row.version ?? 0
    this.park({ caseId, seq, step: 'sweep', detail: { deadlineId: id, provision: deadline.provision }, error })
  }

  /** Puts something on our own announcements page. */
  publish(kind: PublicationKind, { row }: LoadedCase): void {
    this.writes.push(
      insertPublication({
        caseId: row.id,
        seq: row.version,
        kind,
        organizationId: row.organizationId,
        publishedAt: this.now,
      }),
    )
  }

  /** Puts a letter in the outbox, once per occasion. */
  send(message: Message, occasion: string): void {
    this.writes.push(
      insertMessage({
        id: this.newId(this.now),
        occasion: `${occasion}:${message.notice}:${message.recipient}`,
        recipient: message.recipient,
        channel: 'letter',
        notice: message.notice,
        provision: message.provision,
        caseId: message.caseId,
        deadlineId: message.deadlineId,
        subject: JSON.stringify(message.subject),
        body: JSON.stringify(message.body),
        status: 'waiting',
        attempts: 0,
        nextAttemptAt: this.now,
        createdAt: this.now,
        deliveredAt: null,
        lastError: null,
      }),
    )
  }

  /** Closes a deadline whose moment has come. */
  close(deadline: DeadlineRow, status: 'met' | 'missed'): void {
    this.writes.push(closeDeadline(deadline, status, this.now), demandOneChange)
    this.#replaceDeadline({ ...deadline, ...closedRow(status, this.now) })
  }

  /** Sets the next action of a deadline after one of its reminders. */
  reschedule(deadline: DeadlineRow, nextActionAt: Instant, remindersLeft: string): void {
    this.writes.push(rescheduleDeadline(deadline, nextActionAt, remindersLeft), demandOneChange)
    this.#replaceDeadline({ ...deadline, nextActionAt, remindersLeft })
  }

  /** Puts an open deadline on the day the present calendars give it. */
  recompute(deadline: DeadlineRow, before: DeadlineRow): void {
    this.writes.push(recountDeadline(deadline, before.calendars), demandOneChange)
    this.#replaceDeadline(deadline)
  }

  #replaceDeadline(deadline: DeadlineRow): void {
    const loaded = this.#cases.get(deadline.caseId)
    if (!loaded) return
    const deadlines = loaded.deadlines.map((each) => (each.id === deadline.id ? deadline : each))
    this.#cases.set(deadline.caseId, { ...loaded, deadlines })
  }

  /** Moves who is a party of a case from where it stood to where it stands. */
  moveParties(before: LoadedCase, after: LoadedCase): void {
    const caseId = after.row.id
    const were = before.row.version === 0 ? [] : pairsOf(partiesOf(before))
    const are = pairsOf(partiesOf(after))
    const isAmong = (pairs: typeof are, { part, partyId }: (typeof are)[number]): boolean =>
      pairs.some((each) => each.part === part && each.partyId === partyId)
    for (const pair of were) {
      if (!isAmong(are, pair)) this.writes.push(deleteCaseParty(caseId, pair.part, pair.partyId))
    }
    for (const pair of are) if (!isAmong(were, pair)) this.writes.push(insertCaseParty({ caseId, ...pair }))
  }

  #moveClaims({ row, procedure, standing }: LoadedCase, after: Standing): void {
    const namesOf = (at: Standing): readonly string[] =>
      procedure.claims(at, row.organizationId).map(({ name }) => name)
    const before = row.version === 0 ? [] : namesOf(standing)
    const held = namesOf(after)
    for (const name of before) {
      this.touches.add(`claim:${name}`)
      if (held.includes(name)) continue
      this.writes.push(releaseClaim(name, row.id))
      this.#claims.set(name, undefined)
    }
    for (const name of held) {
      this.touches.add(`claim:${name}`)
      if (before.includes(name)) continue
      this.writes.push(insertClaim({ name, caseId: row.id }))
      this.#claims.set(name, row.id)
    }
  }

  #moveLinks({ row, procedure, standing }: LoadedCase, after: Standing): void {
    const before = row.version === 0 ? [] : procedure.links(standing)
    const held = procedure.links(after)
    for (const id of before) if (!held.includes(id)) this.writes.push(deleteLink(row.id, id))
    for (const id of held) if (!before.includes(id)) this.writes.push(insertLink({ caseId: row.id, toCaseId: id }))
  }

  #moveDeadlines(loaded: LoadedCase, before: LoadedCase, entry: DocketEvent): readonly DeadlineRow[] {
    const { opened, reopened, closed, undated, all } = deadlinesAfter(loaded, positionOf(before), entry, this)
    for (const { from, to, deadline } of closed) {
      this.writes.push(closeDeadline({ ...deadline, status: from }, to, this.now), demandOneChange)
    }
    for (const deadline of reopened) this.writes.push(reopenDeadline(deadline), demandOneChange)
    for (const deadline of opened) this.writes.push(insertDeadline(deadline))
    this.#undated.set(loaded.row.id, undated)
    return all
  }
}

/**
 * The rule of effect by which caches are derived. It grows when the same docket may lead elsewhere than before; what was
 * derived with an older one is then derived anew.
 */
export const ruleOfEffect = 3

/** The row of a case where it stands after an entry. */
export const rowAt = (
  row: CaseRow,
  { standing, ahead, movedOn }: Position,
  { version, head }: Pick<CaseRow, 'version' | 'head'>,
): CaseRow => ({
  ...row,
  state: standing.state,
  context: JSON.stringify(standing.context),
  version,
  head,
  ahead: JSON.stringify(ahead),
  movedOn,
  derivedWith: ruleOfEffect,
})

/** A step that could not be done: which, after which entry, with what is needed to try it again. */
export interface Parked {
  /** The case; the natural key of one that time could not open. */
  readonly caseId: string
  readonly seq: number
  readonly step: 'consequence' | 'deadline' | 'letter' | 'sweep' | 'standing-changed' | 'opening'
  readonly detail: unknown
  readonly error: string
}

/** Why something could not be done, for the person who looks at it. */
export const wordsOf = (fault: unknown): string =>
  (fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault)).slice(0, 1_000)

/** An entry as it stands on the docket. */
export interface EnteredEntry extends Chained {
  readonly effectiveOn: CivilDate
  readonly recordedAt: Instant
  readonly recordedAs: string | null
  readonly data: DocketEvent['data']
  readonly hash: string
}
