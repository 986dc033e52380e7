import { describe, expect, it } from 'vitest'
import { areas } from '../../../src/law/areas.ts'
import { civilDate } from '../../../src/law/time/civil-date.ts'
import { annualReport } from '../../../src/workflows/annual-report/procedure.ts'
import type { Judged } from '../../../src/workflows/procedure/act.ts'
import type { CaseFile } from '../../../src/workflows/procedure/case-file.ts'
import type { Consequence } from '../../../src/workflows/procedure/consequence.ts'
import { at, calendars } from '../../support/builders.ts'
import { aCase, refusalsOf } from '../../support/builders-judged.ts'
import { report } from './report.ts'

const submit = (figures: Partial<typeof report>) =>
  refusalsOf(annualReport, 'report.submitted', { ...report, ...figures }, { role: 'okup' })

describe('The six figures of a report (L47.1.4)', () => {
  it('are taken where they agree, also where they are all nothing', () => {
    expect(submit({})).toEqual([])
    const none = { collected: 0, distributed: 0, notDistributed: 0, paid: 0, unpaid: 0, unclaimed: 0 }
    expect(submit(none)).toEqual([])
  })

  it('are refused where they do not, every disagreement at once with its sums', () => {
    const refusals = submit({ collected: 1, paid: 2, unclaimed: report.unpaid + 1 })
    expect(refusals.map(({ kind, provision, pointer }) => [kind, provision, pointer])).toEqual([
      ['figures-do-not-reconcile', 'L47.1.4', '/data/collected'],
      ['figures-do-not-reconcile', 'L47.1.4', '/data/distributed'],
      ['figures-do-not-reconcile', 'L47.1.4', '/data/unclaimed'],
    ])
    expect(refusals[0]?.facts).toEqual({
      sums: { collected: 1, distributed: report.distributed, notDistributed: report.notDistributed },
    })
  })
})

describe('The data of a report', () => {
  const isTaken = (data: object) =>
    annualReport.acts['report.submitted']?.data.safeParse({ ...report, ...data }).success

  it('may name no branch, and are certified by a notary or by the seal (L47.1.5, L47.1c)', () => {
    expect(isTaken({ branches: [] })).toBe(true)
    expect(isTaken({ certifiedBy: 'notary' })).toBe(true)
    expect(isTaken({ certifiedBy: 'signature' })).toBe(false)
    expect(isTaken({ certifiedBy: undefined })).toBe(false)
  })

  it.each([[-1], [0.5], ['1'], [null], [Number.MAX_SAFE_INTEGER]])('hold no sum of %s tiyn', (collected) => {
    expect(isTaken({ collected })).toBe(false)
  })
})

describe('A breach', () => {
  const certificate = (state: string): CaseFile => aCase('certificate', state, {})

  /** What follows from an act for an organization of which so much is found. */
  const follows = (
    type: string,
    data: Record<string, unknown>,
    found: Record<string, CaseFile>,
  ): readonly Consequence[] => {
    const judged = {
      entry: { type, data, effectiveOn: civilDate('2026-04-16'), recordedAt: at('2026-04-16'), recordedBy: 'demo' },
      caseFile: aCase('annual-report', 'demo', { organizationId: 'demo-organization', period: '2025' }),
      caseId: 'demo-case',
      found,
    }
    return annualReport.acts[type]?.consequences?.(judged as unknown as Judged) ?? []
  }
  const passed = { provision: 'L47.1', for: 'organization', dueOn: '2026-04-15' }

  it('of the date opens a suspension for every certificate held, and for no other area', () => {
    const found = {
      'certificate L43.3.1': certificate('inForce'),
      'certificate L43.3.2': certificate('notYetInForce'),
      'certificate L43.3.4': certificate('suspended'),
    }
    expect(follows('deadline.expired', passed, found)).toMatchObject([
      { open: 'suspension', type: 'ground.recorded', data: { area: 'L43.3.1', ground: 'L47-3.1.1' } },
      { open: 'suspension', type: 'ground.recorded', data: { area: 'L43.3.4', occurredOn: '2026-04-16' } },
    ])
    expect(follows('deadline.expired', passed, {})).toEqual([])
  })

  it('of the date says in every language what was not done, and where to look', () => {
    const [suspension] = follows('deadline.expired', passed, { 'certificate L43.3.1': certificate('inForce') })
    const { evidence } = (suspension as unknown as { data: { evidence: string } }).data
    expect(evidence.split('\n')).toHaveLength(4)
    expect(evidence).toContain('/cases/demo-case')
  })

  it('is recorded in the suspension that is open already', () => {
    const open = { ...aCase('suspension', 'awaitingDecision', {}), id: 'demo-suspension' }
    const found = { 'certificate L43.3.1': certificate('inForce'), 'suspension L43.3.1': open }
    expect(follows('deadline.expired', passed, found)).toMatchObject([
      { enterOn: 'demo-suspension', type: 'ground.recorded' },
    ])
  })

  it('of the truth suspends where it is knowing, and otherwise prepares a revocation (L47-3.1.2, L47-1.3)', () => {
    const found = { 'certificate L43.3.1': certificate('inForce') }
    expect(follows('falsehood.found', { knowingly: true, evidence: 'Demo' }, found)).toMatchObject([
      { open: 'suspension', data: { ground: 'L47-3.1.2', knowingly: true, evidence: 'Demo' } },
    ])
    expect(follows('falsehood.found', { knowingly: false, evidence: 'Demo', gravity: 'grave' }, found)).toMatchObject([
      { open: 'revocation', data: { ground: 'L47-1.3', gravity: 'grave' } },
    ])
    const [prepared] = follows('falsehood.found', { knowingly: false, evidence: 'Demo' }, found)
    expect(prepared).toMatchObject({ data: { gravity: expect.stringContaining('not assessed') } })
  })

  it('asks about the certificates of all areas at once', () => {
    const caseFile = aCase('annual-report', 'submitted', { organizationId: 'demo-organization' })
    expect(Object.keys(annualReport.acts['falsehood.found']?.needs?.({}, caseFile) ?? {})).toHaveLength(
      areas.length * 3,
    )
  })
})

describe('A report returned once its date has passed', () => {
  const warnings = (returnedOn: string) =>
    annualReport.warnings({
      standing: { state: 'awaitingReport', context: { yearEndsOn: '2025-12-31', returnedOn } },
      calendars,
      settings: new Map(),
    })

  it('carries a warning: whether that is a breach is for a person to say', () => {
    expect(warnings('2026-04-15')).toEqual([])
    expect(warnings('2026-04-16').map(({ kind }) => kind)).toEqual(['returned-after-the-date'])
  })
})
