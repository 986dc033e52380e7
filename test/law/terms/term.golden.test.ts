import { describe, expect, it } from 'vitest'
import { provision } from '../../../src/law/provisions.ts'
import { answerTerm, type TermQuestion } from '../../../src/law/terms/term.ts'
import { calendarSeeds, createCalendars } from '../../../src/law/time/calendar.ts'
import { civilDate } from '../../../src/law/time/civil-date.ts'
import { instant } from '../../../src/law/time/instant.ts'
import { goldenTable } from '../../support/golden.ts'

type Row = Readonly<Record<string, string>>

const law = { calendars: createCalendars(calendarSeeds), provision }
const table = goldenTable('terms.csv')

const questionOf = ({ provision: id = '', field = '', value = '', calendar2026, doneAt }: Row): TermQuestion => ({
  provision: id,
  [field]: field === 'at' ? instant(value) : field === 'period' ? value : civilDate(value),
  ...(calendar2026 ? { calendars: { 2026: calendar2026 } } : {}),
  ...(doneAt ? { doneAt: doneAt.includes('T') ? instant(doneAt) : civilDate(doneAt) } : {}),
})

const answered = [
  'dueOn',
  'dueAt',
  'effectiveOn',
  'workingTargetOn',
  'latestNoticeOn',
  'earliestEventOn',
  'inTime',
  'calendarStatus',
  'refusal',
]

describe.each([...new Set(table.map((row) => row.table ?? ''))])('The golden table of terms: %s', (name) => {
  it.each(table.filter((row) => row.table === name))('$about', (row) => {
    const answer: object = answerTerm(questionOf(row), law)
    const given = Object.fromEntries(
      answered.map((field) => [field, String((answer as Record<string, unknown>)[field] ?? '')]),
    )
    expect(given).toEqual(Object.fromEntries(answered.map((field) => [field, row[field]])))
  })
})
