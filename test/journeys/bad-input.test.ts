import { SignJWT } from 'jose'
import { beforeAll, expect, it } from 'vitest'
import type { CaseView } from '../../src/functions/cases/case-view.ts'
import { type Answered, Person, type ProblemBody } from '../support/client.ts'
import { bothHosts } from '../support/hosts.ts'
import { type Applicant, type Environment, onEveryHost } from '../support/journey.ts'
import { announcesMeeting, files, findings } from '../support/journey-acts.ts'

/** What a case of bad input can use: a house with one open application, seen at version 1, and an announced meeting. */
interface Scene {
  readonly house: Environment
  readonly applicant: Applicant
  readonly other: Applicant
  readonly application: CaseView
  readonly meeting: CaseView
}

type Refused = Answered<ProblemBody>

interface BadInput {
  readonly what: string
  send(scene: Scene): Promise<Refused>
  readonly status: number
  /** The last part of the problem's type. */
  readonly type: string
  readonly pointers?: readonly string[]
  readonly provision?: string
}

const organization = (fields: Readonly<Record<string, unknown>> = {}) => ({
  name: 'Demo Society',
  bin: '061240001236',
  address: 'Almaty',
  phone: '+7 700 000 00 00',
  email: 'society@demo.invalid',
  ...fields,
})

const filing = ({ applicant }: Scene, data: Readonly<Record<string, unknown>> = {}) => ({
  procedure: 'accreditation',
  entry: {
    type: 'application.filed',
    data: { organizationId: applicant.id, area: 'L43.3.2', documents: ['Charter'], ...data },
  },
})

const announcement = (data: Readonly<Record<string, unknown>> = {}) => ({
  procedure: 'commission-meeting',
  entry: {
    type: 'meeting.announced',
    data: {
      heldOn: '2026-06-30',
      postedOn: '2026-04-10',
      periodicals: ['Demo Gazette'],
      website: 'https://demo.invalid',
      ...data,
    },
  },
})

const enters =
  (type: string, data: unknown = {}, more: Readonly<Record<string, unknown>> = {}, ifMatch: number | string = 1) =>
  ({ house, application }: Scene): Promise<Refused> =>
    house.officer.post(`/v1/cases/${application.id}/docket`, { type, data, ...more }, { ifMatch })

const malformed = { status: 400, type: 'malformed' } as const

