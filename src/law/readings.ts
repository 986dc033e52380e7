import type { Says } from '../language/says.ts'
import type { ConventionId } from './term-rule.ts'

/**
 * How each counting convention is read. The first reading of each is the recommended one; every other stays a parameter,
 * because only a lawyer of the authorized body can close the question.
 */
export interface Readings {
  readonly 'CC-1': 'dayAfter' | 'sameDay'
  readonly 'CC-2': 'endOfDay' | 'closingHour'
  readonly 'CC-3': 'sameNumber' | 'thirtyDays'
  readonly 'CC-4': 'wholeDay'
  readonly 'CC-5': 'nextWorkingDay' | 'notMoved'
  readonly 'CC-6': 'notMoved' | 'nextWorkingDay'
  readonly 'CC-7': 'dayOfArrival' | 'nextWorkingDay'
  readonly 'CC-8': 'nextCalendarDay' | 'oneWorkingDay' | 'twentyFourHours'
  readonly 'CC-9': 'wholeTerm' | 'lapses'
  readonly 'CC-10': 'earlier' | 'lawPrevails'
  readonly 'CC-11': 'strict' | 'lax'
  readonly 'CC-12': 'calendar' | 'rolling'
  readonly 'CC-13': 'calendarYears'
  readonly 'CC-14': 'dayAfter' | 'lastDay'
}

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

/** The name of a reading, to stand beside the date it gives. */
export const nameOfReading = (convention: ConventionId, reading: string): Says => {
  const name = names[convention][reading]
  if (name === undefined) throw new RangeError(`${convention} has no reading ${reading}`)
  return name
}

/** Every reading of a convention, the recommended one first. */
export const readingsOf = (convention: ConventionId): readonly string[] => Object.keys(names[convention])

/** The ambiguities (catalogue section 9) that a convention answers, for the provisions they are noted on. */
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

/** When the receiving office closes, under the alternative of CC-2 and CC-7. Usual hours, not confirmed by a document. */
export const closingHour = '18:30'

