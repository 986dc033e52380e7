import type { Says } from '../../language/says.ts'
import { provision } from '../../law/provisions.ts'
import type { TermQuestion } from '../../law/terms/term.ts'
import type { TermRule } from '../../law/terms/term-rule.ts'
import type { Calendars } from '../../law/time/calendar.ts'
import { type CivilDate, parseCivilDate } from '../../law/time/civil-date.ts'
import { type Instant, parseInstant } from '../../law/time/instant.ts'
import { atTime } from '../../law/time/zone.ts'

/** What a reader may fill in, by the name it has in the page's address. */
export type TermField = 'provision' | 'on' | 'time' | 'eventOn' | 'announcedAt' | 'period' | 'doneOn' | 'doneTime'

export interface TermCause {
  readonly field: TermField | null
  readonly says: Says
}

/** The question an address asks: nothing yet, one that can be put to the Law, or what is wrong with it. */
export type AskedTerm =
  | { readonly asks: 'nothing' }
  | { readonly asks: 'term'; readonly question: TermQuestion }
  | { readonly asks: 'wrongly'; readonly causes: readonly TermCause[] }

/** The trigger fields a kind of term is asked with. */
export const fieldsFor = (rule: TermRule): readonly TermField[] => {
  if (rule.counts === 'backward') return ['eventOn', 'announcedAt']
  return rule.counts === 'fixedDate' || rule.counts === 'periodic' ? ['period'] : ['on', 'time']
}

/** Years with more than one version, whose calendar a reader may choose. */
export const yearsToChoose = (calendars: Calendars): readonly number[] => {
  const years: number[] = []
  for (let year = Number(calendars.firstDay.slice(0, 4)); year <= Number(calendars.lastDay.slice(0, 4)); year += 1) {
    if (calendars.versions(year).length > 1) years.push(year)
  }
  return years
}

export const calendarField = (year: number): string => `calendar${year}`

/** Reads the question from an address such as `/calculator?provision=X-O105.4&on=2026-08-12&calendar2026=v1`. */
export const readAskedTerm = (asked: (name: string) => string | undefined, calendars: Calendars): AskedTerm => {
  const given = (name: string): string => (asked(name) ?? '').trim()
  const id = given('provision')
  if (id === '') return { asks: 'nothing' }
  const rule = provision(id)?.term
  if (!rule) return { asks: 'wrongly', causes: [{ field: 'provision', says: words.noTerm }] }

  const causes: TermCause[] = []
  const dateOf = (field: TermField) => {
    const text = given(field)
    const day = parseCivilDate(text)
    if (text !== '' && day === undefined) causes.push({ field, says: words.noSuchDay })
    return day
  }
  /** A day, or the moment of it in Almaty where an hour is given. */
  const whenOf = (dayField: TermField, timeField: TermField) => {
    const day = dateOf(dayField)
    const time = given(timeField)
    if (time === '') return day
    if (day === undefined || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
      causes.push({ field: timeField, says: words.noSuchTime })
      return undefined
    }
    return atTime(day, time)
  }

  const fields = fieldsFor(rule)
  const isAsked = fields.some((field) => given(field) !== '')
  if (!isAsked) return { asks: 'nothing' }
  const fact = fields.includes('on') ? whenOf('on', 'time') : undefined
  const eventOn = fields.includes('eventOn') ? dateOf('eventOn') : undefined
  const announcedAt = fields.includes('announcedAt') ? dateOf('announcedAt') : undefined
  const doneAt = whenOf('doneOn', 'doneTime')
  if (eventOn !== undefined && announcedAt !== undefined) causes.push({ field: 'announcedAt', says: words.oneOfTwo })
  if (causes.length > 0) return { asks: 'wrongly', causes }

  const chosen = yearsToChoose(calendars).flatMap((year) => {
    const version = given(calendarField(year))
    return version === '' ? [] : [[year, version] as const]
  })
  return {
    asks: 'term',
    question: {
      provision: id,
      ...(fact !== undefined && factOf(fact)),
      ...(eventOn !== undefined && { eventOn }),
      ...(announcedAt !== undefined && { announcedAt }),
      ...(fields.includes('period') && { period: given('period') }),
      ...(doneAt !== undefined && { doneAt }),
      ...(chosen.length > 0 && { calendars: Object.fromEntries(chosen) }),
    },
  }
}

/** The trigger a fact is: its moment where an hour is known, otherwise its day. */
const factOf = (fact: CivilDate | Instant): Pick<TermQuestion, 'at' | 'on'> => {
  const on = parseCivilDate(fact)
  return on === undefined ? { at: parseInstant(fact) } : { on }
}

const words = {
  noTerm: {
    kk: 'Бұл норма бойынша мерзім есептелмейді.',
    ru: 'По этой норме срок не считается.',
    en: 'No term is counted under this provision.',
  },
  noSuchDay: {
    kk: 'Күнтізбеде мұндай күн жоқ.',
    ru: 'Такой даты в календаре нет.',
    en: 'There is no such date in the calendar.',
  },
  noSuchTime: {
    kk: 'Уақыт күнімен бірге, 09:30 түрінде жазылады.',
    ru: 'Время пишется вместе с днём, в виде 09:30.',
    en: 'A time is written with its day, as 09:30.',
  },
  oneOfTwo: {
    kk: 'Екі күннің біреуін ғана жазыңыз.',
    ru: 'Укажите только одну из двух дат.',
    en: 'Give only one of the two days.',
  },
} satisfies Record<string, Says>
