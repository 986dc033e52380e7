import { monthInDate } from '../../src/language/calendar-names.ts'
import type { MonthIndex } from '../../src/language/civil-day.ts'
import type { InForce } from '../../src/law/provision.ts'
import type { TermRule, Unit } from '../../src/law/terms/term-rule.ts'

/** The days between which a provision applies. */
export const sayInForce = ({ from, until, dateKnown, notBefore }: InForce): string => {
  if (!dateKnown) return notBefore ? `not before ${notBefore}, date unconfirmed` : 'date not entered: not in force'
  if (from && until) return `${from} – ${until}`
  if (from) return `from ${from}`
  return until ? `until ${until}` : ''
}

/** How a term is counted, in one line. */
export const sayTerm = (rule: TermRule): string => {
  switch (rule.counts) {
    case 'forward':
      return `${count(rule.length, rule.unit)} after *${rule.from}*${rule.earlierOf ? `, the earlier of this and ${rule.earlierOf}` : ''}`
    case 'backward':
      return `${rule.length} full ${unit(rule.length, rule.unit)} before *${rule.before}*`
    case 'fixedDate':
      return `${rule.day} ${monthInDate.en[(rule.month - 1) as MonthIndex]}${rule.yearsAfter === 0 ? '' : ' of the next year'}`
    case 'periodic':
      return `once in every ${rule.every}`
    case 'protection':
      return `${rule.years} calendar years after the year of *${rule.from}*`
    case 'entryIntoForce':
      return `after ${rule.calendarDays} full calendar days following publication`
    case 'contractNotice':
      return `after ${count(rule.years, 'year')}, with ${count(rule.noticeMonths, 'month')}’ notice`
    case 'stated':
      return 'the day stated in the decision'
  }
}

const names: Readonly<Record<Unit, string>> = {
  workingDay: 'working day',
  calendarDay: 'calendar day',
  month: 'month',
  year: 'year',
}

const unit = (length: number, of: Unit): string => `${names[of]}${length === 1 ? '' : 's'}`

const count = (length: number, of: Unit): string => `${length} ${unit(length, of)}`
