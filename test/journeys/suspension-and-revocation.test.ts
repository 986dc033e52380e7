import { beforeAll, expect, it } from 'vitest'
import { bothHosts } from '../support/hosts.ts'
import { type Applicant, type Environment, onEveryHost } from '../support/journey.ts'
import { isAccredited, twoPersonsEnter } from '../support/journey-acts.ts'

const begins = { now: '2026-03-02T09:00:00+05:00' }
const order = { reasons: 'The annual report was not submitted by 15 April.', document: 'Order No. 12' }

/** An organization with a certificate in force since 20 April 2026, and what is asked about it. */
const told = (house: () => Environment) => {
  const story = { applicant: undefined as unknown as Applicant, certificateId: '', caseId: '' }
  const standingOn = async (day: string) => {
    const path = `/v1/organizations/${story.applicant.id}/standing?area=L43.3.1&on=${day}`
    return (await house().anyone.get<{ status: string }>(path)).body.status
  }
  const ground = (procedure: 'suspension' | 'revocation', more: object) =>
    house().opens(house().officer, procedure, 'ground.recorded', {
      organizationId: story.applicant.id,
      area: 'L43.3.1',
      evidence: 'The register of filings on 16 April',
      ...more,
    })
  const stateOf = async (id: string) => (await house().caseOf(id)).state
  const published = async () =>
    (await house().docketOf(story.certificateId)).filter(({ type }) => type === 'publication.recorded').length
  const begin = async () => {
    story.applicant = await house().organization()
    story.certificateId = (await isAccredited(house(), story.applicant)).certificateId
  }
  /** Both persons, on a day that may lie ahead. */
  const ordered = async (id: string, type: string, data: object, effectiveOn: string) => {
    await house().enters(house().officer, id, `${type}.proposed`, data, { effectiveOn })
    return house().enters(house().head, id, type, data, { effectiveOn })
  }
  return { story, standingOn, ground, stateOf, published, begin, ordered }
}

onEveryHost('The suspension of a certificate (L47-3)', begins, (house) => {
  const { story, standingOn, ground, stateOf, published, begin } = told(house)
  beforeAll(begin)

  it('opens with a ground an officer records, and nobody else', async () => {
    await house().passTimeTo('2026-05-12T10:00:00+05:00')
    const data = { organizationId: story.applicant.id, area: 'L43.3.1', ground: 'L47-3.1.1', evidence: 'Demo' }
    for (const by of [house().head, house().system, house().commission, story.applicant]) {
      expect((await house().opens(by, 'suspension', 'ground.recorded', data)).status).toBe(403)
    }
    const elsewhere = await ground('suspension', { area: 'L43.3.5', ground: 'L47-3.1.1' })
    expect(elsewhere).toMatchObject({
      status: 409,
      body: { type: expect.stringMatching(/\/no-certificate$/), provision: 'L47-3.1.1' },
    })
    const opened = await ground('suspension', { ground: 'L47-3.1.1', occurredOn: '2026-04-16' })
    expect(opened).toMatchObject({
      status: 201,
      body: { state: 'awaitingDecision', warnings: [{ kind: 'publication-counted-otherwise', ambiguity: 2 }] },
    })
    story.caseId = opened.body.id
  })

  it('is one case: a second ground goes into it, and false information must be knowing', async () => {
    const second = await ground('suspension', { ground: 'L47-3.1.2', knowingly: true })
    expect(second).toMatchObject({ status: 409, body: { type: expect.stringMatching(/\/already-open$/) } })
    const about = { organizationId: story.applicant.id, area: 'L43.3.1', ground: 'L47-3.1.2', evidence: 'An audit' }
    const unknowing = await house().tries(house().officer, story.caseId, 'ground.recorded', about)
    expect(unknowing).toMatchObject({
      status: 409,
      body: { provision: 'L47-3.1.2', errors: [{ pointer: '/data/knowingly' }] },
    })
    await house().enters(house().officer, story.caseId, 'ground.recorded', { ...about, knowingly: true })
    expect((await house().caseOf(story.caseId)).facts).toMatchObject({ grounds: ['L47-3.1.1', 'L47-3.1.2'] })
  })

  it('is read by the organization and by the staff, and by nobody else', async () => {
    const other = await house().organization()
    expect((await story.applicant.get(`/v1/cases/${story.caseId}`)).status).toBe(200)
    expect((await house().auditor.get(`/v1/cases/${story.caseId}`)).status).toBe(200)
    for (const by of [other, house().system, house().anyone]) {
      expect((await by.get(`/v1/cases/${story.caseId}`)).status).toBe(404)
    }
  })

  it('is decided by two persons, and then known for every day ahead', async () => {
    expect((await house().tries(house().head, story.caseId, 'suspension.ordered', order)).body.type).toMatch(
      /\/second-person-required$/,
    )
    await twoPersonsEnter(house(), story.caseId, 'suspension.ordered', order)
    expect(await stateOf(story.caseId)).toBe('suspended')
    expect(await published()).toBe(1)
    const days = ['2026-05-11', '2026-05-12', '2026-08-12', '2026-08-13', '2031-04-19', '2031-04-20']
    expect(await Promise.all(days.map(standingOn))).toEqual([
      'inForce',
      'suspended',
      'suspended',
      'inForce',
      'inForce',
      'terminated',
    ])
  })

  it('tells the organization from when until when, what goes on meanwhile, and how to appeal', async () => {
    const letter = (await house().letters(story.applicant.email)).at(-1)
    expect(letter?.subject).toContain('Действие свидетельства приостанавливается')
    for (const words of ['12 мая 2026 г.', '12 августа 2026 г.', 'Order No. 12', 'обжаловано', 'обязанности']) {
      expect(letter?.text).toContain(words)
    }
    expect(letter?.text).not.toMatch(/L47/)
  })

  it('is not lifted early, for the Law does not provide for it', async () => {
    const lifting = { reason: 'The report has come', document: 'Order No. 13' }
    const refused = await house().tries(house().officer, story.caseId, 'suspension.lifted.proposed', lifting)
    expect(refused).toMatchObject({ status: 409, body: { provision: 'L47-3.1.1', endsOn: '2026-08-12' } })
  })

  it('ends at the midnight after its three months, without anybody', async () => {
    await house().passTimeTo('2026-08-12T23:59:59.999+05:00')
    expect([await stateOf(story.caseId), await stateOf(story.certificateId)]).toEqual(['suspended', 'suspended'])
    await house().passTimeTo('2026-08-13T00:00:00+05:00')
    expect([await stateOf(story.caseId), await stateOf(story.certificateId)]).toEqual(['ended', 'inForce'])
    const letters = await house().letters(story.applicant.email)
    expect(letters.at(-1)?.subject).toContain('Действие свидетельства возобновлено')
    for (const id of [story.caseId, story.certificateId]) await house().verifies(id)
  })

  it('may come again, and ends with the certificate where that is returned', async () => {
    const again = await ground('suspension', { ground: 'L47-3.1.1' })
    await twoPersonsEnter(house(), again.body.id, 'suspension.ordered', order)
    await house().enters(story.applicant, story.certificateId, 'certificate.returned', { decidedOn: '2026-08-13' })
    expect(await stateOf(again.body.id)).toBe('ended')
    const last = (await house().docketOf(again.body.id)).at(-1)
    expect(last).toMatchObject({ type: 'certificate.ended', recordedBy: 'merzim', data: { reason: 'returned' } })
    await house().verifies(again.body.id)
  })
})

