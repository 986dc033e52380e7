import { monthInDate } from '../../language/calendar-names.ts'
import type { MonthIndex } from '../../language/civil-day.ts'
import { formatCount, units } from '../../language/counts.ts'
import type { Language, Says } from '../../language/says.ts'
import type { FixedDateRule, ForwardRule, Nature, TermRule } from '../../law/terms/term-rule.ts'
import { protectionFacts, triggerFacts } from './trigger-facts.ts'

/** How a term is counted, in one or two sentences, from the same data the arithmetic reads. */
export const ruleInWords = (rule: TermRule, language: Language): string => {
  const choose = (kk: string, ru: string, en: string): string => ({ kk, ru, en })[language]
  switch (rule.counts) {
    case 'forward': {
      const length = formatCount(rule.length, units[rule.unit], language)
      const fact = (triggerFacts[rule.from] ?? unnamed(rule.from))[language]
      const term = choose(`${capital(fact)} ${length}.`, `${capital(length)} ${fact}.`, `${capital(length)} ${fact}.`)
      const earlier = rule.earlierOf
        ? ` ${choose(`${rule.earlierOf} нормасымен екеуінің ерте біткені қолданылады.`, `Действует тот из сроков, этот или по ${rule.earlierOf}, который истекает раньше.`, `Of this term and that of ${rule.earlierOf}, the one that ends earlier rules.`)}`
        : ''
      return `${term} ${lastDayInWords(rule)[language]}${earlier}`
    }
    case 'backward': {
      const length = formatCount(rule.length, units[rule.unit], language)
      return choose(
        `Хабарландыру мен іс-шараның арасында толық ${length} болуы тиіс; екі күннің өзі есептелмейді.`,
        `Между извещением и событием должно пройти полностью ${length}; сами эти дни не считаются.`,
        `${capital(length)} must lie in full between the notice and the event; neither day itself counts.`,
      )
    }
    case 'fixedDate': {
      const day = `${rule.day} ${monthInDate[language][(rule.month - 1) as MonthIndex]}`
      const term =
        rule.yearsAfter === 0
          ? choose(
              `Сол жылғы ${day} күніне дейін.`,
              `До ${day} того же года включительно.`,
              `By ${day} of the same year.`,
            )
          : choose(
              `Келесі жылғы ${day} күніне дейін.`,
              `До ${day} следующего года включительно.`,
              `By ${day} of the following year.`,
            )
      return `${term} ${lastDayInWords(rule)[language]}`
    }
    case 'periodic':
      return rule.every === 'quarter'
        ? choose(
            'Әр күнтізбелік тоқсанда кемінде бір рет, оның соңғы күніне дейін.',
            'Не реже раза в календарный квартал, до его последнего дня.',
            'At least once in every calendar quarter, by its last day.',
          )
        : choose(
            'Әр күнтізбелік жылда кемінде бір рет, оның соңғы күніне дейін.',
            'Не реже раза в календарный год, до его последнего дня.',
            'At least once in every calendar year, by its last day.',
          )
    case 'protection': {
      const length = formatCount(rule.years, units.year, language)
      const fact = (protectionFacts[rule.from] ?? unnamed(rule.from))[language]
      return choose(
        `${capital(fact)} жылдан кейінгі жылдың 1 қаңтарынан бастап толық ${length}.`,
        `${capital(length)} полными годами, с 1 января года, следующего за годом ${fact}.`,
        `${capital(length)} in whole calendar years, from 1 January of the year after ${fact}.`,
      )
    }
    case 'entryIntoForce': {
      const length = formatCount(rule.calendarDays, units.calendarDay, language)
      return choose(
        `Алғашқы ресми жарияланған күннен кейін толық ${length} өткен соң, келесі күннің 00:00-інен.`,
        `По истечении полностью ${length} после дня первого официального опубликования, с 00:00 следующего дня.`,
        `After ${length} have passed in full following the day of first official publication, from 00:00 of the next day.`,
      )
    }
    case 'contractNotice': {
      const years = formatCount(rule.years, units.year, language)
      const months = formatCount(rule.noticeMonths, units.month, language)
      return choose(
        `Шарт жасалғаннан кейінгі мерзім: ${years}; содан кейін ${months} бұрын жазбаша хабарлап тоқтатуға болады.`,
        `Срок после заключения: ${years}; затем расторжение с письменным уведомлением, срок которого: ${months}.`,
        `Term after the conclusion: ${years}; from then on it may be ended by written notice of ${months}.`,
      )
    }
    case 'stated':
      return choose(
        'Соңғы күн шешімнің өзінде көрсетіледі, ештеңе есептелмейді.',
        'Последний день указан в самом решении, ничего не считается.',
        'The last day is stated in the decision itself; nothing is counted.',
      )
  }
}

/** A fact nobody has named yet is shown as the rule writes it; a test asks for its name. */
const unnamed = (fact: string): Says => ({ kk: fact, ru: fact, en: fact })

/** What happens to a last day that is a day off. "Within one day" ends with the next calendar day, whatever it is. */
const lastDayInWords = (rule: ForwardRule | FixedDateRule): Says => {
  if (rule.counts === 'forward' && rule.unit === 'workingDay') return workingDaysOnly
  return rule.nature === 'act' && !rule.conventions.includes('CC-5') ? neverMoved : natures[rule.nature]
}

const workingDaysOnly: Says = {
  kk: 'Тек жұмыс күндері есептеледі.',
  ru: 'Считаются только рабочие дни.',
  en: 'Only working days are counted.',
}

const neverMoved: Says = {
  kk: 'Соңғы күн қандай күн болса да ауыстырылмайды.',
  ru: 'Последний день не переносится, каким бы он ни был.',
  en: 'The last day is not moved, whatever day it is.',
}

const natures: Readonly<Record<Nature, Says>> = {
  act: {
    kk: 'Соңғы күн демалысқа түссе, келесі жұмыс күніне ауысады.',
    ru: 'Если последний день нерабочий, он переносится на следующий рабочий.',
    en: 'If the last day is a day off it moves to the next working day.',
  },
  status: {
    kk: 'Соңғы күн ауыстырылмайды: жағдай өздігінен аяқталады.',
    ru: 'Последний день не переносится: состояние кончается само.',
    en: 'The last day is not moved: the status ends by itself.',
  },
  retention: {
    kk: 'Соңғы күн ауыстырылмайды: бұл сақтау мерзімі.',
    ru: 'Последний день не переносится: это срок хранения.',
    en: 'The last day is not moved: it is a period of retention.',
  },
  protectiveDelay: {
    kk: 'Соңғы күн ауыстырылмайды; салдары келесі түн ортасынан басталады.',
    ru: 'Последний день не переносится; последствие наступает со следующей полуночи.',
    en: 'The last day is not moved; the effect begins the midnight after it.',
  },
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
