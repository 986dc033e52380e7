import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { fieldsOf } from '../../../src/console/form/fields.ts'
import { nameOrganizations } from '../../../src/console/form/organization-named.ts'
import { openApp } from '../../support/open-app.ts'

const fields = fieldsOf(z.strictObject({ organizationId: z.string(), reason: z.string() }))

let app: Awaited<ReturnType<typeof openApp>>
const ids = new Map<string, string>()

beforeAll(async () => {
  app = await openApp('2026-03-02T09:00:00+05:00')
  for (const [name, bin] of [
    ['«Әуен» авторлар қоғамы', '061240001236'],
    ['«Әуен»', '050340003456'],
    ['Общество исполнителей', '070440004567'],
  ] as const) {
    const organization = { name, bin, binOverride: 'demo', address: 'x', phone: '1', email: 'a@demo.invalid' }
    const { body } = await app.post('/v1/organizations', 'officer', organization)
    ids.set(name, body.id)
  }
})

afterAll(() => app.services.close())

describe('an organization in a form', () => {
  it.each([
    ['its BIN', '061240001236', '«Әуен» авторлар қоғамы'],
    ['a part of its name, in any letters', 'ӘУЕН» АВТОР', '«Әуен» авторлар қоғамы'],
    ['its whole name, though another holds it too', '«әуен»', '«Әуен»'],
    ['a part of its name in Russian', 'ИСПОЛНИТЕЛ', 'Общество исполнителей'],
  ])('is named by %s', async (_what, typed, name) => {
    const data = await nameOrganizations(app.services.store, fields, { organizationId: typed, reason: 'x' })
    expect(data).toEqual({ organizationId: ids.get(name), reason: 'x' })
  })

  it.each(['әуен', 'nobody', '%', '0'])('is not guessed from “%s”', async (typed) => {
    const data = await nameOrganizations(app.services.store, fields, { organizationId: typed })
    expect(data).toEqual({ organizationId: typed })
  })
})