onEveryHost(
  'A suspension ordered ahead and taken back',
  begins,
  (house) => {
    const { story, standingOn, ground, stateOf, published, begin, ordered } = told(house)
    beforeAll(begin)

    it('waits for its day on both cases', async () => {
      await house().passTimeTo('2026-05-12T10:00:00+05:00')
      story.caseId = (await ground('suspension', { ground: 'L47-3.1.1' })).body.id
      await ordered(story.caseId, 'suspension.ordered', order, '2026-05-20')
      expect([await stateOf(story.caseId), await stateOf(story.certificateId)]).toEqual(['ordered', 'inForce'])
      expect([await standingOn('2026-05-19'), await standingOn('2026-05-20')]).toEqual(['inForce', 'suspended'])
      const { mayFollow, ahead } = await house().caseOf(story.caseId)
      expect(ahead).toMatchObject([{ type: 'suspension.ordered', effectiveOn: '2026-05-20' }])
      expect(mayFollow.map(({ type }) => type)).toEqual(['effect.cancelled.proposed', 'effect.cancelled'])
    })

    it('is taken back by two persons, who may order it anew', async () => {
      const of = (await house().docketOf(story.caseId)).at(-1)?.seq
      await twoPersonsEnter(house(), story.caseId, 'effect.cancelled', { of, reason: 'The report had come in time' })
      expect(await stateOf(story.caseId)).toBe('awaitingDecision')
      await house().passTimeTo('2026-05-20T10:00:00+05:00')
      expect([await standingOn('2026-05-20'), await published()]).toEqual(['inForce', 0])
      const letter = (await house().letters(story.applicant.email)).at(-1)
      expect(letter?.subject).toContain('не вступит в силу')
    })

    it('leads to a dismissal where nothing is left of the ground', async () => {
      await twoPersonsEnter(house(), story.caseId, 'ground.dismissed', { reasons: 'The report had come in time' })
      expect(await stateOf(story.caseId)).toBe('dismissed')
      for (const id of [story.caseId, story.certificateId]) await house().verifies(id)
    })
  },
  bothHosts,
)

