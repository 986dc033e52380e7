import { type ChildProcess, spawn } from 'node:child_process'

/** A program a test has started: it alone may end it. */
export interface Child {
  readonly process: ChildProcess
  /** All it has printed so far. */
  output(): string
  /** The first match of a pattern in what it prints; fails when it ends first or says nothing in time. */
  says(pattern: RegExp): Promise<RegExpExecArray>
  /** Waits until it has ended by itself. */
  ends(): Promise<void>
  /** Asks it to end and waits until it has; kills it when it does not. */
  stop(): Promise<void>
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>
}

/** Long enough for a busy machine; a program that is well answers within a second. */
const patience = 60_000

export const startChild = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Child => {
  const child = spawn(command, [...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const listeners = new Set<() => void>()
  const hear = (text: string): void => {
    printed += text
    for (const listener of listeners) listener()
  }
  child.stdout.setEncoding('utf8').on('data', hear)
  child.stderr.setEncoding('utf8').on('data', hear)
  const hasEnded = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', (fault) => {
      hear(String(fault))
      resolve()
    })
  })
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await hasEnded
  }
  return {
    process: child,
    output: () => printed,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(printed)
          if (match) settle(() => resolve(match))
        }
        const settle = (how: () => void): void => {
          listeners.delete(look)
          clearTimeout(timer)
          how()
        }
        const give = (why: string) => () => settle(() => reject(new Error(`${command} ${why}:\n${printed}`)))
        const timer = setTimeout(give(`did not say ${pattern}`), patience)
        listeners.add(look)
        hasEnded.then(give('ended'))
        look()
      }),
    ends: () => hasEnded,
    stop: async () => {
      const killer = setTimeout(() => child.kill('SIGKILL'), 10_000)
      await end('SIGTERM')
      clearTimeout(killer)
    },
    kill: () => end('SIGKILL'),
  }
}
