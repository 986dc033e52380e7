import type { Client, InStatement, ResultSet } from '@libsql/client'
import { type Outcome, OutcomeUnknown, type Program, type ProgramFor, type WriterLane } from './program.ts'
import type { Query, Row } from './query.ts'

/** Acts that share one batch at most; a server takes a few hundred statements in one request without trouble. */
const largestGroup = 64

/** How often an act is judged afresh when the store has changed under it, before the conflict is a fault. */
const attempts = 4

interface Waiting<Command> {
  readonly command: Command
  readonly resolve: (answer: unknown) => void
  readonly reject: (fault: unknown) => void
}

/**
 * The writer lane of a libSQL server over HTTP. All waiting commands are read for together and written together, in
 * one guarded batch; commands that touch the same case wait for the next batch. A batch that fails on one act is
 * retried act by act, so that each is alone in its fate. The server must see no other writer: it does not bear many.
 */
export class RemoteLane<Command> implements WriterLane<Command> {
  readonly #client: Client
  readonly #programFor: ProgramFor<Command>
  #waiting: Waiting<Command>[] = []
  #draining = false

  constructor(client: Client, programFor: ProgramFor<Command>) {
    this.#client = client
    this.#programFor = programFor
  }

  submit(command: Command): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ command, resolve, reject })
      if (!this.#draining) this.#drain()
    })
  }

  async #drain(): Promise<void> {
    this.#draining = true
    // One turn of the loop lets the requests that arrived together share the first batch.
    await Promise.resolve()
    while (this.#waiting.length > 0) {
      const group = this.#waiting.splice(0, largestGroup)
      const deferred = await this.#commitGroup(group)
      this.#waiting.unshift(...deferred)
    }
    this.#draining = false
  }

  /** Commits what it can of a group in one batch, settles it, and answers the commands that must wait for the next. */
  async #commitGroup(group: readonly Waiting<Command>[]): Promise<readonly Waiting<Command>[]> {
    let decided: readonly Decided<Command>[]
    try {
      decided = await this.#decide(group)
    } catch (fault) {
      if (isRolledBack(fault)) for (const waiting of group) await this.#commitAlone(waiting)
      else for (const { reject } of group) reject(fault)
      return []
    }
    const { together, deferred } = withoutContention(decided)
    try {
      await this.#write(together.flatMap(({ outcome }) => outcome.writes))
      for (const { waiting, outcome } of together) waiting.resolve(outcome.answer)
    } catch (fault) {
      if (fault instanceof OutcomeUnknown) for (const { waiting } of together) waiting.reject(fault)
      else for (const { waiting } of together) await this.#commitAlone(waiting)
    }
    return deferred
  }

  async #commitAlone(waiting: Waiting<Command>): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        const [decided] = await this.#decide([waiting])
        if (!decided) return
        await this.#write(decided.outcome.writes)
        waiting.resolve(decided.outcome.answer)
        return
      } catch (fault) {
        if (attempt < attempts && isContention(fault)) continue
        waiting.reject(fault)
        return
      }
    }
  }

  /** @throws OutcomeUnknown where the server did not say what became of the batch */
  async #write(writes: readonly Query[]): Promise<void> {
    if (writes.length === 0) return
    try {
      await this.#client.batch(writes.map(toStatement), 'write')
    } catch (fault) {
      throw isRolledBack(fault) ? fault : new OutcomeUnknown(fault)
    }
  }

  /** Runs programs in step: the questions of one round go to the server as one batch. A program that throws is alone. */
  async #decide(group: readonly Waiting<Command>[]): Promise<readonly Decided<Command>[]> {
    const running: Running<Command>[] = []
    const decided: Decided<Command>[] = []
    const advance = (
      waiting: Waiting<Command>,
      program: Program<unknown>,
      rows?: readonly (readonly Row[])[],
    ): void => {
      try {
        const step = rows === undefined ? program.next() : program.next(rows)
        if (step.done) decided.push({ waiting, outcome: step.value })
        else running.push({ waiting, program, asks: step.value })
      } catch (fault) {
        waiting.reject(fault)
      }
    }
    for (const waiting of group) advance(waiting, this.#programFor(waiting.command))
    while (running.length > 0) {
      const round = running.splice(0)
      const asked = round.flatMap(({ asks }) => asks)
      const results = asked.length > 0 ? await this.#client.batch(asked.map(toStatement), 'read') : []
      let next = 0
      for (const { waiting, program, asks } of round) {
        const rows = results.slice(next, next + asks.length).map(toRows)
        next += asks.length
        advance(waiting, program, rows)
      }
    }
    return decided
  }
}

interface Running<Command> {
  readonly waiting: Waiting<Command>
  readonly program: Program<unknown>
  readonly asks: readonly Query[]
}

interface Decided<Command> {
  readonly waiting: Waiting<Command>
  readonly outcome: Outcome<unknown>
}

/** Keeps the first of those that touch the same thing; the others must be judged again after it is committed. */
const withoutContention = <Command>(decided: readonly Decided<Command>[]) => {
  const touched = new Set<string>()
  const together: Decided<Command>[] = []
  const deferred: Waiting<Command>[] = []
  for (const each of decided) {
    const { writes, touches } = each.outcome
    if (touches.some((name) => touched.has(name))) {
      deferred.push(each.waiting)
      continue
    }
    if (writes.length > 0) for (const name of touches) touched.add(name)
    together.push(each)
  }
  return { together, deferred }
}

/** The server itself has said that a statement failed, and so that the whole batch is undone. */
const isRolledBack = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && /^(SQLITE_|SQL_)/.test(String(fault.code))

/** Another writer was faster: the act must be judged against what is there now. */
const isContention = (fault: unknown): boolean =>
  fault instanceof Error && /version_conflict|SQLITE_CONSTRAINT|SQLITE_BUSY|UNIQUE constraint/.test(`${fault.message}`)

const toStatement = ({ sql, args }: Query): InStatement => ({ sql, args: [...args] })

const toRows = ({ rows }: ResultSet): readonly Row[] => rows as unknown as readonly Row[]
