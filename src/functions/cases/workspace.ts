import { type Chained, genesis, hashOf } from '../../db/chain.ts'
import {
  type CaseRow,
  caseById,
  deleteLink,
  insertCase,
  insertClaim,
  insertLink,
  releaseClaim,
  toCaseRow,
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
} from '../../db/queries/deadlines.queries.ts'
import { insertEntry } from '../../db/queries/docket.queries.ts'
import { insertMessage } from '../../db/queries/outbox.queries.ts'
import { insertPublication } from '../../db/queries/publications.queries.ts'
import { demandOneChange, type Query, type Row } from '../../db/query.ts'
import type { Calendars } from '../../law/time/calendar.ts'
import type { Instant } from '../../law/time/instant.ts'
import { initialStanding } from '../../workflows/docket.ts'
import type { DocketEvent, Procedure, PublicationKind, Standing } from '../../workflows/procedure/procedure.ts'
import type { NewId } from '../commands/environment.ts'
import { closedRow, deadlinesAfter } from '../deadlines/deadlines-of-case.ts'
import { type Message, messagesFor } from '../letters/messages.ts'
import { type LoadedCase, loadCase } from './case-view.ts'

/** Asks the store for rows from within a program. */
export type Asking<Answer> = Generator<readonly Query[], Answer, readonly (readonly Row[])[]>

/**
 * The cases one command has in hand, as they stand after what it has entered so far, and the writes that make it so.
 * Consequences run on the same workspace, so that one act and all that follows from it are one transaction.
 */
export class Workspace {
  readonly writes: Query[] = []
  readonly touches = new Set<string>()
  readonly #cases = new Map<string, LoadedCase>()
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
    }
    return { row, procedure, standing, deadlines: [] }
  }

  /**
   * Enters an event on the docket of a case: the entry, the case's cache, its claims, links and deadlines, and the
   * letters it occasions.
   *
   * @returns the entry as it stands on the docket
   */
  enter(before: LoadedCase, entry: DocketEvent, after: Standing, organizationName: string | null): EnteredEntry {
    const { row, procedure } = before
    const seq = row.version + 1
    const { type, effectiveOn, recordedAt, recordedBy, data } = entry
    const unhashed = { caseId: row.id, seq, type, effectiveOn, recordedAt, recordedBy, data, previousHash: row.head }
    const entered: EnteredEntry = { ...unhashed, hash: hashOf(unhashed) }
    const context = JSON.stringify(after.context)
    const next: CaseRow = { ...row, state: after.state, version: seq, context, head: entered.hash }

    this.writes.push(insertEntry({ ...entered, data: JSON.stringify(data) }))
    if (row.version === 0) this.writes.push(insertCase(next))
    else this.writes.push(updateCase(next, row.version), demandOneChange)
    this.#moveClaims(before, after)
    this.#moveLinks(before, after)
    const deadlines = this.#moveDeadlines({ ...before, row: next, standing: after }, before, entry)
    this.#cases.set(row.id, { row: next, procedure, standing: after, deadlines })

    const told = { entry, caseId: row.id, standing: after, organizationName }
    for (const message of messagesFor(procedure, told, row.organizationId)) this.send(message, `${row.id}:${seq}`)
    return entered
  }

  /** Puts something on our own notices page. */
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
  reschedule(deadline: DeadlineRow, nextActionAt: string, remindersLeft: string): void {
    this.writes.push(
      rescheduleDeadline(deadline.id, deadline.nextActionAt ?? '', nextActionAt, remindersLeft),
      demandOneChange,
    )
    this.#replaceDeadline({ ...deadline, nextActionAt, remindersLeft })
  }

  /** Puts an open deadline on the day the present calendars give it. */
  recount(deadline: DeadlineRow, before: DeadlineRow): void {
    this.writes.push(recountDeadline(deadline, before.calendars), demandOneChange)
    this.#replaceDeadline(deadline)
  }

  #replaceDeadline(deadline: DeadlineRow): void {
    const loaded = this.#cases.get(deadline.caseId)
    if (!loaded) return
    const deadlines = loaded.deadlines.map((each) => (each.id === deadline.id ? deadline : each))
    this.#cases.set(deadline.caseId, { ...loaded, deadlines })
  }

  #moveClaims({ row, procedure, standing }: LoadedCase, after: Standing): void {
    const before = row.version === 0 ? [] : procedure.claims(standing, row.organizationId)
    const held = procedure.claims(after, row.organizationId)
    for (const name of before) {
      this.touches.add(`claim:${name}`)
      if (!held.includes(name)) this.writes.push(releaseClaim(name, row.id))
    }
    for (const name of held) {
      this.touches.add(`claim:${name}`)
      if (!before.includes(name)) this.writes.push(insertClaim({ name, caseId: row.id }))
    }
  }

  #moveLinks({ row, procedure, standing }: LoadedCase, after: Standing): void {
    const before = row.version === 0 ? [] : procedure.links(standing)
    const held = procedure.links(after)
    for (const id of before) if (!held.includes(id)) this.writes.push(deleteLink(row.id, id))
    for (const id of held) if (!before.includes(id)) this.writes.push(insertLink({ caseId: row.id, toCaseId: id }))
  }

  #moveDeadlines(loaded: LoadedCase, before: LoadedCase, entry: DocketEvent): readonly DeadlineRow[] {
    const { opened, reopened, closed, all } = deadlinesAfter(loaded, before.standing, entry, this)
    for (const { from, to, deadline } of closed) {
      this.writes.push(closeDeadline({ ...deadline, status: from }, to, this.now), demandOneChange)
    }
    for (const deadline of reopened) this.writes.push(reopenDeadline(deadline), demandOneChange)
    for (const deadline of opened) this.writes.push(insertDeadline(deadline))
    return all
  }
}

/** An entry as it stands on the docket. */
export interface EnteredEntry extends Chained {
  readonly hash: string
}
