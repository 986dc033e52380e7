import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CaseRow } from '../../../src/db/queries/cases.queries.ts'
import type { DocketRow } from '../../../src/db/queries/docket.queries.ts'
import { verifyDocket } from '../../../src/functions/cases/verify-docket.ts'
import { openHouse } from '../../support/builders-house.ts'

let row: CaseRow
let docket: readonly DocketRow[]

beforeAll(async () => {
  const house = await openHouse()
  const caseId = await house.applicationIn('awaitingDecision')
  await house.grant(caseId)
  row = await house.caseRow(caseId)
  docket = await house.docket(caseId)
})

describe('A docket', () => {
  it('verifies as it was entered', () => {
    expect(verifyDocket(row, docket)).toEqual({ ok: true, entries: docket.length, head: row.head })
  })

  const texts = ['caseId', 'type', 'effectiveOn', 'recordedAt', 'recordedBy', 'data', 'previousHash', 'hash'] as const

  it('does not verify with one character changed anywhere', () => {
    const anyCharacter = fc.constantFrom(...'09afZ "\\{}[],:.-жұ\u0000 ')
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...texts), fc.nat(), anyCharacter, (which, column, where, character) => {
        const index = which % docket.length
        const text = docket[index]?.[column] ?? ''
        const at = where % text.length
        fc.pre(text[at] !== character)
        const edited = text.slice(0, at) + character + text.slice(at + 1)
        expect(verifyDocket(row, replaced(index, { [column]: edited })).ok).toBe(false)
      }),
      { numRuns: 2_000 },
    )
  })

  it('does not verify with one character put in or taken out, not even a blank that means nothing', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.constantFrom(...texts),
        fc.nat(),
        fc.constantFrom('', ' ', '\n', '0'),
        (which, column, where, put) => {
          const index = which % docket.length
          const text = docket[index]?.[column] ?? ''
          const at = where % text.length
          const edited = put === '' ? text.slice(0, at) + text.slice(at + 1) : text.slice(0, at) + put + text.slice(at)
          expect(verifyDocket(row, replaced(index, { [column]: edited })).ok).toBe(false)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('does not verify with the same data written another way', () => {
    const [first] = docket
    const data = JSON.parse(first?.data ?? '') as Record<string, unknown>
    const spaced = JSON.stringify(data, null, 1)
    const escaped = (first?.data ?? '').replace('Demo', '\\u0044emo')
    const doubled = `{"area":"L43.3.2",${(first?.data ?? '').slice(1)}`
    for (const other of [spaced, escaped, doubled]) {
      expect(other).not.toBe(first?.data)
      expect(verifyDocket(row, replaced(0, { data: other })).ok).toBe(false)
    }
  })

  it('does not verify with an entry missing, doubled, moved or put in', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        const index = a % docket.length
        const other = b % docket.length
        const entry = docket[index]
        if (!entry) return
        expect(verifyDocket(row, docket.toSpliced(index, 1)).ok).toBe(false)
        expect(verifyDocket(row, docket.toSpliced(other, 0, entry)).ok).toBe(false)
        if (index !== other)
          expect(verifyDocket(row, docket.toSpliced(index, 1).toSpliced(other, 0, entry)).ok).toBe(false)
      }),
    )
    expect(verifyDocket(row, []).ok).toBe(false)
  })

  it('does not verify with other numbers on its entries', () => {
    for (const [index, { seq }] of docket.entries()) {
      for (const wrong of [0, seq + 1, -seq, seq + 0.5]) {
        expect(verifyDocket(row, replaced(index, { seq: wrong })).ok).toBe(false)
      }
    }
  })

  it('says which entry is not what was entered', () => {
    const edited = replaced(3, { recordedBy: 'somebody-else' })
    expect(verifyDocket(row, edited)).toMatchObject({ ok: false, fault: 'entry 4 is not what was entered' })
  })
})

describe('A case', () => {
  it.each([
    ['another state', { state: 'refused' }],
    ['a state no machine has', { state: 'enlightened' }],
    ['another version', { version: 3 }],
    ['another head', { head: '0'.repeat(64) }],
    ['a context of another organization', { context: '{"organizationId":"another"}' }],
    ['a context that is no JSON', { context: '{' }],
    ['another procedure', { procedure: 'certificate' }],
    ['an edition that never was', { edition: '1999-01-01' }],
    ['another organization', { organizationId: 'another' }],
    ['no organization', { organizationId: null }],
  ])('does not verify with %s than its docket leads to', (_what, edit) => {
    expect(verifyDocket({ ...row, ...edit }, docket).ok).toBe(false)
  })

  it('is reproduced by its docket in every state it passed through', async () => {
    const house = await openHouse()
    for (const state of [
      'awaitingCompletenessCheck',
      'awaitingAssessment',
      'awaitingMeeting',
      'awaitingConclusion',
      'awaitingDecision',
    ] as const) {
      const caseId = await house.applicationIn(state)
      expect(await house.stateOf(caseId)).toBe(state)
      expect(await house.verify(caseId)).toMatchObject({ ok: true })
    }
  })
})

const replaced = (index: number, edit: Partial<Record<keyof DocketRow, unknown>>): readonly DocketRow[] =>
  docket.map((entry, at) => (at === index ? ({ ...entry, ...edit } as DocketRow) : entry))
