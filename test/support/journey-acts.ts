import { expect } from 'vitest'
import type { CaseView } from '../../src/functions/cases/case-view.ts'
import { requirements } from '../../src/law/requirements.ts'
import type { Answered, Person, ProblemBody } from './client.ts'
import type { Applicant, Environment } from './journey.ts'

/** The acts journeys are made of, with data a reader believes. Each must be accepted unless its name says `tries`. */

export const triesToAnnounceMeeting = (
  house: Environment,
  { postedOn, heldOn }: { postedOn: string; heldOn: string },
  by: Person = house.officer,
): Promise<Answered<CaseView & ProblemBody>> =>
  house.opens(by, 'commission-meeting', 'meeting.announced', {
    heldOn,
    postedOn,
    periodicals: ['Demo Gazette'],
    website: 'https://authorized-body.demo.invalid/meetings',
  })

export const announcesMeeting = async (
  house: Environment,
  days: { postedOn: string; heldOn: string },
): Promise<CaseView> => {
  const answer = await triesToAnnounceMeeting(house, days)
  expect(answer).toMatchObject({ status: 201 })
  return answer.body
}

export const triesToFile = (
  house: Environment,
  applicant: Applicant,
  area = 'L43.3.1',
  by: Person = applicant,
): Promise<Answered<CaseView & ProblemBody>> =>
  house.opens(by, 'accreditation', 'application.filed', {
    organizationId: applicant.id,
    area,
    documents: ['Charter', 'List of members'],
  })

export const files = async (house: Environment, applicant: Applicant, area?: string): Promise<CaseView> => {
  const answer = await triesToFile(house, applicant, area)
  expect(answer).toMatchObject({ status: 201 })
  return answer.body
}

/** A finding on every configured requirement. */
export const findings = (met = true) =>
  requirements.map(({ id }) => ({ requirement: id, met, evidence: 'Seen in the file' }))

export const conclusion = (recommendation: 'grant' | 'refuse') => ({
  recommendation,
  votesFor: 5,
  votesAgainst: 1,
  reasons: 'The requirements were considered one by one.',
})

export const certificate = { number: 'DEMO-001', validFrom: '2026-04-20', validUntil: '2031-04-19' }

/** Takes an application as far as the commission's table. */
export const bringsBeforeTheCommission = async (
  house: Environment,
  applicationId: string,
  meetingId: string,
): Promise<void> => {
  await house.enters(house.officer, applicationId, 'application.accepted')
  await house.enters(house.officer, applicationId, 'requirements.assessed', { findings: findings() })
  await house.enters(house.officer, applicationId, 'meeting.assigned', { meetingId })
}

/** An officer proposes an act and the head enters it. */
export const twoPersonsEnter = async (house: Environment, caseId: string, type: string, data: unknown) => {
  await house.enters(house.officer, caseId, `${type}.proposed`, data)
  return house.enters(house.head, caseId, type, data)
}

/**
 * A certificate in force: the meeting of 20 April 2026, and a decision on the same day.
 *
 * @returns the accreditation case and the certificate's case
 */
export const isAccredited = async (
  house: Environment,
  applicant: Applicant,
  data: { number: string; validFrom: string; validUntil: string } = certificate,
  area = 'L43.3.1',
): Promise<{ applicationId: string; certificateId: string }> => {
  const meeting = await announcesMeeting(house, { postedOn: '2026-03-02', heldOn: '2026-04-20' })
  await house.passTimeTo('2026-04-10T10:00:00+05:00')
  const { id } = await files(house, applicant, area)
  await bringsBeforeTheCommission(house, id, meeting.id)
  await house.passTimeTo('2026-04-20T10:00:00+05:00')
  await house.enters(house.commission, id, 'commission.concluded', conclusion('grant'))
  await twoPersonsEnter(house, id, 'certificate.granted', data)
  const answer = await house.anyone.get<{ items: CaseView[] }>(
    `/v1/cases?procedure=certificate&organization=${applicant.id}`,
  )
  const found = answer.body.items.find(({ facts }) => facts.number === data.number)
  if (!found) throw new Error('no certificate was opened')
  return { applicationId: id, certificateId: found.id }
}
