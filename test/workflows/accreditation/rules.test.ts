import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/language/says.ts'
import { areas, excludedAreas } from '../../../src/law/areas.ts'
import { provision } from '../../../src/law/provisions.ts'
import { requirements } from '../../../src/law/requirements.ts'
import { addMonths, civilDate } from '../../../src/law/time/civil-date.ts'
import { accreditation } from '../../../src/workflows/accreditation/procedure.ts'
import { allMet, calendars, mondayDay } from '../../support/builders.ts'
import { aCase, kindsOf, refusalsOf } from '../../support/builders-judged.ts'

const judge = (
  type: string,
  data: Readonly<Record<string, unknown>>,
  circumstances?: Parameters<typeof refusalsOf>[3],
) => refusalsOf(accreditation, type, data, circumstances)

describe('The area of an application', () => {
  const file = (area: string) => judge('application.filed', { organizationId: 'demo', area, documents: [] })

  it.each(areas)('may be %s', (area) => {
    expect(file(area)).toEqual([])
    expect(provision(area)).toBeDefined()
  })

  it.each(excludedAreas)('may not be %s, which was excluded, and is refused with its own provision', (area) => {
    expect(file(area)).toMatchObject([{ kind: 'area-excluded', provision: area, pointer: '/data/area' }])
    expect(provision(area)).toBeDefined()
  })
})

describe('An open application', () => {
  const standing = (state: string) => ({ state, context: { area: 'L43.3.1' } })

  it('holds its area for its organization alone (L46-1.2a)', () => {
    expect(accreditation.claims(standing('awaitingAssessment'), 'demo')).toMatchObject([
      { name: 'accreditation:demo:L43.3.1', taken: { kind: 'already-open', provision: 'L46-1.2a' } },
    ])
  })

  it.each(['granted', 'refused', 'withdrawn'])('gives it up once it is %s', (state) => {
    expect(accreditation.claims(standing(state), 'demo')).toEqual([])
  })
})

describe('The assessment of requirements (L46-2.2a)', () => {
  const assess = (findings: readonly { requirement: string }[]) => judge('requirements.assessed', { findings })

  it('is complete with one finding for each configured requirement, met or not', () => {
    expect(assess(allMet)).toEqual([])
    expect(assess(allMet.map((finding) => ({ ...finding, met: false })))).toEqual([])
  })

  it('names every requirement without a finding at once', () => {
    const refusals = assess([])
    expect(refusals.map(({ facts }) => facts?.requirement)).toEqual(requirements.map(({ id }) => id))
    expect(new Set(kindsOf(refusals))).toEqual(new Set(['finding-missing']))
    for (const { says, provision: id } of refusals) {
      expect(id).toBe('L46-2.2a')
      for (const language of languages) expect(says[language]).not.toMatch(/undefined/)
    }
  })

  it('points to findings about something nobody requires, and to a requirement assessed twice', () => {
    const [first] = allMet
    const findings = [...allMet, { requirement: 'charm', met: true, evidence: 'Demo' }, ...(first ? [first] : [])]
    expect(assess(findings).map(({ kind, pointer }) => [kind, pointer])).toEqual([
      ['finding-unknown', `/data/findings/${allMet.length}/requirement`],
      ['finding-unknown', `/data/findings/${allMet.length + 1}/requirement`],
    ])
  })

  it('accounts for every requirement, whatever is left out and whatever is invented', () => {
    const invented = fc.constantFrom('charm', 'luck', '')
    fc.assert(
      fc.property(
        fc.subarray(requirements.map(({ id }) => id)),
        fc.array(invented, { maxLength: 3 }),
        (kept, extra) => {
          const refusals = assess([...kept, ...extra].map((requirement) => ({ requirement })))
          expect(refusals.filter(({ kind }) => kind === 'finding-missing')).toHaveLength(
            requirements.length - kept.length,
          )
          expect(refusals.filter(({ kind }) => kind === 'finding-unknown')).toHaveLength(extra.length)
        },
      ),
    )
  })
})

describe('Assigning an application to a meeting (L46-2.1, L46-2.2b)', () => {
  const meeting = (state: string, heldOn: string, procedure = 'commission-meeting') =>
    judge('meeting.assigned', { meetingId: 'm' }, { found: { meeting: aCase(procedure, state, { heldOn }) } })

  it('takes an announced meeting that is still ahead', () => {
    expect(meeting('announced', '2026-03-03')).toEqual([])
  })

  it.each([
    ['of today', 'announced', '2026-03-02', 'commission-meeting'],
    ['of yesterday', 'announced', '2026-03-01', 'commission-meeting'],
    ['already held', 'held', '2026-04-20', 'commission-meeting'],
    ['cancelled', 'cancelled', '2026-04-20', 'commission-meeting'],
    ['that is another case altogether', 'announced', '2026-04-20', 'accreditation'],
  ])('refuses a meeting %s', (_what, state, heldOn, procedure) => {
    expect(meeting(state, heldOn, procedure)).toMatchObject([
      { kind: 'meeting-not-available', provision: 'L46-2.2b', pointer: '/data/meetingId' },
    ])
  })

  it('refuses a meeting that does not exist', () => {
    expect(kindsOf(judge('meeting.assigned', { meetingId: 'm' }))).toEqual(['meeting-not-available'])
  })

  it('warns when the meeting falls after the service term (ambiguity 4)', () => {
    const warnings = (meetingOn: string, more = {}) =>
      accreditation
        .warnings({
          standing: { state: 'awaitingConclusion', context: { filedOn: '2026-03-02', meetingOn, ...more } },
          calendars,
          settings: new Map([['commission.quorum', 5]]),
        })
        .map(({ kind, ambiguity }) => [kind, ambiguity])
    expect(warnings('2026-03-27')).toEqual([])
    expect(warnings('2026-03-28')).toEqual([['meeting-after-the-term', 4]])
    expect(warnings('2026-03-28', { extendedUntil: '2026-04-20' })).toEqual([])
    expect(warnings('2026-04-21', { extendedUntil: '2026-04-20' })).toEqual([['meeting-after-the-term', 4]])
  })
})

