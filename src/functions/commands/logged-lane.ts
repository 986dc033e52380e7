import type { WriterLane } from '../../db/program.ts'
import type { Log } from '../operation/log.ts'
import type { Answer } from './answer.ts'
import type { Command } from './command.ts'

/**
 * A writer lane that writes one line of each command: what it is and on which record, how long it took, and how it came
 * out. Never who asked, and nothing of the data.
 */
export const loggedLane = (lane: WriterLane<Command>, log: Log, stopwatch: () => number): WriterLane<Command> => ({
  submit: async (command) => {
    const start = stopwatch()
    const say = (outcome: Readonly<Record<string, unknown>>): void =>
      log('debug', 'command', { ...recordOf(command), ms: Math.round((stopwatch() - start) * 10) / 10, ...outcome })
    try {
      const answer = await lane.submit(command)
      say(outcomeOf(answer))
      return answer
    } catch (fault) {
      say({ outcome: 'fault', fault: fault instanceof Error ? fault.name : typeof fault })
      throw fault
    }
  },
})

/** The fields of a command that say on what it works; whatever else it holds stays out of the log. */
const named: ReadonlySet<string> = new Set([
  'command',
  'caseId',
  'deadlineId',
  'id',
  'procedure',
  'period',
  'act',
  'key',
  'provision',
  'year',
  'version',
])

const recordOf = (command: Command): Readonly<Record<string, unknown>> => {
  const fields = { ...command, ...('entry' in command && { act: command.entry.type }) }
  return Object.fromEntries(Object.entries(fields).filter(([field, value]) => named.has(field) && isName(value)))
}

/** A caller may write anything where an id or a name of ours belongs; a text of another shape is left out. */
const isName = (value: unknown): boolean => /^[\w.:-]{1,64}$/.test(String(value))

/** `done` with the id of what was made or changed, or the kind of the problem; other answers tell no more than `done`. */
const outcomeOf = (answer: unknown): Readonly<Record<string, unknown>> => {
  if (!isAnswer(answer)) return { outcome: 'done' }
  return answer.done ? { outcome: 'done', id: answer.id } : { outcome: answer.problem.kind }
}

const isAnswer = (answer: unknown): answer is Answer =>
  typeof answer === 'object' && answer !== null && 'done' in answer
