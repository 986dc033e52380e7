import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { proposedBy } from '../../src/workflows/procedure/second-person.ts'
import { procedureIds, procedures } from '../../src/workflows/procedures.ts'
import { actsSampled, samplesOf } from './procedure/samples.ts'

const here = new URL('./', import.meta.url)

describe.each(procedureIds)('The procedure %s', (id) => {
  it.each(['matrix.test.ts', 'rules.test.ts', 'samples.ts'])('brings %s in a folder of its own name', (file) => {
    expect(existsSync(new URL(`${id}/${file}`, here))).toBe(true)
  })

  it('brings a docket to be read for ever', () => {
    const dockets = readdirSync(new URL('../golden/dockets/', here))
    expect(dockets.filter((name) => name.startsWith(`${id}-`)).length).toBeGreaterThan(0)
  })
})

it('is a folder for every procedure there is, beside the room of what they share, and for no other', () => {
  const folders = readdirSync(here, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? each.name : []))
  expect(folders.toSorted()).toEqual([...procedureIds, 'procedure'].toSorted())
})

describe.each(procedures)('The samples of $id, edition of $edition', ({ id, acts }) => {
  it.each(Object.entries(acts))('hold data %s is valid with', (type, act) => {
    const samples = samplesOf(id, type)
    expect(samples.length).toBeGreaterThan(0)
    for (const sample of samples) {
      const { error } = act.data.safeParse(sample)
      // What the act itself adds to its entry is no data of the request.
      expect(
        (error?.issues ?? []).filter(
          ({ code }) => code !== 'unrecognized_keys' || !(acts[proposedBy(type) ?? type] ?? act).completes,
        ),
      ).toEqual([])
    }
  })
})

it.each(procedureIds)('has samples of no act that %s does not know', (id) => {
  const known = new Set(procedures.filter((each) => each.id === id).flatMap(({ acts }) => Object.keys(acts)))
  for (const type of actsSampled(id)) expect(known).toContain(type)
})
