import { expect, it } from 'vitest'
import type { CaseView } from '../../src/functions/cases/case-view.ts'
import { bothHosts } from '../support/hosts.ts'
import { type Applicant, onEveryHost } from '../support/journey.ts'
import { files, findings, twoPersonsEnter } from '../support/journey-acts.ts'

const reason = 'Opinions from abroad are awaited'

// Filed and extended on 10 April 2026: the term would end on 4 May, and may be extended to 10 June.
onEveryHost(
  'An extension of the service term',
  { now: '2026-04-10T10:00:00+05:00' },
  (house) => {
    let applicant: Applicant
    let application: CaseView

    const statuses = async () =>
      Object.fromEntries(
        (await house().deadlinesOf(application.id)).map(({ provision, dueOn, status }) => [
          `${provision} ${dueOn}`,
          status,
        ]),
      )

    it('must end after the running term, and within two months', async () => {
      applicant = await house().organization()
      application = await files(house(), applicant)
      await house().enters(house().officer, application.id, 'application.accepted')
      await house().enters(house().officer, application.id, 'requirements.assessed', { findings: findings() })
      for (const until of ['2026-05-04', '2026-06-11']) {
        const refused = await house().tries(house().officer, application.id, 'term.extended.proposed', {
          reason,
          until,
        })
        expect(refused).toMatchObject({
          status: 409,
          body: {
            provision: 'X-APPK76.2',
            dueOn: '2026-05-04',
            latestOn: '2026-06-10',
            errors: [{ pointer: '/data/until' }],
          },
        })
      }
    })

    it('takes two persons', async () => {
      const alone = await house().tries(house().head, application.id, 'term.extended', { reason, until: '2026-06-10' })
      expect(alone.body.type).toMatch(/\/second-person-required$/)
      await twoPersonsEnter(house(), application.id, 'term.extended', { reason, until: '2026-06-10' })
    })

    it('puts the extended term in the place of the first, and opens the duty to notify within three working days', async () => {
      expect(await statuses()).toEqual({
        'X-O105.4 2026-05-04': 'cancelled',
        'X-APPK76.2 2026-06-10': 'open',
        'X-APPK76.2n 2026-04-15': 'open',
      })
      const letter = (await house().letters(applicant.email)).at(-1)
      expect(letter?.subject).toContain('Срок рассмотрения продлён')
      expect(letter?.text).toContain('10 июня 2026 г.')
      expect(letter?.text).toContain(reason)
    })

    it('is given once', async () => {
      const twice = await house().tries(house().officer, application.id, 'term.extended.proposed', {
        reason,
        until: '2026-06-09',
      })
      expect(twice.status).toBe(409)
      expect(twice.body.type).toMatch(/\/already-extended$/)
    })

    it('meets the duty to notify by a notice in time, even when it is recorded later', async () => {
      await house().passTimeTo('2026-04-15T18:00:00+05:00')
      await house().enters(house().officer, application.id, 'extension.notified', { on: '2026-04-13', how: 'By post' })
      expect(await statuses()).toMatchObject({ 'X-APPK76.2n 2026-04-15': 'met' })
    })

    it('expires at its own end, not at the first one', async () => {
      expect((await house().passTimeTo('2026-06-10T23:59:59+05:00')).expired).toBe(0)
      expect((await house().passTimeTo('2026-06-11T00:00:00+05:00')).expired).toBe(1)
      expect((await house().docketOf(application.id)).at(-1)).toMatchObject({
        type: 'deadline.expired',
        data: { provision: 'X-APPK76.2', dueOn: '2026-06-10' },
      })
      await house().verifies(application.id)
    })

    it('is too late once the term has run out, and a notice that never went out is a breach', async () => {
      const other = await files(house(), await house().organization())
      await house().enters(house().officer, other.id, 'application.accepted')
      await house().enters(house().officer, other.id, 'requirements.assessed', { findings: findings() })
      // Filed on 11 June 2026: fifteen working days end on 2 July, and 6 July is a day off.
      await twoPersonsEnter(house(), other.id, 'term.extended', { reason, until: '2026-08-11' })
      await house().passTimeTo('2026-06-17T00:00:00+05:00')
      const entries = await house().docketOf(other.id)
      expect(entries.at(-1)).toMatchObject({
        type: 'deadline.expired',
        data: { provision: 'X-APPK76.2n', dueOn: '2026-06-16' },
      })

      const late = await files(house(), await house().organization())
      await house().enters(house().officer, late.id, 'application.accepted')
      await house().enters(house().officer, late.id, 'requirements.assessed', { findings: findings() })
      await house().passTimeTo('2026-07-20T10:00:00+05:00')
      const refused = await house().tries(house().officer, late.id, 'term.extended.proposed', {
        reason,
        until: '2026-08-20',
      })
      expect(refused.body.type).toMatch(/\/term-expired$/)
    })
  },
  bothHosts,
)
