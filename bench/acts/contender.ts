/** What one turn of a contender has done. */
export interface Turn {
  readonly acts: number
  readonly seconds: number
  /** How long each act, or each transaction of several, took. */
  readonly milliseconds: readonly number[]
  /** Processor time of the contender alone; it depends less than the clock on who else is at work on the machine. */
  readonly processorSeconds: number
}

/** One way of writing acts down. Contenders take turns, so that a machine that changes its mood is the same to all. */
export interface Contender {
  readonly name: string
  turn(index: number): Promise<Turn>
  /** Throws where what was written is not what was acknowledged. */
  check?(): Promise<void>
  close(): Promise<void>
}
