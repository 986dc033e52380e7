import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ProvisionKind } from '../../src/law/provision.ts'
import { provision, provisions } from '../../src/law/provisions.ts'
import { metaOf, statesOf } from '../../src/workflows/docket.ts'
import { procedureIds, procedures } from '../../src/workflows/procedures.ts'

const all = [...provisions.values()]
const of = (kind: ProvisionKind): string[] => all.filter(({ kinds }) => kinds.includes(kind)).map(({ id }) => id)

const waits = procedures.flatMap((procedure) =>
  statesOf(procedure).flatMap((state) => metaOf(procedure, state).waits.map((wait) => ({ procedure, state, wait }))),
)

/** Ids written as text in code: where a rule, a wait, a notice or a refusal names its provision. */
const namedIn = (...places: string[]): ReadonlySet<string> => {
  const files = places.flatMap((place) =>
    place.endsWith('.ts')
      ? [place]
      : readdirSync(place, { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.tsx?$/.test(name))
          .map((name) => join(place, name)),
  )
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n')
  return new Set(
    [...text.matchAll(/['"`](L\d[\w.-]*|O100\.[\w.-]+|X-[A-Z]+\d[\w.-]*|E-\d+)['"`]/g)].map(([, id]) => id ?? ''),
  )
}

const conducted = namedIn('src/workflows', 'src/law/areas.ts')
const reckoned = namedIn('src/law/money')

/**
 * Provisions with a clock or a gate that no procedure conducts yet, under the procedure that will. A provision leaves
 * the list as soon as a rule or a wait names it; the test fails while it stands in both places.
 */
const notYetConducted: Readonly<Record<string, readonly string[]>> = {
  'rights-exclusion': ['L46.2c', 'L46.2f', 'O100.6'],
  'register-entry': ['L9-1.1a', 'L9-1.1b', 'L9.1d', 'L9-1.2', 'L9-1.5a', 'L9-1.8', 'L9-2.2'],
  'general-meeting': ['L43.6b', 'L46.1.11', 'L46.1.12c'],
  'charter-amendment': ['L46.1.12a'],
  'foreign-agreement': ['L46.1.12b', 'O100.8'],
  audit: ['L46.1-1a', 'L46.1-1b', 'L46.1-1c', 'L46.1-1d', 'L46.1-1e'],
  payout: ['L46.1.1', 'L46.1.2a', 'L46.1.2b', 'L46.1.2d', 'L46.1.2e', 'L46.1.3a', 'L46.1.3b', 'L46.1.3c'],
  'unallocated-remuneration': ['L44.5b', 'L44.5c'],
  'rights-transfer': ['L43.4a', 'L43.4b', 'L44.1a', 'O100.3', 'O100.4'],
  'mutual-representation': ['O100.7'],
  licence: ['L44.2b', 'L44.2c', 'L44.2-1a', 'L44.2-1b', 'O100.9'],
  'remuneration-payment': ['O100.10'],
  'platform-use': ['L46.1.1-1', 'O100.11', 'O100.12'],
  'levy-distribution': ['L17.2', 'L26.4', 'L26.6', 'L39.2a', 'L39.2b'],
}

/** What people and courts apply without any procedure: the Law's pages and the calculator answer it. */
const withoutProcedure: Readonly<Record<string, readonly string[]>> = {
  'how long protection lasts': [
    ...[
      'L28.1',
      'L28.4',
      'L28.5',
      'L28.6',
      'L28.7',
      'L28.8',
      'L42.1',
      'L42.2',
      'L42.3-4',
      'L42.6-7',
      'L5.2',
      'L36.2.2',
    ],
    ...['L28.2', 'L9.1a', 'L8'],
  ],
  'how long a recording may be kept': ['L25.2'],
  'what a contract between two persons may hold': [
    ...['L10.1-3', 'L16.3', 'L31.1', 'L31.4', 'L32.2', 'L32.3', 'L32.4', 'L32.5', 'L32.7', 'L32.8-10', 'L32.11'],
    ...['L33.1', 'L37.4', 'L40-1.1'],
  ],
  'what a court awards': ['L49.1c'],
  'when an act comes into force': ['E-233', 'E-254', 'O100.eff'],
  'terms of general law that stand behind the special ones': ['X-APPK76.1', 'X-APPK76.3', 'X-PD6'],
}

const listed = [...Object.values(notYetConducted), ...Object.values(withoutProcedure)].flat()

describe('Every clock and gate of the catalogue', () => {
  it('is counted by a rule where the Law states its length', () => {
    const silent = of('CLOCK').filter((id) => !provision(id)?.term)
    for (const id of silent) expect(provision(id)?.says.en, id).toMatch(/states? no term|no term is stated/)
  })

  it.each([
    ['clock', all.filter(({ term }) => term !== undefined).map(({ id }) => id)],
    ['gate', of('GATE')],
  ])('with a %s is conducted, reckoned, or listed with what will conduct it', (_, ids) => {
    const nowhere = ids.filter((id) => !conducted.has(id) && !reckoned.has(id) && !listed.includes(id))
    expect(nowhere).toEqual([])
  })

  it('leaves the list once it is conducted', () => {
    expect(listed.filter((id) => conducted.has(id) || reckoned.has(id))).toEqual([])
    expect(Object.keys(notYetConducted).filter((id) => procedureIds.includes(id))).toEqual([])
  })

  it('is listed once, and only where it has a clock or a gate', () => {
    expect(listed.toSorted()).toEqual([...new Set(listed)].toSorted())
    for (const id of listed) {
      const found = provision(id)
      expect(found?.term !== undefined || found?.kinds.includes('GATE'), id).toBe(true)
    }
  })
})

describe('Every rule', () => {
  it('names provisions of the catalogue and no others', () => {
    const unknown = [...namedIn('src/workflows', 'src/functions', 'src/console', 'src/law/money')].filter(
      (id) => provision(id) === undefined,
    )
    expect(unknown).toEqual([])
  })

  it('is named by the procedures it governs', () => {
    for (const { id, governedBy, letters } of procedures) {
      expect(governedBy.length, id).toBeGreaterThan(0)
      for (const each of governedBy) expect(provision(each), `${id} is governed by ${each}`).toBeDefined()
      for (const { id: notice, provision: each } of letters) {
        if (each !== null) expect(provision(each), `${notice} names ${each}`).toBeDefined()
      }
    }
  })

  it('that lets a case wait has a provision with a term, a stated day, or is an internal aim', () => {
    for (const { procedure, state, wait } of waits) {
      const place = `${procedure.id} ${state} waits for ${wait.says.en}`
      if (wait.provision !== null) expect(provision(wait.provision), place).toBeDefined()
      if (wait.kind !== 'target') expect(wait.provision, place).not.toBeNull()
      if (wait.from !== undefined && wait.kind !== 'target') {
        expect(provision(wait.provision ?? '')?.term, place).toBeDefined()
      }
    }
  })
})