describe('Extending the term (X-APPK76.2)', () => {
  const filed = { filedOn: '2026-03-02', proposals: {} }
  const extend = (until: string, { today = mondayDay, context = filed as Record<string, unknown> } = {}) =>
    judge('term.extended.proposed', { reason: 'Demo', until }, { today, context })

  it('ends later than the term and at most two months after the extension', () => {
    expect(kindsOf(extend('2026-03-27'))).toEqual(['extension-out-of-bounds'])
    expect(extend('2026-03-28')).toEqual([])
    expect(extend('2026-05-04')).toEqual([])
    expect(kindsOf(extend('2026-05-05'))).toEqual(['extension-out-of-bounds'])
  })

  it('says both bounds', () => {
    expect(extend('2026-12-31')[0]?.facts).toEqual({ dueOn: '2026-03-27', latestOn: '2026-05-04' })
  })

  it('is decided while the term still runs: on its last day, not after it', () => {
    expect(extend('2026-04-10', { today: civilDate('2026-03-27') })).toEqual([])
    expect(kindsOf(extend('2026-04-10', { today: civilDate('2026-03-28') }))).toEqual(['term-expired'])
  })

  it('happens once', () => {
    const context = { ...filed, extendedUntil: '2026-04-20' }
    expect(kindsOf(extend('2026-04-30', { context }))).toEqual(['already-extended'])
  })

  it('never reaches beyond two calendar months and the days off that follow them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 90 }), (elapsed, ahead) => {
        const today = civilDate(new Date(Date.UTC(2026, 2, 2 + elapsed)).toISOString().slice(0, 10))
        const until = civilDate(new Date(Date.UTC(2026, 2, 2 + elapsed + ahead)).toISOString().slice(0, 10))
        const isAllowed = extend(until, { today }).length === 0
        const twoMonths = calendars.nextWorkingDayOnOrAfter(addMonths(today, 2))
        expect(isAllowed).toBe(until > '2026-03-27' && until <= twoMonths)
      }),
    )
  })
})

describe('The notice of an extension (X-APPK76.2n)', () => {
  const notify = (on: string, context = {}) => judge('extension.notified', { on, how: 'Demo' }, { context })

  it('is given of an extension that was made, on its day or later', () => {
    expect(kindsOf(notify('2026-03-02'))).toEqual(['not-extended'])
    expect(notify('2026-02-27', { extendedOn: '2026-03-02' })).toMatchObject([
      { kind: 'not-extended', provision: 'X-APPK76.2n', pointer: '/data/on', facts: { extendedOn: '2026-03-02' } },
    ])
    expect(notify('2026-03-02', { extendedOn: '2026-03-02' })).toEqual([])
    expect(notify('2026-03-05', { extendedOn: '2026-03-02' })).toEqual([])
  })
})

describe('The commission’s conclusion (L46-2.1)', () => {
  const conclude = (effectiveOn: string, settings = new Map<string, unknown>(), votesFor = 3, votesAgainst = 1) =>
    judge(
      'commission.concluded',
      { recommendation: 'grant', votesFor, votesAgainst, reasons: 'Demo' },
      { context: { meetingOn: '2026-04-20' }, effectiveOn: civilDate(effectiveOn), settings },
    )

  it('is drawn at the meeting; it may be entered later, never before', () => {
    expect(kindsOf(conclude('2026-04-19'))).toEqual(['meeting-not-held-yet'])
    expect(conclude('2026-04-20')).toEqual([])
    expect(conclude('2026-04-27')).toEqual([])
  })

  it('needs the quorum where one is configured', () => {
    const quorum = (votes: unknown) => new Map([['commission.quorum', votes]])
    expect(conclude('2026-04-20', quorum(4))).toEqual([])
    expect(conclude('2026-04-20', quorum(5))).toMatchObject([
      { kind: 'no-quorum', provision: 'L46-2.2a', facts: { quorum: 5, votes: 4 } },
    ])
  })

  it('is not refused for a quorum nobody has entered; the case carries a warning instead (ambiguity 5)', () => {
    expect(conclude('2026-04-20', new Map(), 0, 0)).toEqual([])
    const warnings = (settings: ReadonlyMap<string, unknown>) =>
      accreditation.warnings({ standing: { state: 'awaitingConclusion', context: {} }, calendars, settings })
    expect(warnings(new Map())).toMatchObject([{ kind: 'not-configured', ambiguity: 5 }])
    expect(warnings(new Map([['commission.quorum', 5]]))).toEqual([])
  })

  it('is refused for every reason at once', () => {
    expect(kindsOf(conclude('2026-04-19', new Map([['commission.quorum', 9]])))).toEqual([
      'meeting-not-held-yet',
      'no-quorum',
    ])
  })
})

