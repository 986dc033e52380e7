import { describe, expect, it } from 'vitest'
import { provision } from '../../../src/law/provisions.ts'
import { answerTerm, type TermQuestion } from '../../../src/law/terms/term.ts'
import { calendarSeeds, createCalendars } from '../../../src/law/time/calendar.ts'
import { instant } from '../../../src/law/time/instant.ts'
import worked from '../../golden/worked-terms.json'

/** A case worked from the text of the provisions and the printed calendars alone, without any of the code here. */
interface WorkedCase {
  readonly about: string
  readonly question: Readonly<Record<string, unknown>> & { readonly provision: string }
  /** What must be so; the answer may say more. */
  readonly answer: Readonly<Record<string, unknown>>
}

const cases = worked as readonly WorkedCase[]
const law = { calendars: createCalendars(calendarSeeds), provision }

describe.each([...new Set(cases.map(({ question }) => question.provision))])('Worked by hand: %s', (id) => {
  it.each(cases.filter(({ question }) => question.provision === id).map((each) => [titleOf(each), each] as const))(
    '%s',
    (_title, { question, answer }) => {
      expect(answerTerm(asked(question), law)).toMatchObject(answer)
    },
  )
})

// The door reads moments into instants before the Law sees them; so does this.
const asked = (question: WorkedCase['question']): TermQuestion =>
  Object.fromEntries(
    Object.entries(question).map(([field, value]) => [
      field,
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) ? instant(value) : value,
    ]),
  ) as unknown as TermQuestion

const titleOf = ({ about, question: { provision: _, calendars, ...when } }: WorkedCase): string => {
  const days = Object.entries(when).map(([field, value]) => `${field} ${value}`)
  return [...days, ...(calendars ? [JSON.stringify(calendars)] : []), about].filter(Boolean).join(', ')
}