const badInputs: readonly BadInput[] = [
  {
    what: 'malformed JSON',
    send: ({ house, application }) =>
      house.officer.postText(`/v1/cases/${application.id}/docket`, '{"type": "application.acc', { ifMatch: 1 }),
    ...malformed,
  },
  {
    what: 'JSON under another name',
    send: ({ house, application }) =>
      house.officer.postText(`/v1/cases/${application.id}/docket`, '{}', {
        ifMatch: 1,
        headers: { 'content-type': 'text/plain' },
      }),
    status: 415,
    type: 'unsupported-media-type',
  },
  {
    what: 'a body of more than a mebibyte',
    send: ({ house }) => house.officer.post('/v1/organizations', organization({ name: 'x'.repeat(1_100_000) })),
    status: 413,
    type: 'too-large',
  },
  {
    what: 'an unknown field beside the entry',
    send: enters('application.accepted', {}, { by: 'me' }),
    ...malformed,
    pointers: ['/by'],
  },
  {
    what: 'an unknown field in an act',
    send: enters('application.accepted', { remark: 'typo' }),
    ...malformed,
    pointers: ['/data/remark'],
  },
  {
    what: 'a field that would reach behind objects',
    send: ({ house, application }) =>
      house.officer.postText(
        `/v1/cases/${application.id}/docket`,
        '{"type":"application.accepted","data":{"__proto__":{"polluted":true}}}',
        { ifMatch: 1 },
      ),
    ...malformed,
  },
  {
    what: 'an unknown field in the data that opens a case',
    send: (scene) => scene.applicant.post('/v1/cases', filing(scene, { region: 'Almaty' })),
    ...malformed,
    pointers: ['/entry/data/region'],
  },
  {
    what: 'an unknown query parameter',
    send: ({ house }) => house.officer.get('/v1/deadlines?state=open'),
    ...malformed,
  },
  {
    what: 'wrong types, all of them told at once',
    send: ({ house }) =>
      house.officer.post('/v1/organizations', organization({ name: 7, phone: null, email: 'nobody' })),
    ...malformed,
    pointers: ['/name', '/phone', '/email'],
  },
  {
    what: 'a list where text belongs',
    send: enters('application.returned', { missing: 'a list' }),
    ...malformed,
    pointers: ['/data/missing'],
  },
  {
    what: 'data that is not an object',
    send: enters('application.accepted', ['nothing']),
    ...malformed,
    pointers: ['/data'],
  },
  {
    what: 'a BIN whose check digit is wrong',
    send: ({ house }) => house.officer.post('/v1/organizations', organization({ bin: '061240001237' })),
    ...malformed,
    pointers: ['/bin'],
  },
  {
    what: 'a BIN that is no BIN, whatever the reason given for it',
    send: ({ house }) =>
      house.officer.post('/v1/organizations', organization({ bin: '12345', binOverride: 'It says so' })),
    ...malformed,
    pointers: ['/bin'],
  },
  {
    what: 'a day of a meeting that does not exist',
    send: ({ house }) => house.officer.post('/v1/cases', announcement({ heldOn: '2026-02-30' })),
    ...malformed,
    pointers: ['/entry/data/heldOn'],
  },
  {
    what: 'a day of effect that does not exist',
    send: enters('application.accepted', {}, { effectiveOn: '2026-04-31' }),
    ...malformed,
    pointers: ['/effectiveOn'],
  },
  {
    what: 'a day of effect still to come',
    send: enters('application.accepted', {}, { effectiveOn: '2026-04-11' }),
    ...malformed,
    pointers: ['/effectiveOn'],
  },
  {
    what: 'an applicant dating its filing back',
    send: (scene) => {
      const { procedure, entry } = filing(scene)
      return scene.applicant.post('/v1/cases', { procedure, entry: { ...entry, effectiveOn: '2026-04-01' } })
    },
    ...malformed,
    pointers: ['/entry/effectiveOn'],
  },
  {
    what: 'a date in a query that does not exist',
    send: ({ house }) => house.officer.get('/v1/deadlines?dueBefore=2025-02-29'),
    ...malformed,
    pointers: ['/dueBefore'],
  },
  {
    what: 'an instant without its offset, for the clock',
    send: ({ house }) => house.officer.put('/v1/clock', { now: '2026-05-01T09:00:00' }),
    ...malformed,
    pointers: ['/now'],
  },
  {
    what: 'an instant without its offset, for a term',
    send: ({ house }) => house.anyone.post('/v1/terms', { provision: 'X-O105.4', at: '2026-05-01T09:00:00' }),
    ...malformed,
    type: 'no-such-moment',
    pointers: ['/at'],
  },
  {
    what: 'a clock set backwards',
    send: ({ house }) => house.officer.put('/v1/clock', { now: '2026-01-01T09:00:00+05:00' }),
    ...malformed,
    pointers: ['/now'],
  },
  {
    what: 'an area the Law has excluded',
    send: (scene) => scene.applicant.post('/v1/cases', filing(scene, { area: 'L43.3.6' })),
    status: 409,
    type: 'area-excluded',
    pointers: ['/entry/data/area'],
    provision: 'L43.3.6',
  },
  {
    what: 'an area there never was',
    send: (scene) => scene.applicant.post('/v1/cases', filing(scene, { area: 'L43.3.9' })),
    ...malformed,
    pointers: ['/entry/data/area'],
  },
  {
    what: 'a meeting announced too late',
    send: ({ house }) => house.officer.post('/v1/cases', announcement({ heldOn: '2026-05-15' })),
    status: 409,
    type: 'notice-too-short',
    pointers: ['/entry/data/heldOn'],
    provision: 'L46-2.2b',
  },
  {
    what: 'a posting still to come',
    send: ({ house }) => house.officer.post('/v1/cases', announcement({ postedOn: '2026-04-11' })),
    status: 409,
    type: 'posted-in-the-future',
    pointers: ['/entry/data/postedOn'],
    provision: 'L46-2.2b',
  },
  {
    what: 'an act out of order',
    send: enters('requirements.assessed', { findings: findings() }),
    status: 409,
    type: 'not-in-this-state',
    provision: 'L46-1.1',
  },
  { what: 'an act of another procedure', send: enters('meeting.held', {}), ...malformed, pointers: ['/type'] },
  { what: 'an act there never was', send: enters('xstate.init', {}), ...malformed, pointers: ['/type'] },
  {
    what: 'an act named like what every object has',
    send: enters('constructor', {}),
    ...malformed,
    pointers: ['/type'],
  },
  {
    what: 'the passing of time, entered by a person',
    send: enters('deadline.expired', { provision: 'X-O105.4', for: 'authorizedBody', dueOn: '2026-05-04' }),
    status: 403,
    type: 'forbidden',
  },
  {
    what: 'an act that opens nothing',
    send: ({ house }) =>
      house.officer.post('/v1/cases', {
        procedure: 'accreditation',
        entry: { type: 'application.accepted', data: {} },
      }),
    ...malformed,
    pointers: ['/entry/type'],
  },
  {
    what: 'a procedure there never was',
    send: ({ house }) => house.officer.post('/v1/cases', { ...announcement(), procedure: 'toString' }),
    ...malformed,
    pointers: ['/procedure'],
  },
  {
    what: 'a meeting that is none',
    send: async ({ house, application, applicant }) => {
      const other = await files(house, applicant, 'L43.3.4')
      await house.enters(house.officer, other.id, 'application.accepted')
      await house.enters(house.officer, other.id, 'requirements.assessed', { findings: findings() })
      return house.tries(house.officer, other.id, 'meeting.assigned', { meetingId: application.id })
    },
    status: 409,
    type: 'meeting-not-available',
    pointers: ['/data/meetingId'],
    provision: 'L46-2.2b',
  },
  {
    what: 'findings that leave out a requirement, invent another and repeat a third',
    send: async ({ house, applicant }) => {
      const other = await files(house, applicant, 'L43.3.7')
      await house.enters(house.officer, other.id, 'application.accepted')
      const [first] = findings()
      const wrong = [first, first, { requirement: 'goodwill', met: true, evidence: 'none' }]
      return house.tries(house.officer, other.id, 'requirements.assessed', { findings: wrong })
    },
    status: 409,
    type: 'finding-missing',
    pointers: [
      '/data/findings',
      '/data/findings',
      '/data/findings',
      '/data/findings/1/requirement',
      '/data/findings/2/requirement',
    ],
    provision: 'L46-2.2a',
  },
  {
    what: 'no If-Match',
    send: ({ house, application }) =>
      house.officer.post(`/v1/cases/${application.id}/docket`, { type: 'application.accepted', data: {} }),
    status: 428,
    type: 'if-match-required',
  },
  {
    what: 'a stale ETag',
    send: enters('application.accepted', {}, {}, 0),
    status: 412,
    type: 'stale-version',
  },
  {
    what: 'an ETag of the future',
    send: enters('application.accepted', {}, {}, 2),
    status: 412,
    type: 'stale-version',
  },
  { what: 'any ETag at all', send: enters('application.accepted', {}, {}, '*'), ...malformed },
  { what: 'a weak ETag', send: enters('application.accepted', {}, {}, 'W/"1"'), ...malformed },
  {
    what: 'a repeated key with another request',
    send: async (scene) => {
      const request = { idempotencyKey: 'a-key-used-once' }
      await scene.house.officer.post('/v1/cases', announcement(), request)
      return scene.house.officer.post('/v1/cases', announcement({ heldOn: '2026-07-15' }), request)
    },
    status: 422,
    type: 'idempotency-key-reused',
  },
  {
    what: 'a key without end',
    send: ({ house }) => house.officer.post('/v1/cases', announcement(), { idempotencyKey: 'k'.repeat(201) }),
    ...malformed,
  },
  {
    what: 'another organization’s case',
    send: ({ application, other }) => other.get(`/v1/cases/${application.id}`),
    status: 404,
    type: 'not-found',
  },
  {
    what: 'an act on another organization’s case',
    send: ({ application, other }) =>
      other.post(`/v1/cases/${application.id}/docket`, { type: 'application.withdrawn', data: {} }, { ifMatch: 1 }),
    status: 404,
    type: 'not-found',
  },
  {
    what: 'an application for another organization',
    send: (scene) => scene.other.post('/v1/cases', filing(scene)),
    status: 403,
    type: 'not-your-organization',
  },
  {
    what: 'an application for an organization nobody has entered',
    send: async ({ house }) => {
      const token = await house.host.token({ role: 'okup', org: 'nowhere' })
      const nobody = new Person(house.host.baseUrl, token)
      return nobody.post('/v1/cases', {
        procedure: 'accreditation',
        entry: { type: 'application.filed', data: { organizationId: 'nowhere', area: 'L43.3.2', documents: [] } },
      })
    },
    status: 409,
    type: 'organization-unknown',
    pointers: ['/entry/data/organizationId'],
  },
  {
    what: 'a case that does not exist',
    send: ({ house }) => house.officer.get('/v1/cases/018f0000-0000-7000-8000-000000000000'),
    status: 404,
    type: 'not-found',
  },
  {
    what: 'a cursor that is not ours',
    send: ({ house }) => house.officer.get('/v1/cases?cursor=bm90IG91cnM'),
    ...malformed,
    pointers: ['/cursor'],
  },
  {
    what: 'a page without end',
    send: ({ house }) => house.officer.get('/v1/cases?limit=100000'),
    ...malformed,
    pointers: ['/limit'],
  },
  {
    what: 'a setting there never was',
    send: ({ house }) => house.head.put('/v1/settings/constructor', { value: 5 }),
    ...malformed,
    pointers: ['/key'],
  },
  {
    what: 'a quorum of nobody',
    send: ({ house }) => house.head.put('/v1/settings/commission.quorum', { value: 0 }),
    ...malformed,
    pointers: ['/value'],
  },
  {
    what: 'no token',
    send: ({ house, application }) =>
      house.anyone.post(
        `/v1/cases/${application.id}/docket`,
        { type: 'application.accepted', data: {} },
        { ifMatch: 1 },
      ),
    status: 401,
    type: 'unauthenticated',
  },
  {
    what: 'a forged token',
    send: async ({ house, application }) => {
      const forged = await new SignJWT({ role: 'officer' })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject('demo-officer')
        .setIssuer('merzim-development')
        .setAudience('merzim')
        .setExpirationTime('1h')
        .sign(new TextEncoder().encode('a secret of thirty-two characters'))
      const forger = new Person(house.host.baseUrl, forged)
      return forger.post(
        `/v1/cases/${application.id}/docket`,
        { type: 'application.accepted', data: {} },
        { ifMatch: 1 },
      )
    },
    status: 401,
    type: 'invalid-token',
  },
]

