import type { MonthIndex } from './civil-day.ts'
import type { Language } from './says.ts'

/** Names of months and weekdays as Unicode's locale data (CLDR) spells them; English is British. */

export type Months = Readonly<Record<MonthIndex, string>>

/** Seven names, Monday first. */
export type Week = readonly [string, string, string, string, string, string, string]

const kazakhMonths: Months = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
]

const englishMonths: Months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const russianMonths: Months = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
]

const russianMonthsInGenitive: Months = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
]

/** Beside a day: `9 марта`. */
export const monthInDate: Readonly<Record<Language, Months>> = {
  kk: kazakhMonths,
  ru: russianMonthsInGenitive,
  en: englishMonths,
}

/** Without a day: `март 2026 г.` */
export const monthAlone: Readonly<Record<Language, Months>> = { kk: kazakhMonths, ru: russianMonths, en: englishMonths }

/** Only English writes a month's name in short dates. */
export const shortEnglishMonths: Months = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sept',
  'Oct',
  'Nov',
  'Dec',
]

export const weekdays: Readonly<Record<Language, Week>> = {
  kk: ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'],
  ru: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

/** Two or three letters, for the heads of a month grid. */
export const shortWeekdays: Readonly<Record<Language, Week>> = {
  kk: ['дс', 'сс', 'ср', 'бс', 'жм', 'сб', 'жс'],
  ru: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}
