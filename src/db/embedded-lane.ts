import type Database from 'libsql'
import type { Program, ProgramFor, WriterLane } from './program.ts'
import { demandOneChange, type Query, type Row } from './query.ts'

/** Acts that share one commit at most: enough to spend one fsync on many, few enough to keep the wait short. */
const largestGroup = 256

interface Waiting<Command> {
  readonly command: Command
  readonly resolve: (answer: unknown) => void
  readonly reject: (fault: unknown) => void
}

/**
 * The writer lane of an embedded file. Commands waiting at the same moment share one commit, each in its own savepoint
 * and so alone in its fate; each is acknowledged after the commit, which with `synchronous=FULL` means on disk.
 *
 * The driver is synchronous: a transaction begins and ends within one turn of the event loop, so no other work of this
 * process can come between.
 */
export class EmbeddedLane<Command> implements WriterLane<Command> {
  readonly #database: Database.Database
  readonly #programFor: ProgramFor<Command>
  readonly #statements = new Map<string, Database.Statement>()
  #waiting: Waiting<Command>[] = []

  constructor(database: Database.Database, programFor: ProgramFor<Command>) {
    this.#database = database
    this.#programFor = programFor
  }

  submit(command: Command): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.push({ command, resolve, reject }) === 1) setImmediate(() => this.#commitGroup())
    })
  }

  #commitGroup(): void {
    const group = this.#waiting.slice(0, largestGroup)
    this.#waiting = this.#waiting.slice(largestGroup)
    if (this.#waiting.length > 0) setImmediate(() => this.#commitGroup())
    try {
      this.#run('begin immediate')
      const settle = group.map((waiting) => this.#runAlone(waiting))
      this.#run('commit')
      for (const acknowledge of settle) acknowledge()
    } catch (fault) {
      if (this.#database.inTransaction) this.#run('rollback')
      for (const { reject } of group) reject(fault)
    }
  }

  /** Runs one command in its savepoint and answers what to tell its caller once the group is committed. */
  #runAlone({ command, resolve, reject }: Waiting<Command>): () => void {
    this.#run('savepoint act')
    try {
      const answer = this.#execute(this.#programFor(command))
      this.#run('release act')
      return () => resolve(answer)
    } catch (fault) {
      // A fault that ended the whole transaction (a full disk) leaves no savepoint to return to.
      if (!this.#database.inTransaction) throw fault
      this.#run('rollback to act')
      this.#run('release act')
      return () => reject(fault)
    }
  }

  #execute(program: Program<unknown>): unknown {
    let step = program.next()
    while (!step.done) step = program.next(step.value.map((query) => this.#rows(query)))
    this.#write(step.value.writes)
    return step.value.answer
  }

  #rows({ sql, args }: Query): readonly Row[] {
    return this.#prepared(sql).all(args) as Row[]
  }

  /** The driver says how many rows a statement changed, so the demand for one change costs no statement of its own. */
  #write(writes: readonly Query[]): void {
    let changes = 0
    for (const query of writes) {
      if (query !== demandOneChange) ({ changes } = this.#prepared(query.sql).run(query.args))
      else if (changes !== 1) throw new Error('version_conflict')
    }
  }

  #run(sql: string): void {
    this.#prepared(sql).run()
  }

  #prepared(sql: string): Database.Statement {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#database.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }
}
