import type { Says } from '../../language/says.ts'
import { conventions } from './conventions.ts'
import type { ConventionId } from './term-rule.ts'

/**
 * The readings of each counting convention, the recommended one first. Every other stays a parameter, because only a
 * lawyer of the authorized body can close the question.
 */
const readings = {
  'CC-1': ['dayAfter', 'sameDay'],
  'CC-2': ['endOfDay', 'closingHour'],
  'CC-3': ['sameNumber', 'thirtyDays'],
  'CC-4': ['wholeDay'],
  'CC-5': ['nextWorkingDay', 'notMoved'],
  'CC-6': ['notMoved', 'nextWorkingDay'],
  'CC-7': ['dayOfArrival', 'nextWorkingDay'],
  'CC-8': ['nextCalendarDay', 'oneWorkingDay', 'twentyFourHours'],
  'CC-9': ['wholeTerm', 'lapses'],
  'CC-10': ['earlier', 'lawPrevails'],
  'CC-11': ['strict', 'lax'],
  'CC-12': ['calendar', 'rolling'],
  'CC-13': ['calendarYears'],
  'CC-14': ['dayAfter', 'lastDay'],
} as const satisfies Readonly<Record<ConventionId, readonly string[]>>

/** How each counting convention is read. */
export type Readings = { readonly [Id in ConventionId]: (typeof readings)[Id][number] }

/** Every convention read as recommended. */
export const recommendedReadings: Readings = {
  'CC-1': 'dayAfter',
  'CC-2': 'endOfDay',
  'CC-3': 'sameNumber',
  'CC-4': 'wholeDay',
  'CC-5': 'nextWorkingDay',
  'CC-6': 'notMoved',
  'CC-7': 'dayOfArrival',
  'CC-8': 'nextCalendarDay',
  'CC-9': 'wholeTerm',
  'CC-10': 'earlier',
  'CC-11': 'strict',
  'CC-12': 'calendar',
  'CC-13': 'calendarYears',
  'CC-14': 'dayAfter',
}

/** The recommended readings with some of them chosen otherwise. */
export const readingsWith = (chosen: Partial<Readings> | undefined): Readings =>
  chosen === undefined ? recommendedReadings : { ...recommendedReadings, ...chosen }

/** Every reading of a convention, the recommended one first. */
export const readingsOf = (convention: ConventionId): readonly string[] => readings[convention]

/** What a reading says, to stand beside the date it gives. */
export const readingSays = (convention: ConventionId, reading: string): Says => {
  const { recommended, alternative } = conventions[convention]
  if (reading === recommendedReadings[convention]) return recommended
  const says = convention === 'CC-8' ? otherDays[reading] : alternative
  if (says === undefined) throw new RangeError(`${convention} has no reading ${reading}`)
  return says
}

/** The ambiguities (catalogue section 9) that a convention answers, on the provisions they are noted for. */
export const ambiguitiesOf: Readonly<Partial<Record<ConventionId, readonly number[]>>> = {
  'CC-1': [41],
  'CC-3': [15],
  'CC-5': [35, 15],
  'CC-6': [1, 34, 26, 31],
  'CC-7': [41],
  'CC-8': [2],
  'CC-9': [40],
  'CC-10': [29],
  'CC-11': [6],
  'CC-12': [25],
}

/** When the receiving office closes, under the alternatives of CC-2 and CC-7. Usual hours, not confirmed by a document. */
export const closingHour = '18:30'

// CC-8 has two alternatives, each with its own date.
const otherDays: Readonly<Record<string, Says>> = {
  oneWorkingDay: {
    kk: '«Бір күн ішінде» – бір жұмыс күні.',
    ru: '«В течение одного дня» – один рабочий день.',
    en: '“Within one day” is one working day.',
  },
  twentyFourHours: {
    kk: '«Бір күн ішінде» – жиырма төрт сағат.',
    ru: '«В течение одного дня» – двадцать четыре часа.',
    en: '“Within one day” is twenty-four hours.',
  },
}
