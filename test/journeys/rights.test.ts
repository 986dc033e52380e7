import { beforeAll, expect, it } from 'vitest'
import type { CaseView } from '../../src/functions/cases/case-view.ts'
import { type Answered, type Page, Person, type Request, readAll } from '../support/client.ts'
import { bothHosts } from '../support/hosts.ts'
import { type Applicant, onEveryHost } from '../support/journey.ts'
import { announcesMeeting, files } from '../support/journey-acts.ts'

/** Everybody who may stand at a door. `own` speaks for the applicant, `other` for another organization. */
const everybody = [
  'public',
  'officer',
  'head',
  'commission',
  'expert',
  'own',
  'other',
  'holder',
  'user',
  'system',
  'auditor',
] as const

type Who = (typeof everybody)[number]

const staff: readonly Who[] = ['officer', 'head', 'commission', 'auditor']
const readers: readonly Who[] = [...staff, 'own']
/** Those who act for a party that has no part in the case. */
const otherParties: readonly Who[] = ['other', 'expert', 'holder', 'user']

interface Scene {
  readonly application: CaseView
  readonly meeting: CaseView
  readonly applicant: Applicant
  readonly deadlineId: string
}

interface Route {
  readonly method: 'get' | 'post' | 'put'
  /** As the API's description writes it. */
  readonly path: string
  /** The request; every one of them changes nothing, whoever sends it. */
  readonly ask: (scene: Scene) => { readonly path: string; readonly body?: unknown; readonly request?: Request }
  /** The status each gets; whoever is not named gets 401 without a token and `otherwise` with one. */
  readonly answers: Readonly<Partial<Record<Who, number>>>
  readonly otherwise: number
}

const each = (who: readonly Who[], status: number): Readonly<Partial<Record<Who, number>>> =>
  Object.fromEntries(who.map((name) => [name, status]))

const signedIn = everybody.filter((who) => who !== 'public')
const path = (text: string) => () => ({ path: text })
const open = (text: string, asked = text): Route => ({
  method: 'get',
  path: text,
  ask: path(asked),
  answers: each(everybody, 200),
  otherwise: 200,
})