/** Those that prepare something of their own first; the store is then compared only in what the refusal itself did. */
const preparing = ['a meeting that is none', 'findings that leave out', 'a repeated key']

onEveryHost(
  'Bad input',
  { now: '2026-04-10T10:00:00+05:00' },
  (house) => {
    let scene: Scene
    let before: unknown

    beforeAll(async () => {
      const applicant = await house().organization()
      scene = {
        house: house(),
        applicant,
        other: await house().organization(),
        application: await files(house(), applicant),
        meeting: await announcesMeeting(house(), { postedOn: '2026-04-10', heldOn: '2026-06-15' }),
      }
      before = await house().everythingRecorded()
    })

    it.each(badInputs)(
      '$what is answered with $status $type',
      async ({ what, send, status, type, pointers, provision }) => {
        const answer = await send(scene)
        expect(answer).toMatchObject({ status, body: { type: `/problems/${type}`, status } })
        expect(answer.headers.get('content-type')).toBe('application/problem+json')
        expect(answer.body.says).toEqual({
          kk: expect.stringMatching(/\p{Script=Cyrillic}/u),
          ru: expect.stringMatching(/\p{Script=Cyrillic}/u),
          en: expect.stringMatching(/[a-z]/),
        })
        if (pointers) expect(answer.body.errors?.map(({ pointer }) => pointer)).toEqual(pointers)
        if (provision) expect(answer.body.provision).toBe(provision)
        if (status === 401) expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/)

        const after = await house().everythingRecorded()
        if (preparing.some((start) => what.startsWith(start))) before = after
        else expect(after).toBe(before)
      },
    )

    it('has left the case as it was', async () => {
      expect(await house().caseOf(scene.application.id)).toMatchObject({
        version: 1,
        state: 'awaitingCompletenessCheck',
      })
      await house().verifies(scene.application.id)
    })
  },
  bothHosts,
)
