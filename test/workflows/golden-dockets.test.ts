import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { genesis, hashOf } from '../../src/db/chain.ts'
import { foldDocket } from '../../src/workflows/docket.ts'
import type { DocketEvent } from '../../src/workflows/procedure/entry.ts'
import { procedureOf } from '../../src/workflows/procedures.ts'

interface GoldenDocket {
  readonly procedure: string
  readonly edition: string
  readonly caseId: string
  readonly docket: readonly (DocketEvent & { seq: number; previousHash: string; hash: string })[]
  readonly outcome: { readonly state: string; readonly head: string }
}

const folder = 'test/golden/dockets'
const goldens = readdirSync(folder).map((name) => ({
  name: name.replace('.json', ''),
  ...(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as GoldenDocket),
}))

describe('a docket kept from an earlier day', () => {
  it.each(goldens)('$name still leads where it led', ({ procedure, edition, docket, outcome }) => {
    expect(foldDocket(procedureOf(procedure, edition), docket).state).toBe(outcome.state)
  })

  it.each(goldens)('$name still has the hashes it had', ({ caseId, docket, outcome }) => {
    const head = docket.reduce((previousHash, entry) => {
      const hash = hashOf({ ...entry, caseId, previousHash })
      expect(entry).toMatchObject({ previousHash, hash })
      return hash
    }, genesis)
    expect(head).toBe(outcome.head)
  })
})