/** Who may do what at every door there is. A new route is a new line here. */
const routes: readonly Route[] = [
  {
    method: 'get',
    path: '/v1/parked',
    ask: path('/v1/parked'),
    answers: each(['officer', 'head', 'auditor'], 200),
    otherwise: 403,
  },
  {
    method: 'post',
    path: '/v1/parked/{id}/retry',
    ask: () => ({ path: '/v1/parked/none/retry', body: {} }),
    answers: each(['officer'], 404),
    otherwise: 403,
  },
  {
    method: 'post',
    path: '/v1/parked/{id}/dismiss',
    ask: () => ({ path: '/v1/parked/none/dismiss', body: { reason: 'Demo' } }),
    answers: each(['officer'], 404),
    otherwise: 403,
  },
  open('/livez'),
  open('/readyz'),
  open('/metrics'),
  open('/openapi.json'),
  open('/v1/provisions'),
  open('/v1/provisions/{id}', '/v1/provisions/L46-2.2b'),
  open('/v1/registers/certificates'),
  open('/v1/requirements'),
  open('/v1/calendars/{year}', '/v1/calendars/2026'),
  open('/v1/organizations'),
  open('/v1/cases'),
  {
    method: 'post',
    path: '/v1/terms',
    ask: () => ({ path: '/v1/terms', body: { provision: 'X-O105.4', on: '2026-04-10' } }),
    answers: each(everybody, 200),
    otherwise: 200,
  },
  {
    method: 'post',
    path: '/v1/amounts',
    ask: () => ({ path: '/v1/amounts', body: { rule: 'L26.4', amount: 1_000 } }),
    answers: each(everybody, 200),
    otherwise: 200,
  },
  {
    method: 'post',
    path: '/v1/identifiers',
    ask: () => ({ path: '/v1/identifiers', body: { kind: 'iswc', value: 'T-034.524.680-1' } }),
    answers: each(everybody, 200),
    otherwise: 200,
  },
  {
    method: 'get',
    path: '/v1/organizations/{id}',
    ask: ({ applicant }) => ({ path: `/v1/organizations/${applicant.id}` }),
    answers: each(everybody, 200),
    otherwise: 200,
  },
  {
    method: 'get',
    path: '/v1/organizations/{id}/standing',
    ask: ({ applicant }) => ({ path: `/v1/organizations/${applicant.id}/standing` }),
    answers: each(everybody, 200),
    otherwise: 200,
  },
  {
    method: 'post',
    path: '/v1/organizations',
    ask: () => ({ path: '/v1/organizations', body: {} }),
    answers: each(['officer', 'expert'], 400),
    otherwise: 403,
  },
  ...(['organizations', 'parties'] as const).flatMap((kind): readonly Route[] => [
    {
      method: 'get',
      path: `/v1/${kind}/{id}/contacts`,
      ask: ({ applicant }) => ({ path: `/v1/${kind}/${applicant.id}/contacts` }),
      answers: each([...readers, 'expert'], 200),
      otherwise: kind === 'organizations' ? 403 : 404,
    },
    {
      method: 'put',
      path: `/v1/${kind}/{id}/contacts`,
      ask: ({ applicant }) => ({
        path: `/v1/${kind}/${applicant.id}/contacts`,
        body: { address: 'Demo', phone: 'Demo', email: 'demo@demo.invalid', reason: 'Demo' },
        request: { ifMatch: 99 },
      }),
      answers: { ...each(['officer', 'expert', 'own'], 412), ...each(['head', 'commission', 'auditor'], 403) },
      otherwise: kind === 'organizations' ? 403 : 404,
    },
  ]),
  {
    method: 'post',
    path: '/v1/documents',
    ask: () => ({ path: '/v1/documents', body: {} }),
    answers: each(signedIn, 415),
    otherwise: 415,
  },
  {
    method: 'get',
    path: '/v1/documents/{id}',
    ask: path('/v1/documents/nowhere'),
    answers: each(signedIn, 404),
    otherwise: 404,
  },
  {
    method: 'get',
    path: '/v1/documents/{id}/content',
    ask: path('/v1/documents/nowhere/content'),
    answers: each(signedIn, 404),
    otherwise: 404,
  },
  {
    method: 'post',
    path: '/v1/cases',
    ask: () => ({ path: '/v1/cases', body: { procedure: 'none', entry: { type: 'none', data: {} } } }),
    answers: each(signedIn, 400),
    otherwise: 400,
  },
  {
    method: 'get',
    path: '/v1/cases/{id}',
    ask: ({ application }) => ({ path: `/v1/cases/${application.id}` }),
    answers: { ...each(readers, 200), public: 404 },
    otherwise: 404,
  },
  {
    method: 'get',
    path: '/v1/cases/{id}/docket',
    ask: ({ application }) => ({ path: `/v1/cases/${application.id}/docket` }),
    answers: each(readers, 200),
    otherwise: 404,
  },
  {
    method: 'get',
    path: '/v1/cases/{id}/docket/verify',
    ask: ({ application }) => ({ path: `/v1/cases/${application.id}/docket/verify` }),
    answers: each(readers, 200),
    otherwise: 404,
  },
  {
    method: 'post',
    path: '/v1/cases/{id}/docket',
    ask: ({ application }) => ({
      path: `/v1/cases/${application.id}/docket`,
      body: { type: 'application.accepted', data: {} },
      request: { ifMatch: 99 },
    }),
    answers: { officer: 412, head: 403, commission: 403, auditor: 403, own: 403 },
    otherwise: 404,
  },
  {
    method: 'get',
    path: '/v1/deadlines',
    ask: path('/v1/deadlines'),
    answers: each([...readers, ...otherParties], 200),
    otherwise: 403,
  },
  {
    method: 'get',
    path: '/v1/deadlines/{id}/explanation',
    ask: ({ deadlineId }) => ({ path: `/v1/deadlines/${deadlineId}/explanation` }),
    answers: { ...each(readers, 200), ...each(otherParties, 404) },
    otherwise: 403,
  },
  {
    method: 'get',
    path: '/v1/settings',
    ask: path('/v1/settings'),
    answers: each(staff, 200),
    otherwise: 403,
  },
  {
    method: 'get',
    path: '/v1/settings/{key}',
    ask: path('/v1/settings/commission.quorum'),
    answers: each(staff, 200),
    otherwise: 403,
  },
  {
    method: 'put',
    path: '/v1/settings/{key}',
    ask: () => ({ path: '/v1/settings/commission.quorum', body: { value: 'many' } }),
    answers: each(['officer', 'head'], 400),
    otherwise: 403,
  },
  {
    method: 'post',
    path: '/v1/settings/{key}/{number}/reject',
    ask: () => ({ path: '/v1/settings/commission.quorum/1/reject', body: { reason: 'Demo' } }),
    answers: { head: 404 },
    otherwise: 403,
  },
  {
    method: 'post',
    path: '/v1/settings/{key}/{number}/withdraw',
    ask: () => ({ path: '/v1/settings/commission.quorum/1/withdraw', body: { reason: 'Demo' } }),
    answers: { officer: 404 },
    otherwise: 403,
  },
  {
    method: 'get',
    path: '/v1/confirmations',
    ask: path('/v1/confirmations'),
    answers: each(staff, 200),
    otherwise: 403,
  },
  {
    method: 'post',
    path: '/v1/provisions/{id}/confirmation',
    ask: () => ({ path: '/v1/provisions/L46-2.2b/confirmation', body: {} }),
    answers: each(['officer', 'head'], 400),
    otherwise: 403,
  },
  {
    method: 'put',
    path: '/v1/clock',
    ask: () => ({ path: '/v1/clock', body: { now: '2020-01-01T00:00:00Z' } }),
    answers: { officer: 400 },
    otherwise: 403,
  },
  {
    method: 'post',
    path: '/v1/calendars/{year}',
    ask: () => ({ path: '/v1/calendars/2026', body: {} }),
    answers: { officer: 400 },
    otherwise: 403,
  },
  {
    method: 'get',
    path: '/v1/calendars/{year}/{version}/what-if',
    ask: path('/v1/calendars/2026/v9/what-if'),
    answers: each(['officer', 'head', 'auditor'], 404),
    otherwise: 403,
  },
  {
    method: 'post',
    path: '/v1/calendars/{year}/{version}/propose',
    ask: () => ({ path: '/v1/calendars/2026/v9/propose', body: {} }),
    answers: { officer: 404 },
    otherwise: 403,
  },
  {
    method: 'post',
    path: '/v1/calendars/{year}/{version}/adopt',
    ask: () => ({ path: '/v1/calendars/2026/v9/adopt', body: {}, request: { ifMatch: '"none"' } }),
    answers: { head: 404 },
    otherwise: 403,
  },
]

