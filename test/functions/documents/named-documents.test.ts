import { describe, expect, it } from 'vitest'
import type { Row } from '../../../src/db/query.ts'
import { type Actor, merzimItself, signedIn } from '../../../src/functions/actors/actor.ts'
import { attachmentsOf, lookUpDocuments, type WithDocuments } from '../../../src/functions/documents/named-documents.ts'
import { head, okupOf } from '../../support/builders.ts'

const sha256 = 'a'.repeat(64)
const row = (id: string, more: Readonly<Record<string, string | null>> = {}): Row => ({
  id,
  sha256,
  bytes: 1,
  mediaType: 'application/pdf',
  name: `${id}.pdf`,
  uploadedBy: 'somebody',
  partyId: 'an-organization',
  uploadedAt: '2026-04-10T05:00:00.000Z',
  scan: 'clean',
  ...more,
})

/** Looks up in a store that holds these rows. */
const lookUp = (data: unknown, by: Actor, rows: readonly Row[] = []): WithDocuments & { readonly asked: number } => {
  const program = lookUpDocuments(data, by)
  const first = program.next()
  if (first.done) return { ...first.value, asked: 0 }
  const ids = first.value.map(({ args }) => args[0])
  const second = program.next(ids.map((id) => rows.filter((each) => each.id === id)))
  if (!second.done) throw new Error('it asks twice')
  return { ...second.value, asked: ids.length }
}

const own = okupOf('an-organization')
const carried = (id: string) => ({ documentId: id, title: `${id}.pdf`, sha256 })

describe('The documents an act names', () => {
  it('are found wherever they stand in its data, each asked for once', () => {
    const data = {
      reasons: 'Demo reasons',
      document: { documentId: 'order' },
      attachments: [
        { kind: 'payment', document: { documentId: 'receipt' } },
        { kind: 'abstract', document: 'By title only' },
        { kind: 'copy-of-work', document: { documentId: 'receipt' } },
      ],
    }
    const found = lookUp(data, own, [row('order'), row('receipt')])
    expect(found).toEqual({
      asked: 2,
      refusals: [],
      data: {
        reasons: 'Demo reasons',
        document: carried('order'),
        attachments: [
          { kind: 'payment', document: carried('receipt') },
          { kind: 'abstract', document: 'By title only' },
          { kind: 'copy-of-work', document: carried('receipt') },
        ],
      },
    })
    expect(attachmentsOf({ caseId: 'case', seq: 3, data: found.data }).map(({ args }) => args)).toEqual([
      ['case', 3, 'order'],
      ['case', 3, 'receipt'],
    ])
  })

  it('are none, and nothing is asked, where it names none by id', () => {
    const data = { documentId: 'a field of the act itself', documents: ['Charter', { title: 'List', sha256 }] }
    expect(lookUp(data, own)).toEqual({ asked: 0, data, refusals: [] })
    expect(attachmentsOf({ caseId: 'case', seq: 1, data })).toEqual([])
  })

  it('may be named by their own person or party, and by staff', () => {
    const data = { document: { documentId: 'order' } }
    const refusedTo = (by: Actor, more = {}) => lookUp(data, by, [row('order', more)]).refusals.length === 1
    const person = (sub: string): Actor => signedIn({ sub, role: 'holder', partyId: sub })
    expect(refusedTo(person('somebody'))).toBe(false)
    expect(refusedTo(person('somebody-else'))).toBe(true)
    expect(refusedTo(own)).toBe(false)
    expect(refusedTo(okupOf('another'))).toBe(true)
    expect(refusedTo(person('somebody-else'), { partyId: null })).toBe(true)
    expect(refusedTo(head)).toBe(false)
    expect(refusedTo(merzimItself)).toBe(false)
  })

  it('are the same to the second person as to the first, by their ids or as the docket says them', () => {
    const proposed = lookUp({ document: { documentId: 'order' } }, head, [row('order')]).data
    expect(lookUp(proposed, signedIn({ sub: 'another-head', role: 'head' }), [row('order')]).data).toEqual(proposed)
  })

  it.each([
    ['unknown', []],
    ['found to be infected since', [row('order', { scan: 'infected' })]],
    ['of another content than was named', [row('order', { sha256: 'b'.repeat(64) })]],
  ])('are refused, each where it stands, when they are %s', (_what, rows) => {
    const { refusals } = lookUp({ list: [{ document: { documentId: 'order', sha256 } }] }, head, rows)
    expect(refusals).toMatchObject([{ kind: 'document-unknown', pointer: '/data/list/0/document' }])
  })
})
