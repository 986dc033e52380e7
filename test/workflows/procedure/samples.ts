import { existsSync, readdirSync } from 'node:fs'
import { civilDate } from '../../../src/law/time/civil-date.ts'
import type { DocketEntry } from '../../../src/workflows/procedure/entry.ts'
import { merzim } from '../../../src/workflows/procedure/roles.ts'
import { proposedBy } from '../../../src/workflows/procedure/second-person.ts'
import { at } from '../../support/builders.ts'

/** Every act of a procedure with the data its entry carries; several where the data decide what follows. */
export type Samples = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

const workflows = new URL('../', import.meta.url)

/** The procedures that have a folder here, each with the sample data it brings along. */
const samplesById: ReadonlyMap<string, Samples> = new Map(
  await Promise.all(
    readdirSync(workflows)
      .filter((id) => existsSync(new URL(`${id}/samples.ts`, workflows)) && id !== 'procedure')
      .map(async (id) => [id, (await import(new URL(`${id}/samples.ts`, workflows).href)).samples] as const),
  ),
)

/** The data an act could carry; a proposal carries what it prepares. */
export const samplesOf = (procedure: string, type: string): Samples[string] =>
  samplesById.get(procedure)?.[proposedBy(type) ?? type] ?? []

/** The acts a procedure has sample data of. */
export const actsSampled = (procedure: string): readonly string[] => Object.keys(samplesById.get(procedure) ?? {})

/** The day every sample is entered on, and takes effect on. */
export const sampleDay = civilDate('2026-05-05')

/** The entries an act could be, one for each of its sample data. */
export const sampleEntries = (procedure: string, type: string): readonly DocketEntry[] =>
  samplesOf(procedure, type).map((data) => ({
    seq: 1,
    type,
    data,
    effectiveOn: sampleDay,
    recordedAt: at(sampleDay),
    recordedBy: merzim,
  }))

/** The same, entered ahead: its day is still to come. */
export const sampleEntriesAhead = (procedure: string, type: string): readonly DocketEntry[] =>
  sampleEntries(procedure, type).map((entry) => ({ ...entry, effectiveOn: civilDate('2026-05-20') }))
