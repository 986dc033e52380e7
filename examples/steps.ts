import type { Answer, Stage } from './story.ts'

/** Enters a demo organization, and answers it as the officer sees it. */
export const enterOrganization = ({ as }: Stage): Promise<Answer> =>
  as('officer').post('/v1/organizations', {
    name: 'Demo Music Rights',
    bin: '061240001236',
    address: 'Demo street 1, Astana',
    phone: '+7 700 000 0000',
    email: 'office@demo.invalid',
  })

/** Announces the meeting of 20 April, posted today, 2 March: thirty full working days lie between them. */
export const announceMeeting = ({ as }: Stage): Promise<Answer> =>
  as('officer').open('commission-meeting', 'meeting.announced', {
    heldOn: '2026-04-20',
    postedOn: '2026-03-02',
    periodicals: ['Demo gazette'],
    website: 'https://demo.invalid/meetings/1',
  })

/** Files an application in the area of musical works. */
export const fileApplication = ({ as }: Stage, organizationId: string): Promise<Answer> =>
  as('okup', { org: organizationId }).open('accreditation', 'application.filed', {
    organizationId,
    area: 'L43.3.1',
    documents: ['Charter', 'List of members'],
  })

/** Accepts an application and finds every configured requirement met. */
export const acceptAndAssess = async ({ as, anyone }: Stage, caseId: string): Promise<void> => {
  const officer = as('officer')
  await officer.enter(caseId, 'application.accepted', {})
  const { items: requirements } = await anyone.get('/v1/requirements')
  await officer.enter(caseId, 'requirements.assessed', {
    findings: requirements.map(({ id }: Answer) => ({ requirement: id, met: true, evidence: 'Seen in the file' })),
  })
}

/** Takes an application to the meeting of 20 April, and the commission to its conclusion. */
export const concludeAtTheMeeting = async (
  { as, letTimePassTo }: Stage,
  caseId: string,
  meetingId: string,
  recommendation: 'grant' | 'refuse',
): Promise<void> => {
  await as('officer').enter(caseId, 'meeting.assigned', { meetingId })
  await letTimePassTo('2026-04-20T15:00:00+05:00')
  await as('commission').enter(caseId, 'commission.concluded', {
    recommendation,
    votesFor: 7,
    votesAgainst: 0,
    reasons: 'As the minutes say',
  })
}

/** Grants a certificate in force from 21 April 2026, by two persons, and answers its case. */
export const grantCertificate = async (
  stage: Stage,
  organizationId: string,
  validUntil = '2027-04-20',
): Promise<Answer> => {
  const { anyone, letTimePassTo } = stage
  const meeting = await announceMeeting(stage)
  await letTimePassTo('2026-04-13T10:00:00+05:00')
  const application = await fileApplication(stage, organizationId)
  await acceptAndAssess(stage, application.id)
  await concludeAtTheMeeting(stage, application.id, meeting.id, 'grant')
  const certificate = { number: 'DEMO-1', validFrom: '2026-04-21', validUntil }
  await twoPersonsEnter(stage, application.id, 'certificate.granted', certificate)
  const { items } = await anyone.get(`/v1/cases?procedure=certificate&organization=${organizationId}`)
  return items[0]
}

/** An officer proposes an act, and the head enters exactly that. */
export const twoPersonsEnter = async ({ as }: Stage, caseId: string, type: string, data: unknown): Promise<void> => {
  await as('officer').enter(caseId, `${type}.proposed`, data)
  await as('head').enter(caseId, type, data)
}