/** The description does not describe itself. */
const undescribed = 'get /openapi.json'

/** Whose right each act is, beside the case it may be entered on (procedures 1 to 3). */
const rightTo: Readonly<Record<'application' | 'meeting', Readonly<Record<string, readonly Who[]>>>> = {
  application: {
    'application.accepted': ['officer'],
    'application.returned': ['officer'],
    'application.completed': ['own'],
    'application.withdrawn': ['own'],
    'requirements.assessed': ['officer'],
    'meeting.assigned': ['officer'],
    'meeting.rescheduled': [],
    'meeting.unassigned': [],
    'term.extended.proposed': ['officer'],
    'term.extended': ['head'],
    'extension.notified': ['officer'],
    'commission.concluded': ['commission'],
    'certificate.granted.proposed': ['officer'],
    'certificate.granted': ['head'],
    'accreditation.refused.proposed': ['officer'],
    'accreditation.refused': ['head'],
    'decision.appealed': ['own'],
    'appeal.decided': ['officer'],
    'publication.recorded': ['officer'],
    'deadline.expired': [],
  },
  meeting: {
    'meeting.postponed': ['officer'],
    'meeting.cancelled': ['officer'],
    'meeting.held': ['officer'],
  },
}

onEveryHost(
  'Rights',
  { now: '2026-04-10T10:00:00+05:00' },
  (house) => {
    let people: Readonly<Record<Who, Person>>
    let scene: Scene
    let before: unknown

    const asked = (who: Who, { method, ask }: Route): Promise<Answered<unknown>> => {
      const { path: where, body, request } = ask(scene)
      const person = people[who]
      if (method === 'get') return person.get(where, request)
      return method === 'post' ? person.post(where, body, request) : person.put(where, body, request)
    }

    beforeAll(async () => {
      const applicant = await house().organization()
      const holder = async (role: 'holder' | 'user') =>
        new Person(house().host.baseUrl, await house().host.token({ role }))
      people = {
        public: house().anyone,
        officer: house().officer,
        head: house().head,
        commission: house().commission,
        expert: house().expert,
        own: applicant,
        other: await house().organization(),
        holder: await holder('holder'),
        user: await holder('user'),
        system: house().system,
        auditor: house().auditor,
      }
      const application = await files(house(), applicant)
      const meeting = await announcesMeeting(house(), { postedOn: '2026-04-10', heldOn: '2026-06-15' })
      const [deadline] = await house().deadlinesOf(application.id)
      scene = { application, meeting, applicant, deadlineId: deadline?.id ?? '' }
      before = await house().everythingRecorded()
    })

    it('are stated for every route there is', async () => {
      const { body } = await house().anyone.get<{ paths: Record<string, Record<string, unknown>> }>('/openapi.json')
      const described = Object.entries(body.paths).flatMap(([where, methods]) =>
        Object.keys(methods).map((method) => `${method} ${where}`),
      )
      const stated = routes
        .map(({ method, path: where }) => `${method} ${where}`)
        .filter((route) => route !== undescribed)
      expect(described.toSorted()).toEqual(stated.toSorted())
    })

    it.each(routes)('$method $path', async (route) => {
      const expected = everybody.map((who) => [who, route.answers[who] ?? (who === 'public' ? 401 : route.otherwise)])
      const answered = await Promise.all(everybody.map(async (who) => [who, (await asked(who, route)).status]))
      expect(Object.fromEntries(answered)).toEqual(Object.fromEntries(expected))
    })

    it.each(Object.keys(rightTo.application))('to %s', async (type) => {
      const allowed = rightTo.application[type] ?? []
      for (const who of everybody) {
        const answer = await people[who].post(
          `/v1/cases/${scene.application.id}/docket`,
          { type, data: {} },
          { ifMatch: 99 },
        )
        const expected = who === 'public' ? 401 : allowed.includes(who) ? 412 : readers.includes(who) ? 403 : 404
        expect([who, answer.status]).toEqual([who, expected])
      }
    })

    it.each(Object.keys(rightTo.meeting))('to %s', async (type) => {
      const allowed = rightTo.meeting[type] ?? []
      for (const who of everybody) {
        const answer = await people[who].post(
          `/v1/cases/${scene.meeting.id}/docket`,
          { type, data: {} },
          { ifMatch: 99 },
        )
        expect([who, answer.status]).toEqual([who, who === 'public' ? 401 : allowed.includes(who) ? 412 : 403])
      }
    })

    it('to open a case', async () => {
      const heldOn = { heldOn: 'no day', postedOn: 'no day', periodicals: [], website: '' }
      for (const who of signedIn) {
        const meeting = { procedure: 'commission-meeting', entry: { type: 'meeting.announced', data: heldOn } }
        expect([who, (await people[who].post('/v1/cases', meeting)).status]).toEqual([
          who,
          who === 'officer' ? 400 : 403,
        ])
        const data = { organizationId: scene.applicant.id, area: 'no area', documents: [] }
        const application = { procedure: 'accreditation', entry: { type: 'application.filed', data } }
        expect([who, (await people[who].post('/v1/cases', application)).status]).toEqual([
          who,
          who === 'own' ? 400 : 403,
        ])
        const certificate = { procedure: 'certificate', entry: { type: 'certificate.issued', data: {} } }
        expect([who, (await people[who].post('/v1/cases', certificate)).status]).toEqual([who, 403])
      }
    })

    it('to see in lists: an organization its own cases and deadlines, staff all, others what is public', async () => {
      const seen = async (who: Who) =>
        (await readAll<CaseView>(people[who], '/v1/cases')).map(({ id }) => id).toSorted()
      const both = [scene.application.id, scene.meeting.id].toSorted()
      for (const who of everybody) {
        expect([who, await seen(who)]).toEqual([who, readers.includes(who) ? both : [scene.meeting.id]])
      }
      const filtered = await people.other.get<Page<CaseView>>(`/v1/cases?organization=${scene.applicant.id}`)
      expect(filtered.body.items).toEqual([])
      expect(await readAll(people.other, '/v1/deadlines')).toEqual([])
      expect(await readAll(people.other, `/v1/deadlines?organization=${scene.applicant.id}`)).toEqual([])
      expect(await readAll(people.own, '/v1/deadlines')).toMatchObject([{ provision: 'X-O105.4' }])
    })

    it('to see an organization’s contacts: those who deal with it, and itself', async () => {
      for (const who of everybody) {
        const { body } = await people[who].get<Record<string, unknown>>(`/v1/organizations/${scene.applicant.id}`)
        expect([who, 'email' in body, 'phone' in body]).toEqual([
          who,
          [...readers, 'expert'].includes(who),
          [...readers, 'expert'].includes(who),
        ])
      }
    })

    it('have let nobody change anything', async () => {
      expect(await house().everythingRecorded()).toBe(before)
    })
  },
  bothHosts,
)
