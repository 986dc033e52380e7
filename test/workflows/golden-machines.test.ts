import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { waysOut } from '../../scripts/docs/ways-out.ts'
import { statesOf, unopened } from '../../src/workflows/docket.ts'
import type { Procedure } from '../../src/workflows/procedure/procedure.ts'
import { procedures } from '../../src/workflows/procedures.ts'
import { goldenText } from '../support/golden.ts'

// A machine by which cases are conducted stays as it is; what changes is a new edition. Written anew, where the change
// is meant: MERZIM_WRITE_GOLDEN=1 npx vitest run test/workflows/golden-machines.test.ts

it.each(procedures)('The machine of $id, edition of $edition, leads where it led', (procedure) => {
  const tree = treeOf(procedure)
  expect(tree).toBe(goldenText(`machines/${procedure.id}@${procedure.edition}.txt`, tree))
})

it('keeps the tree of every edition there is, and of no other', () => {
  const kept = readdirSync(new URL('../golden/machines/', import.meta.url))
  expect(kept.toSorted()).toEqual(procedures.map(({ id, edition }) => `${id}@${edition}.txt`).toSorted())
})

/** A line for every way out of every state, in the order the machine tries them. */
const treeOf = (procedure: Procedure): string =>
  [unopened, ...statesOf(procedure)]
    .flatMap((state) => {
      const ways = waysOut(procedure, state)
      if (ways.length === 0) return [`${state} ends`]
      return ways.map(
        ({ act, isAhead, to, isGuarded }) =>
          `${state} --${act}${isAhead ? ' ahead' : ''}--> ${to}${isGuarded ? ' [guarded]' : ''}`,
      )
    })
    .join('\n')
    .concat('\n')
