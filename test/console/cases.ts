import { requirements } from '../../src/law/requirements.ts'
import type { OpenApp } from '../support/open-app.ts'

/** A person of the organization, as the doors of these tests know them. */
export interface Applicant {
  readonly organization: string
  readonly okup: string
}

const bins = ['061240001236', '050340003456', '070440004567']

/** An organization, entered by the officer. */
export const organizationIn = async (house: OpenApp, name: string, number = 0): Promise<Applicant> => {
  const { body } = await house.post('/v1/organizations', 'officer', {
    name,
    bin: bins[number],
    binOverride: 'demo',
    address: 'Astana',
    phone: '+7 700',
    email: 'office@demo.invalid',
  })
  return { organization: body.id, okup: `okup:demo-okup:${body.id}` }
}

const entered = async (house: OpenApp, as: string, caseId: string, type: string, data: unknown = {}): Promise<void> => {
  const { headers } = await house.get(`/v1/cases/${caseId}`, 'officer')
  const answer = await house.post(
    `/v1/cases/${caseId}/docket`,
    as,
    { type, data },
    { 'if-match': headers.get('etag') ?? '' },
  )
  if (answer.status !== 201) throw new Error(`${type} was refused: ${JSON.stringify(answer.body)}`)
}

/** An application before the commission on the day of its meeting, 20 April 2026, with what it recommends. */
export const concludedApplication = async (
  house: OpenApp,
  { organization, okup }: Applicant,
  recommendation: 'grant' | 'refuse',
): Promise<string> => {
  const meeting = await house.post('/v1/cases', 'officer', {
    procedure: 'commission-meeting',
    entry: {
      type: 'meeting.announced',
      data: { heldOn: '2026-04-20', postedOn: '2026-03-02', periodicals: ['Gazette'], website: 'demo.invalid' },
    },
  })
  const application = await house.post('/v1/cases', okup, {
    procedure: 'accreditation',
    entry: {
      type: 'application.filed',
      data: { organizationId: organization, area: 'L43.3.1', documents: ['Charter'] },
    },
  })
  const id: string = application.body.id
  await entered(house, 'officer', id, 'application.accepted')
  const findings = requirements.map((each) => ({ requirement: each.id, met: true, evidence: 'Seen' }))
  await entered(house, 'officer', id, 'requirements.assessed', { findings })
  await entered(house, 'officer', id, 'meeting.assigned', { meetingId: meeting.body.id })
  await house.passTimeUntil('2026-04-20T10:00:00+05:00')
  await entered(house, 'commission', id, 'commission.concluded', {
    recommendation,
    votesFor: 5,
    votesAgainst: 1,
    reasons: 'All was considered.',
  })
  return id
}

/** A certificate in force since 20 April 2026, which it still is. */
export const certificateInForce = async (
  house: OpenApp,
  number: string,
): Promise<Applicant & { applicationId: string; certificateId: string }> => {
  const applicant = await organizationIn(house, 'Demo society')
  const applicationId = await concludedApplication(house, applicant, 'grant')
  const term = { number, validFrom: '2026-04-20', validUntil: '2031-04-19' }
  await entered(house, 'officer', applicationId, 'certificate.granted.proposed', term)
  await entered(house, 'head', applicationId, 'certificate.granted', term)
  const { body } = await house.get('/v1/cases?procedure=certificate')
  return { ...applicant, applicationId, certificateId: body.items[0].id }
}

/** Proposes the refusal of an application, for reasons nobody outside is to read yet. */
export const proposedRefusal = (house: OpenApp, caseId: string, ground: string): Promise<void> =>
  entered(house, 'officer', caseId, 'accreditation.refused.proposed', { grounds: [ground] })
