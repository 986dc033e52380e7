import type { Query, Row } from './query.ts'

/**
 * A unit of work on the store: it asks for rows, decides, and answers with what to write. Being a generator it runs
 * the same way inside a transaction of the embedded file and, in step with others, over HTTP in two round trips; and
 * it can be run again from its beginning, because nothing happens until its writes are committed.
 */
export type Program<Answer> = Generator<readonly Query[], Outcome<Answer>, readonly (readonly Row[])[]>

export interface Outcome<Answer> {
  readonly answer: Answer
  readonly writes: readonly Query[]
  /** What it read or wrote that others may contend for: case ids, claim names. Programs that share one never share a batch. */
  readonly touches: readonly string[]
}

/** An outcome that writes nothing. */
export const answering = <Answer>(answer: Answer): Outcome<Answer> => ({ answer, writes: [], touches: [] })

/**
 * The one writer lane in front of the store. Commands are plain data, so that the lane may live in another process or
 * a Durable Object; what is acknowledged is committed.
 */
export interface WriterLane<Command> {
  submit(command: Command): Promise<unknown>
}

/**
 * The connection to the store broke after writes had been sent: they may be committed or not. Whoever asked has to read
 * again, or repeat the request under its idempotency key; the lane never repeats it by itself.
 */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown'

  constructor(cause: unknown) {
    super('the store did not say whether it has committed', { cause })
  }
}

/** Turns a command into its program. */
export type ProgramFor<Command> = (command: Command) => Program<unknown>
