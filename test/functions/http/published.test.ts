import { describe, expect, it } from 'vitest'
import { publishedBy } from '../../support/published.ts'

const says = { type: 'object', properties: { en: { type: 'string' } }, required: ['en'] }
const wait = {
  type: 'object',
  properties: {
    dueOn: { type: ['string', 'null'] },
    says: { anyOf: [{ $ref: '#/components/schemas/Says' }, { type: 'null' }] },
    facts: { type: 'object' },
  },
  required: ['dueOn'],
}

/** What every journey holds the answers of the program against must itself notice what is not as published. */
describe('An answer held against what is published', () => {
  const wrongWith = publishedBy({
    paths: { '/v1/waits/{id}': { get: { responses: { 200: { content: { 'application/json': { schema: wait } } } } } } },
    components: { schemas: { Says: says } },
  })
  const answered = (body: unknown, more = {}) => ({
    method: 'GET',
    path: '/v1/waits/7?on=x',
    status: 200,
    body,
    ...more,
  })

  it.each([
    { dueOn: '2026-03-02' },
    { dueOn: null, says: null },
    { dueOn: null, says: { en: 'The decision' }, facts: { whatever: [1] } },
  ])('may be %j', (body) => {
    expect(wrongWith(answered(body))).toBeUndefined()
  })

  it.each([
    ['a member is missing', {}, /dueOn/],
    ['a member is of another kind', { dueOn: 3 }, /dueOn/],
    ['a member is not described', { dueOn: null, secret: 1 }, /secret/],
    ['a member within a named schema is not described', { dueOn: null, says: { en: 'a', kk: 'b' } }, /says/],
  ])('is refused where %s', (_what, body, naming) => {
    expect(wrongWith(answered(body))).toMatch(naming)
  })

  it('is refused where its route or its status is not described', () => {
    expect(wrongWith(answered({ dueOn: null }, { path: '/v1/other' }))).toMatch(/does not say/)
    expect(wrongWith(answered({ dueOn: null }, { status: 201 }))).toMatch(/does not say/)
  })
})