describe('The decision', () => {
  const grant = { number: 'DEMO-1', validFrom: '2026-04-21', validUntil: '2028-04-20' }
  const refuse = { grounds: ['Demo'] }

  it('follows the conclusion (L46-2.1)', () => {
    expect(judge('certificate.granted.proposed', grant, { context: { recommendation: 'grant' } })).toEqual([])
    expect(judge('accreditation.refused.proposed', refuse, { context: { recommendation: 'refuse' } })).toEqual([])
    const against = judge('certificate.granted.proposed', grant, { context: { recommendation: 'refuse' } })
    expect(against).toMatchObject([{ kind: 'against-the-conclusion', provision: 'L46-2.1' }])
    const alsoAgainst = judge('accreditation.refused.proposed', refuse, { context: { recommendation: 'grant' } })
    expect(kindsOf(alsoAgainst)).toEqual(['against-the-conclusion'])
  })

  it('is free again once an appeal has set the refusal aside', () => {
    const context = { recommendation: 'refuse', overturnedOn: '2026-06-01' }
    expect(judge('certificate.granted.proposed', grant, { context })).toEqual([])
    expect(judge('accreditation.refused.proposed', refuse, { context })).toEqual([])
  })

  it('gives the certificate a term that runs forward; there is no default (ambiguity 24)', () => {
    const context = { recommendation: 'grant' }
    for (const validUntil of ['2026-04-21', '2026-04-20']) {
      expect(judge('certificate.granted.proposed', { ...grant, validUntil }, { context })).toMatchObject([
        { kind: 'term-not-ordered', provision: 'L47-2.1.1', pointer: '/data/validUntil' },
      ])
    }
    const { validUntil: _left, ...withoutEnd } = grant
    expect(accreditation.acts['certificate.granted']?.data.safeParse(withoutEnd).success).toBe(false)
  })

  it('gives the certificate a number no other has (L46-1.2c)', () => {
    const found = { numbered: { ...aCase('certificate', 'terminated', {}), id: 'another-case' } }
    const taken = judge('certificate.granted.proposed', grant, { context: { recommendation: 'grant' }, found })
    expect(taken).toMatchObject([
      { kind: 'number-taken', provision: 'L46-1.2c', pointer: '/data/number', facts: { caseId: 'another-case' } },
    ])
    expect(accreditation.acts['certificate.granted']?.needs?.(grant, null)).toEqual({
      numbered: { find: 'holderOf', claim: 'certificate:DEMO-1' },
    })
  })

  it('gives a certificate whose term is not over already (L47-2.1.1)', () => {
    const late = { context: { recommendation: 'grant' }, today: civilDate('2028-04-21') }
    expect(judge('certificate.granted.proposed', grant, late)).toMatchObject([
      { kind: 'term-is-over', provision: 'L47-2.1.1', pointer: '/data/validUntil' },
    ])
    expect(judge('certificate.granted.proposed', grant, { ...late, today: civilDate('2028-04-20') })).toEqual([])
  })

  it('gives a certificate for no day before the conclusion it rests on (L46-2.1)', () => {
    const concludedOn = (day: string) => ({ context: { recommendation: 'grant', concludedOn: day } })
    expect(judge('certificate.granted.proposed', grant, concludedOn('2026-04-22'))).toMatchObject([
      { kind: 'before-what-it-follows-on', pointer: '/data/validFrom', facts: { followsOn: '2026-04-22' } },
    ])
    expect(judge('certificate.granted.proposed', grant, concludedOn('2026-04-21'))).toEqual([])
  })

  it('is told of other obstacles together with a missing second person', () => {
    const alone = judge('certificate.granted', grant, { context: { recommendation: 'refuse' }, by: 'demo-head' })
    expect(kindsOf(alone)).toEqual(['second-person-required', 'against-the-conclusion'])
  })
})

describe('An appeal (L46-2.8)', () => {
  const appeal = (filedOn: string) =>
    judge('decision.appealed', { filedOn, with: 'Demo court' }, { context: { decidedOn: '2026-02-20' } })

  it('is filed on the day of the refusal or later, and not on a day to come', () => {
    expect(appeal('2026-02-20')).toEqual([])
    expect(appeal(mondayDay)).toEqual([])
    for (const day of ['2026-02-19', '2026-03-03']) {
      expect(appeal(day)).toMatchObject([{ kind: 'dates-not-ordered', provision: 'L46-2.8', pointer: '/data/filedOn' }])
    }
  })
})