onEveryHost(
  'The revocation of a certificate (L47-1)',
  begins,
  (house) => {
    const { story, standingOn, ground, stateOf, published, begin, ordered } = told(house)
    const decision = { grounds: ['L47-1.6'], reasons: 'Nothing was paid for two quarters.', document: 'Order No. 20' }
    beforeAll(begin)

    it('opens with a ground an officer records: it is never automatic', async () => {
      await house().passTimeTo('2026-05-12T10:00:00+05:00')
      const data = { area: 'L43.3.1', ground: 'L47-1.6', gravity: 'grave', evidence: 'Demo' }
      const opening = { organizationId: story.applicant.id, ...data }
      for (const by of [house().head, house().system, story.applicant]) {
        expect((await house().opens(by, 'revocation', 'ground.recorded', opening)).status).toBe(403)
      }
      const opened = await ground('revocation', { ground: 'L47-1.6', gravity: 'grave' })
      expect(opened).toMatchObject({
        status: 201,
        body: { state: 'awaitingHearing', warnings: [{ kind: 'not-configured', ambiguity: 11 }] },
      })
      story.caseId = opened.body.id
    })

    it('hears the organization, with three full working days to prepare', async () => {
      const short = await house().tries(house().officer, story.caseId, 'hearing.notified', { on: '2026-05-15' })
      expect(short).toMatchObject({ status: 409, body: { earliestEventOn: '2026-05-16' } })
      await house().enters(house().officer, story.caseId, 'hearing.notified', { on: '2026-05-18' })
      const letter = (await house().letters(story.applicant.email)).at(-1)
      expect(letter?.subject).toContain('Заслушивание об отзыве свидетельства')
      expect(letter?.text).toContain('18 мая 2026 г.')
      const early = await house().tries(house().officer, story.caseId, 'hearing.held', { position: 'None' })
      expect(early.body.type).toMatch(/\/hearing-not-held-yet$/)
      const unheard = await house().tries(house().officer, story.caseId, 'revocation.ordered.proposed', decision)
      expect(unheard.body.type).toMatch(/\/hearing-required$/)
      await house().passTimeTo('2026-05-18T15:00:00+05:00')
      await house().enters(house().officer, story.caseId, 'hearing.held', { position: 'It will pay by July.' })
    })

    it('is ordered ahead by two persons on recorded grounds, and leaves everything as it is until its day', async () => {
      const other = { ...decision, grounds: ['L47-1.6', 'L47-1.4'] }
      const unrecorded = await house().tries(house().officer, story.caseId, 'revocation.ordered.proposed', other)
      expect(unrecorded.body.errors).toMatchObject([{ pointer: '/data/grounds/1', provision: 'L47-1.4' }])
      await ordered(story.caseId, 'revocation.ordered', decision, '2026-06-10')
      expect([await stateOf(story.caseId), await stateOf(story.certificateId)]).toEqual(['ordered', 'inForce'])
      const filed = await house().opens(story.applicant, 'accreditation', 'application.filed', {
        organizationId: story.applicant.id,
        area: 'L43.3.1',
        documents: ['Charter'],
      })
      expect(filed.body).toMatchObject({ status: 409, provision: 'L46-1.2a' })
      const days = ['2026-05-18', '2026-06-09', '2026-06-10', '2031-04-19']
      expect(await Promise.all(days.map(standingOn))).toEqual(['inForce', 'inForce', 'terminated', 'terminated'])
      expect(await published()).toBe(0)
    })

    it('lets the certificate be suspended until then', async () => {
      await house().passTimeTo('2026-06-01T10:00:00+05:00')
      const { id } = (await ground('suspension', { ground: 'L47-3.1.1' })).body
      await twoPersonsEnter(house(), id, 'suspension.ordered', order)
      expect(await Promise.all(['2026-05-31', '2026-06-01', '2026-06-09', '2026-06-10'].map(standingOn))).toEqual([
        'inForce',
        'suspended',
        'suspended',
        'terminated',
      ])
      await house().passTimeTo('2026-06-10T00:00:00+05:00')
      expect(await Promise.all([id, story.caseId, story.certificateId].map(stateOf))).toEqual([
        'ended',
        'revoked',
        'terminated',
      ])
      expect(await published()).toBe(2)
      await house().verifies(id)
    })

    it('may be appealed by the organization; set aside, it is for a correction to bring the certificate back', async () => {
      await house().enters(story.applicant, story.caseId, 'decision.appealed', {
        filedOn: '2026-06-10',
        with: 'The specialized inter-district administrative court',
      })
      const decided = await house().enters(house().officer, story.caseId, 'appeal.decided', {
        outcome: 'overturned',
        document: 'Ruling No. 5',
      })
      expect(decided.body).toMatchObject({
        state: 'overturned',
        warnings: [{ kind: 'certificate-stays-terminated' }],
      })
      expect(await standingOn('2026-06-10')).toBe('terminated')
      for (const id of [story.caseId, story.certificateId]) await house().verifies(id)
    })
  },
  bothHosts,
)
