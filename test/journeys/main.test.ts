import { expect, it } from 'vitest'
import type { CaseView } from '../../src/functions/cases/case-view.ts'
import type { Page } from '../support/client.ts'
import { type Applicant, onEveryHost } from '../support/journey.ts'
import {
  announcesMeeting,
  bringsBeforeTheCommission,
  certificate,
  conclusion,
  files,
  triesToAnnounceMeeting,
  triesToFile,
} from '../support/journey-acts.ts'

onEveryHost(
  'An accreditation from the announced meeting to the certificate',
  { now: '2026-03-02T09:00:00+05:00' },
  (house) => {
    let applicant: Applicant
    let meeting: CaseView
    let application: CaseView
    let certificateId: string

    it('refuses a meeting with 28 full working days of notice, and says the earliest lawful day', async () => {
      const before = await house().everythingRecorded()
      const refused = await triesToAnnounceMeeting(house(), { postedOn: '2026-03-02', heldOn: '2026-04-16' })
      expect(refused).toMatchObject({
        status: 409,
        body: {
          type: expect.stringMatching(/\/notice-too-short$/),
          provision: 'L46-2.2b',
          earliestEventOn: '2026-04-18',
          earliestLawfulOn: '2026-04-17',
          errors: [{ pointer: '/entry/data/heldOn' }],
        },
      })
      expect(await house().everythingRecorded()).toBe(before)
    })

    it('accepts 29, in time under one reading only, with the warning of ambiguity 6', async () => {
      const accepted = await triesToAnnounceMeeting(house(), { postedOn: '2026-03-02', heldOn: '2026-04-17' })
      expect(accepted).toMatchObject({ status: 201, body: { warnings: [{ provision: 'L46-2.2b', ambiguity: 6 }] } })
      expect(accepted.version).toBe(1)
      expect(accepted.headers.get('location')).toBe(`/v1/cases/${accepted.body.id}`)
    })

    it('accepts 30 without a warning, and the meeting stands in the public calendar', async () => {
      meeting = await announcesMeeting(house(), { postedOn: '2026-03-02', heldOn: '2026-04-20' })
      expect(meeting.warnings).toEqual([])
      const calendar = await house().anyone.get<Page<CaseView>>(
        '/v1/cases?procedure=commission-meeting&state=announced',
      )
      expect(calendar.body.items.map(({ id }) => id)).toContain(meeting.id)
    })

    it('takes an application in one area, and the service term runs from its filing', async () => {
      applicant = await house().organization()
      await house().passTimeTo('2026-04-10T10:00:00+05:00')
      application = await files(house(), applicant)
      expect(application).toMatchObject({
        state: 'awaitingCompletenessCheck',
        version: 1,
        organization: applicant.id,
        waits: [
          { for: 'authorizedBody', provision: 'X-O105.4', dueOn: '2026-05-04', dueAt: '2026-05-04T23:59:59+05:00' },
        ],
      })
    })

    it('takes no second application in the same area, and one in another', async () => {
      const second = await triesToFile(house(), applicant)
      expect(second).toMatchObject({ status: 409, body: { provision: 'L46-1.2a', caseId: application.id } })
      expect(second.body.type).toMatch(/\/already-open$/)
      const other = await files(house(), applicant, 'L43.3.5')
      await house().enters(applicant, other.id, 'application.withdrawn')
    })

    it('keeps one service term from state to state on the way to the commission', async () => {
      await bringsBeforeTheCommission(house(), application.id, meeting.id)
      const assigned = await house().caseOf(application.id)
      expect(assigned).toMatchObject({ state: 'awaitingConclusion', version: 4, facts: { meetingOn: '2026-04-20' } })
      const term = (await house().deadlinesOf(application.id)).filter(({ provision }) => provision === 'X-O105.4')
      expect(term).toMatchObject([{ status: 'open', dueOn: '2026-05-04' }])
    })

    it('hears no conclusion before the day of the meeting', async () => {
      const early = await house().tries(house().commission, application.id, 'commission.concluded', conclusion('grant'))
      expect(early).toMatchObject({ status: 409, body: { provision: 'L46-2.1', meetingOn: '2026-04-20' } })
    })

    it('hears it on the day, and lets the authorized body decide only in line with it', async () => {
      await house().passTimeTo('2026-04-20T15:00:00+05:00')
      await house().enters(house().commission, application.id, 'commission.concluded', conclusion('grant'))
      const against = await house().tries(house().officer, application.id, 'accreditation.refused.proposed', {
        grounds: ['none'],
      })
      expect(against).toMatchObject({ status: 409, body: { provision: 'L46-2.1', recommendation: 'grant' } })
    })

    it('grants with two persons: an officer proposes, the head decides, and on nothing but what was proposed', async () => {
      const alone = await house().tries(house().head, application.id, 'certificate.granted', certificate)
      expect(alone.status).toBe(409)
      expect(alone.body.type).toMatch(/\/second-person-required$/)

      const proposing = await house().tries(house().head, application.id, 'certificate.granted.proposed', certificate)
      expect(proposing.status).toBe(403)

      await house().enters(house().officer, application.id, 'certificate.granted.proposed', certificate)
      const another = { ...certificate, validUntil: '2036-04-19' }
      const differs = await house().tries(house().head, application.id, 'certificate.granted', another)
      expect(differs.status).toBe(409)
      expect(differs.body.type).toMatch(/\/differs-from-proposal$/)

      const granted = await house().enters(house().head, application.id, 'certificate.granted', certificate)
      expect(granted.body).toMatchObject({
        type: 'certificate.granted',
        seq: 7,
        effectiveOn: '2026-04-20',
        state: 'granted',
      })
    })

    it('publishes the accreditation at once and closes the service term as met', async () => {
      expect(await house().typesOnDocketOf(application.id)).toEqual([
        'application.filed',
        'application.accepted',
        'requirements.assessed',
        'meeting.assigned',
        'commission.concluded',
        'certificate.granted.proposed',
        'certificate.granted',
        'publication.recorded',
      ])
      const deadlines = await house().deadlinesOf(application.id)
      expect(deadlines.filter(({ status }) => status === 'open')).toEqual([])
      expect(deadlines.find(({ provision }) => provision === 'X-O105.4')?.status).toBe('met')
    })

    it('shows the certificate and the standing to anyone', async () => {
      const certificates = await house().anyone.get<Page<CaseView>>('/v1/cases?procedure=certificate')
      expect(certificates.body.items).toMatchObject([
        { state: 'inForce', organization: applicant.id, facts: { ...certificate, area: 'L43.3.1' } },
      ])
      certificateId = certificates.body.items[0]?.id ?? ''
      const standing = (day: string) =>
        house().anyone.get(`/v1/organizations/${applicant.id}/standing?area=L43.3.1&on=${day}`)
      expect(await standing('2026-04-19')).toMatchObject({ status: 200, body: { status: 'none' } })
      expect(await standing('2026-04-20')).toMatchObject({
        body: { status: 'inForce', certificate: { id: certificateId } },
      })
    })

    it('waits on the certificate for the end of its term, five years ahead', async () => {
      const view = await house().caseOf(certificateId, house().anyone)
      expect(view.waits).toMatchObject([{ provision: 'L47-2.1.1', kind: 'operation-of-law', dueOn: '2031-04-19' }])
    })

    it('tells the applicant each step and the authorized body the filing, each once, in three languages', async () => {
      const letters = await house().letters(applicant.email)
      expect(letters.map(({ subject }) => subject)).toEqual([
        'Өтініш қарауға қабылданды / Заявление принято к рассмотрению',
        'Өтініш комиссия отырысына енгізілді / Заявление вынесено на заседание комиссии',
        'Аккредиттеу туралы куәлік берілді / Выдано свидетельство об аккредитации',
      ])
      const [, assigned, granted] = letters
      expect(assigned?.text).toContain('Отырыс күні: 2026 ж. 20 сәуір.')
      expect(assigned?.text).toContain('День заседания: 20 апреля 2026 г.')
      expect(assigned?.text).toContain('Day of the meeting: 20 April 2026.')
      expect(granted?.text).toContain('DEMO-001')
      expect(granted?.text).toContain(`/cases/${application.id}`)
      const filed = (await house().letters('authorized-body@demo.invalid')).filter(({ subject }) =>
        subject.startsWith('Аккредиттеуге жаңа өтініш'),
      )
      expect(filed).toHaveLength(2)
    })

    it('can be verified from its first entry to its last', async () => {
      await house().verifies(application.id)
      await house().verifies(certificateId)
      await house().verifies(meeting.id)
    })
  },
)
