import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { genesis, hashOf } from '../../src/db/chain.ts'
import { civilDate } from '../../src/law/time/civil-date.ts'
import type { DocketEntry } from '../../src/workflows/procedure/entry.ts'
import { procedureIds, procedureOf } from '../../src/workflows/procedures.ts'
import { positionEntered, standingOn } from '../../src/workflows/timeline.ts'
import { calendars } from '../support/builders.ts'

interface GoldenDocket {
  readonly procedure: string
  readonly edition: string
  readonly caseId: string
  readonly docket: readonly (DocketEntry & { previousHash: string; hash: string })[]
  readonly outcome: {
    readonly state: string
    readonly head: string
    /** Where it stands on days that matter. */
    readonly on?: Readonly<Record<string, string>>
  }
}

const folder = new URL('../golden/dockets/', import.meta.url)
const goldens = readdirSync(folder).map((name) => ({
  name: name.replace('.json', ''),
  ...(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as GoldenDocket),
}))

describe.each(procedureIds)('A docket of %s kept from an earlier day', (id) => {
  const kept = goldens.filter(({ procedure }) => procedure === id)

  it.each(kept)('$name bears the name of its procedure', ({ name }) => {
    expect(name).toMatch(new RegExp(`^${id}-`))
  })

  it.each(kept)('$name still leads where it led', ({ procedure, edition, docket, outcome }) => {
    expect(positionEntered(procedureOf(procedure, edition), docket).standing.state).toBe(outcome.state)
  })

  it.each(kept)('$name still stands on every day where it stood', ({ procedure, edition, docket, outcome }) => {
    const lastDay = docket.at(-1)?.effectiveOn ?? ''
    for (const [day, state] of Object.entries(outcome.on ?? { [lastDay]: outcome.state })) {
      const stood = standingOn(procedureOf(procedure, edition), docket, { on: civilDate(day), calendars })
      expect([day, stood.standing.state]).toEqual([day, state])
    }
  })

  it.each(kept)('$name still has the hashes it had', ({ caseId, docket, outcome }) => {
    const head = docket.reduce((previousHash, entry) => {
      const hash = hashOf({ ...entry, caseId, previousHash })
      expect(entry).toMatchObject({ previousHash, hash })
      return hash
    }, genesis)
    expect(head).toBe(outcome.head)
  })
})

it('is kept for no procedure that is gone', () => {
  for (const { procedure } of goldens) expect(procedureIds).toContain(procedure)
})