const names: Readonly<{ [Id in ConventionId]: Readonly<Record<Readings[Id], Says>> }> &
  Readonly<Record<ConventionId, Readonly<Record<string, Says>>>> = {
  'CC-1': {
    dayAfter: {
      kk: 'Оқиға болған күн есептелмейді',
      ru: 'День события не считается',
      en: 'The day of the event is not counted',
    },
    sameDay: {
      kk: 'Оқиға болған күн — бірінші күн',
      ru: 'День события — первый день',
      en: 'The day of the event is the first day',
    },
  },
  'CC-2': {
    endOfDay: {
      kk: 'Мерзім күннің соңында, 23:59:59-да аяқталады',
      ru: 'Срок истекает в конце дня, в 23:59:59',
      en: 'The term ends at the end of the day, 23:59:59',
    },
    closingHour: {
      kk: 'Мерзім қабылдайтын мекеме жабылғанда аяқталады',
      ru: 'Срок истекает с закрытием принимающего органа',
      en: 'The term ends when the receiving office closes',
    },
  },
  'CC-3': {
    sameNumber: {
      kk: 'Айлар сол күн санымен, ал ондай күн болмаса, айдың соңғы күнімен аяқталады',
      ru: 'Месяцы истекают в то же число, а если его нет — в последний день месяца',
      en: 'Months end on the same day number, or on the last day of the month where there is none',
    },
    thirtyDays: {
      kk: 'Ай — отыз күнтізбелік күн',
      ru: 'Месяц — тридцать календарных дней',
      en: 'A month is thirty calendar days',
    },
  },
  'CC-4': {
    wholeDay: {
      kk: 'Аталған күн толығымен кіреді',
      ru: 'Названный день входит целиком',
      en: 'The whole named day is included',
    },
  },
  'CC-5': {
    nextWorkingDay: {
      kk: 'Соңғы күн демалысқа келсе, келесі жұмыс күніне ауысады',
      ru: 'Последний день, выпавший на нерабочий, переносится на следующий рабочий',
      en: 'A last day off moves to the next working day',
    },
    notMoved: { kk: 'Соңғы күн ауыспайды', ru: 'Последний день не переносится', en: 'The last day is not moved' },
  },
  'CC-6': {
    notMoved: { kk: 'Соңғы күн ауыспайды', ru: 'Последний день не переносится', en: 'The last day is not moved' },
    nextWorkingDay: {
      kk: 'Соңғы күн демалысқа келсе, келесі жұмыс күніне ауысады',
      ru: 'Последний день, выпавший на нерабочий, переносится на следующий рабочий',
      en: 'A last day off moves to the next working day',
    },
  },
  'CC-7': {
    dayOfArrival: {
      kk: 'Электрондық құжат келген күні түсті деп есептеледі',
      ru: 'Электронный документ получен в день поступления',
      en: 'An electronic filing is received on the day it arrives',
    },
    nextWorkingDay: {
      kk: 'Жұмыс уақытынан тыс келген құжат келесі жұмыс күні түсті деп есептеледі',
      ru: 'Поступивший вне рабочего времени документ получен на следующий рабочий день',
      en: 'A filing out of office hours is received on the next working day',
    },
  },
  'CC-8': {
    nextCalendarDay: {
      kk: '«Бір күн ішінде» — келесі күнтізбелік күннің соңына дейін',
      ru: '«В течение одного дня» — до конца следующего календарного дня',
      en: '“Within one day” is by the end of the next calendar day',
    },
    oneWorkingDay: {
      kk: '«Бір күн ішінде» — бір жұмыс күні',
      ru: '«В течение одного дня» — один рабочий день',
      en: '“Within one day” is one working day',
    },
    twentyFourHours: {
      kk: '«Бір күн ішінде» — жиырма төрт сағат',
      ru: '«В течение одного дня» — двадцать четыре часа',
      en: '“Within one day” is twenty-four hours',
    },
  },
  'CC-9': {
    wholeTerm: {
      kk: 'Мерзім басталғанда қолданыста болған норма бүкіл мерзімге қолданылады',
      ru: 'Норма, действовавшая в начале срока, действует весь срок',
      en: 'The rule in force at the start governs the whole term',
    },
    lapses: {
      kk: 'Норма күшін жойғанда мерзім де тоқтайды',
      ru: 'Срок прекращается вместе с нормой',
      en: 'The term lapses with its rule',
    },
  },
  'CC-10': {
    earlier: {
      kk: 'Екі норманың ерте күні қолданылады',
      ru: 'Из двух норм действует более ранняя дата',
      en: 'Of two rules the earlier date is due',
    },
    lawPrevails: {
      kk: 'Заң бұйрықтан басым',
      ru: 'Закон имеет силу над приказом',
      en: 'The Law prevails over the Order',
    },
  },
  'CC-11': {
    strict: {
      kk: 'Хабарландыру мен оқиғаның арасында толық күндер',
      ru: 'Полные дни между размещением и событием',
      en: 'Full days between the notice and the event',
    },
    lax: {
      kk: 'Хабарландыру күні де есептеледі',
      ru: 'День размещения входит в срок',
      en: 'The day of the notice is one of the days',
    },
  },
  'CC-12': {
    calendar: {
      kk: 'Күнтізбелік тоқсан немесе жыл ішінде',
      ru: 'В пределах календарного квартала или года',
      en: 'Inside the calendar quarter or year',
    },
    rolling: {
      kk: 'Соңғы төлемнен бастап үш ай немесе он екі ай',
      ru: 'Три или двенадцать месяцев от последней выплаты',
      en: 'Three or twelve months from the last payout',
    },
  },
  'CC-13': {
    calendarYears: {
      kk: 'Фактіден кейінгі жылдың 1 қаңтарынан бастап толық күнтізбелік жылдар',
      ru: 'Полные календарные годы с 1 января года, следующего за фактом',
      en: 'Whole calendar years from 1 January of the year after the fact',
    },
  },
  'CC-14': {
    dayAfter: {
      kk: 'Соңғы күннен кейінгі тәуліктің 00:00-ден бастап күшінде',
      ru: 'Действует с 00:00 дня после последнего',
      en: 'In force from 00:00 of the day after the last',
    },
    lastDay: {
      kk: 'Соңғы күннен бастап күшінде',
      ru: 'Действует с последнего дня',
      en: 'In force on the last day itself',
    },
  },
}
