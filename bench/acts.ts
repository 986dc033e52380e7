/**
 * How many acts are acknowledged per second: `npm run bench:acts`.
 *
 * The real program is started on an embedded file (`synchronous=FULL`, tokens checked, everything validated, only its
 * log switched off) and 32 connections conduct applications, each its own organization's, one after another: filed,
 * accepted, assessed with a finding for every requirement, put on the agenda of an announced meeting, withdrawn. In
 * turns with it the same rows are written by the driver alone: the statements of such acts, recorded from the programs
 * themselves, prepared once, in one transaction for each act, and with 32 acts to a transaction.
 *
 * Letters are written to the outbox with every act and delivered by the ticker, which looks once a minute here.
 * `--seconds 20` measures longer; `--cpu-prof <folder>` leaves a profile of the program there.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Contender, Turn } from './acts/contender.ts'
import { recordWrites, theDriver } from './acts/driver.ts'
import { areas, connections } from './acts/load.ts'
import { sampledDockets, theProgram } from './acts/program.ts'

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '12' }, 'cpu-prof': { type: 'string' } },
})
const turns = areas.length - 1

const folder = mkdtempSync(join(tmpdir(), 'merzim-bench-'))
const contenders: Contender[] = []
try {
  const recorded = await recordWrites(folder)
  contenders.push(
    await theProgram(folder, Number(values.seconds) / turns, values['cpu-prof']),
    await theDriver('libSQL alone, a transaction for each act', folder, recorded, 1, turns),
    await theDriver(`libSQL alone, ${connections} acts to a transaction`, folder, recorded, connections, turns),
  )
  const taken: Turn[][] = contenders.map(() => [])
  for (let index = 0; index < turns; index += 1) {
    for (const [which, contender] of contenders.entries()) taken[which]?.push(await contender.turn(index))
  }
  for (const contender of contenders) await contender.check?.()
  print(contenders.map(({ name }, which) => measured(name, taken[which] ?? [])))
} finally {
  for (const { close } of contenders) await close()
  rmSync(folder, { recursive: true, force: true })
}

interface Measured {
  readonly name: string
  readonly acts: number
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly processorMicroseconds: number
}

function measured(name: string, done: readonly Turn[]): Measured {
  const sum = (of: (turn: Turn) => number): number => done.reduce((total, turn) => total + of(turn), 0)
  const acts = sum((turn) => turn.acts)
  const took = done.flatMap(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b)
  const percentile = (share: number): number => took[Math.floor((took.length - 1) * share)] ?? Number.NaN
  return {
    name,
    acts,
    perSecond: acts / sum(({ seconds }) => seconds),
    p50: percentile(0.5),
    p99: percentile(0.99),
    processorMicroseconds: (sum(({ processorSeconds }) => processorSeconds) / acts) * 1_000_000,
  }
}

function print(all: readonly Measured[]): void {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => (index === 0 ? cell.padEnd(44) : cell.padStart(10))).join(' | ')} |`
  const [merzim, alone, grouped] = all
  const lines = [
    row(['Acknowledged acts', 'acts', 'per second', 'p50 ms', 'p99 ms', 'µs of CPU']),
    ...all.map(({ name, acts, perSecond, p50, p99, processorMicroseconds }) =>
      row([name, String(acts), perSecond.toFixed(0), p50.toFixed(2), p99.toFixed(2), processorMicroseconds.toFixed(0)]),
    ),
    '',
    `Merzim : libSQL one by one = ${ratio(merzim, alone)}`,
    `Merzim : libSQL grouped    = ${ratio(merzim, grouped)}`,
    `${sampledDockets} dockets taken at random verify.`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

function ratio(one: Measured | undefined, other: Measured | undefined): string {
  return one && other ? `${(one.perSecond / other.perSecond).toFixed(2)} : 1` : 'not measured'
}
