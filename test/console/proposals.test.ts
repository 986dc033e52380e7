import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { procedures } from '../../src/workflows/procedures.ts'
import { type Applicant, concludedApplication, organizationIn, proposedRefusal } from './cases.ts'
import { type OpenConsole, openConsole } from './visitor.ts'

const ground = 'Repertoire too small, says the draft'

let merzim: OpenConsole
let applicant: Applicant
let caseId: string
let ids: readonly string[]

beforeAll(async () => {
  merzim = await openConsole('2026-03-02T09:00:00+05:00')
  const { house } = merzim
  applicant = await organizationIn(house, 'Demo society')
  caseId = await concludedApplication(house, applicant, 'refuse')
  await proposedRefusal(house, caseId, ground)
  const all = await Promise.all([
    house.get('/v1/cases', 'officer'),
    house.get('/v1/deadlines', 'officer'),
    house.get('/v1/organizations', 'officer'),
  ])
  ids = all.flatMap(({ body }) => body.items.map(({ id }: { id: string }) => id))
})

afterAll(() => merzim.house.services.close())

const types = [...new Set(procedures.flatMap(({ acts }) => Object.keys(acts)))]

/** Every address a GET may be sent to, with everything that is known in place of what varies. */
const addresses = (): readonly string[] => {
  const { app } = merzim.house
  const paths = new Set(
    app.routes.flatMap(({ method, path }) => (method === 'GET' && !path.includes('*') ? [path] : [])),
  )
  const fill = (path: string): readonly string[] => {
    const name = /:(\w+)/.exec(path)?.[1]
    if (name === undefined) return [path]
    const known = { id: ids, type: types, procedure: procedures.map(({ id }) => id), year: ['2026'], version: ['v1'] }
    return (known[name as keyof typeof known] ?? ['x']).flatMap((each) => fill(path.replace(`:${name}`, each)))
  }
  return [...paths].flatMap(fill)
}

describe('a refusal that is being prepared', () => {
  it('is read, with its grounds and its day, by the head who decides on it', async () => {
    const { html } = await merzim.ask(`/cases/${caseId}`, { as: 'head' })
    expect(html).toContain(ground)
    expect(html).toContain('on the day of the decision')
    expect((await merzim.ask('/queue', { as: 'head' })).html).toContain('Proposed: Refuse accreditation')
  })

  it('is found by its organization on no page and by no route, nor by anybody else outside', async () => {
    const walked = addresses()
    expect(walked.length).toBeGreaterThan(80)
    const found: string[] = []
    let read = 0
    for (const as of [applicant.okup, undefined, 'expert', 'holder', 'system', 'okup:other:another']) {
      for (const path of walked) {
        const isPage = !path.startsWith('/v1/')
        const text = isPage
          ? await merzim.ask(path, as === undefined ? {} : { as })
          : await merzim.house.get(path, as).then(({ status, body }) => ({ status, html: JSON.stringify(body) }))
        if (text.status === 200) read += 1
        if (text.html.includes(ground)) found.push(`${as} read it at ${path}`)
      }
    }
    expect(found).toEqual([])
    expect(read).toBeGreaterThan(100)
  })

  it('does not show its organization that anything is prepared', async () => {
    for (const path of ['/queue', `/cases/${caseId}`]) {
      const { status, html } = await merzim.ask(path, { as: applicant.okup })
      expect(status).toBe(200)
      expect(html).not.toMatch(/Proposed:|\.proposed/)
    }
  })
})
