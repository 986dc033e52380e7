import { describe, expect, it } from 'vitest'
import { Docket } from '../../src/console/parts/docket-table.tsx'
import type { DocketRow } from '../../src/db/queries/docket.queries.ts'
import { type Language, languages } from '../../src/language/says.ts'
import { requirements } from '../../src/law/requirements.ts'
import { civilDate } from '../../src/law/time/civil-date.ts'
import { instant } from '../../src/law/time/instant.ts'
import { accreditation } from '../../src/workflows/accreditation/procedure.ts'

const entry = (type: string, data: unknown): DocketRow => ({
  caseId: '1',
  seq: 1,
  type,
  effectiveOn: civilDate('2026-03-09'),
  recordedAt: instant('2026-03-09T09:05:00.000Z'),
  recordedBy: 'merzim',
  recordedAs: 'merzim',
  data: JSON.stringify(data),
  previousHash: '0'.repeat(64),
  hash: 'a'.repeat(64),
})

const read = (row: DocketRow, language: Language = 'en'): string =>
  String(
    <Docket
      reader={{ t: (says) => says[language], language }}
      procedure={accreditation}
      docket={[row]}
      organizations={new Map([['org', 'Demo society']])}
      requirements={requirements}
    />,
  ).replace(/<[^>]+>/g, ' ')

describe('the docket in words', () => {
  it('says a term that a calendar moved with both its days and why', () => {
    const text = read(
      entry('deadline.recomputed', {
        deadlineId: 'd1',
        provision: 'X-O105.4',
        for: 'authorizedBody',
        from: '2026-09-01',
        to: '2026-08-31',
        countedWith: { 2026: 'v1' },
        countsWith: { 2026: 'v2' },
        reason: { kk: 'к', ru: 'р', en: '31 August became a working day' },
      }),
    )
    expect(text).toContain('1 September 2026')
    expect(text).toContain('31 August 2026')
    expect(text).toContain('2026 v1')
    expect(text).toContain('31 August became a working day')
    expect(text).not.toContain('[object')
  })

  it('shows both dates of an entry, the moment as a clock in Almaty shows it', () => {
    const text = read(entry('application.accepted', {}), 'kk')
    expect(text).toContain('2026 ж. 9 наурыз')
    expect(text).toContain('2026 ж. 9 наурыз, 14:05')
    expect(text).toContain('Мерзімнің өзі')
  })

  it.each(languages)('names choices, requirements and documents in %s, never by their codes', (language) => {
    const conclusion = read(
      entry('commission.concluded', { recommendation: 'grant', votesFor: 5, votesAgainst: 0, reasons: 'x' }),
      language,
    )
    expect(conclusion).toContain({ kk: 'аккредиттеу', ru: 'аккредитовать', en: 'grant' }[language])
    const findings = read(
      entry('requirements.assessed', { findings: [{ requirement: 'members', met: false, evidence: 'x' }] }),
      language,
    )
    expect(findings).toContain({ kk: 'орындалмады', ru: 'не выполнено', en: 'not met' }[language])
    expect(findings).not.toContain('members:')
    const filed = read(
      entry('application.filed', {
        organizationId: 'org',
        area: 'L43.3.4',
        documents: ['Charter', { title: 'List', sha256: 'b'.repeat(64) }],
      }),
      language,
    )
    expect(filed).toContain('Demo society')
    expect(filed).toContain('List, SHA-256 bbbbbbbbbbbb…')
    expect(filed).not.toContain('L43.3.4')
  })
})
