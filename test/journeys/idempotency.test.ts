import { beforeAll, expect, it } from 'vitest'
import type { CaseView } from '../../src/functions/cases/case-view.ts'
import { bothHosts } from '../support/hosts.ts'
import { type Applicant, onEveryHost } from '../support/journey.ts'
import { files } from '../support/journey-acts.ts'

onEveryHost(
  'A request repeated under its key',
  { now: '2026-04-10T10:00:00+05:00' },
  (house) => {
    let applicant: Applicant
    let application: CaseView

    const filing = (area: string) => ({
      procedure: 'accreditation',
      entry: { type: 'application.filed', data: { organizationId: applicant.id, area, documents: ['Charter'] } },
    })
    const accepts = (ifMatch: number, idempotencyKey: string, data = {}) =>
      house().officer.post(
        `/v1/cases/${application.id}/docket`,
        { type: 'application.accepted', data },
        { ifMatch, idempotencyKey },
      )

    beforeAll(async () => {
      applicant = await house().organization()
      application = await files(house(), applicant)
    })

    it('is done once and gets the same answer, also by sixteen at the same moment', async () => {
      const answers = await Promise.all(
        Array.from({ length: 16 }, () => applicant.post('/v1/cases', filing('L43.3.2'), { idempotencyKey: 'file-2' })),
      )
      answers.push(await applicant.post('/v1/cases', filing('L43.3.2'), { idempotencyKey: 'file-2' }))
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
      expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
      expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1)
      const open = await house().officer.get<{ items: CaseView[] }>(`/v1/cases?organization=${applicant.id}`)
      expect(open.body.items.filter(({ facts }) => facts.area === 'L43.3.2')).toHaveLength(1)
    })

    it('gets the answer it got before, although the case has moved on', async () => {
      const first = await accepts(1, 'accept')
      const again = await accepts(1, 'accept')
      expect(first).toMatchObject({ status: 201, version: 2, body: { seq: 2 } })
      expect(again).toMatchObject({ status: 201, version: 2, body: first.body })
      expect(await house().typesOnDocketOf(application.id)).toEqual(['application.filed', 'application.accepted'])
    })

    it('is refused when it says something else', async () => {
      const other = await accepts(1, 'accept', { remarks: 'Complete' })
      expect(other).toMatchObject({ status: 422, body: { type: '/problems/idempotency-key-reused' } })
      const elsewhere = await house().officer.post('/v1/cases', filing('L43.3.3'), { idempotencyKey: 'accept' })
      expect(elsewhere.status).toBe(422)
    })

    it('means nothing to another caller under the same key', async () => {
      const other = await house().organization()
      const data = { organizationId: other.id, area: 'L43.3.2', documents: ['Charter'] }
      const own = { procedure: 'accreditation', entry: { type: 'application.filed', data } }
      expect((await other.post('/v1/cases', own, { idempotencyKey: 'file-2' })).status).toBe(201)
    })

    it('may be tried again after a refusal, which is not kept', async () => {
      const stale = await accepts(1, 'later')
      expect(stale.status).toBe(412)
      const returned = await house().officer.post(
        `/v1/cases/${application.id}/docket`,
        { type: 'application.returned', data: { missing: ['A list'] } },
        { ifMatch: 2, idempotencyKey: 'later' },
      )
      expect(returned.status).toBe(409)
    })
  },
  bothHosts,
)
