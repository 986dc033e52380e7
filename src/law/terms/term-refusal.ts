import type { Says } from '../../language/says.ts'
import type { InForce } from '../provision.ts'
import { firstYear, lastYear } from '../time/civil-date.ts'

/** Why a term is not answered. Each is ordinary and says what would help; no date is ever guessed. */
export type TermRefusal = { readonly provision: string; readonly says: Says; readonly pointer?: string } & (
  | { readonly refusal: 'unknown-provision' }
  | { readonly refusal: 'no-term' }
  | {
      readonly refusal: 'provision-not-in-force'
      readonly inForceFrom: string | null
      readonly inForceUntil: string | null
    }
  | { readonly refusal: 'calendar-missing'; readonly year: number; readonly version?: string }
  | { readonly refusal: 'wrong-question'; readonly wanted: readonly string[] }
  | { readonly refusal: 'invalid-period'; readonly wanted: 'YYYY' | 'YYYY-Qn' }
  | { readonly refusal: 'beyond-counting' }
)

export const isTermRefusal = (answer: object): answer is TermRefusal => 'refusal' in answer

export const unknownProvision = (provision: string): TermRefusal => ({
  refusal: 'unknown-provision',
  provision,
  pointer: '/provision',
  says: {
    kk: `«${provision}» деген норма каталогта жоқ.`,
    ru: `Нормы «${provision}» нет в каталоге.`,
    en: `The catalogue has no provision “${provision}”.`,
  },
})

export const noTerm = (provision: string): TermRefusal => ({
  refusal: 'no-term',
  provision,
  pointer: '/provision',
  says: {
    kk: `${provision} нормасында мерзім белгіленбеген.`,
    ru: `В норме ${provision} срок не установлен.`,
    en: `${provision} states no term.`,
  },
})

export const notInForce = (provision: string, inForce: InForce, on: string): TermRefusal => ({
  refusal: 'provision-not-in-force',
  provision,
  inForceFrom: inForce.from ?? inForce.notBefore ?? null,
  inForceUntil: inForce.until,
  says: {
    kk: `${provision} нормасы ${on} күні қолданыста емес.`,
    ru: `Норма ${provision} не действует на ${on}.`,
    en: `${provision} is not in force on ${on}.`,
  },
})

export const calendarMissing = (provision: string, year: number, version?: string): TermRefusal => ({
  refusal: 'calendar-missing',
  provision,
  year,
  ...(version === undefined ? {} : { version, pointer: `/calendars/${year}` }),
  says: {
    kk: `${year} жылдың${version === undefined ? '' : ` ${version} нұсқадағы`} күнтізбесі енгізілмеген.`,
    ru: `Календарь ${year} года${version === undefined ? '' : ` в версии ${version}`} не введён.`,
    en: `There is no calendar of ${year}${version === undefined ? '' : ` in version ${version}`}.`,
  },
})

/** @param unwanted the field that may not be there; when absent, a wanted one is missing */
export const wrongQuestion = (provision: string, wanted: readonly string[], unwanted?: string): TermRefusal => {
  const names = wanted.join(', ')
  return {
    refusal: 'wrong-question',
    provision,
    wanted,
    pointer: `/${unwanted ?? wanted[0] ?? ''}`,
    says: {
      kk: `${provision} мерзімі үшін мына өрістердің дәл біреуін беріңіз: ${names}.`,
      ru: `Для срока ${provision} укажите ровно одно из полей: ${names}.`,
      en: `For the term of ${provision} give exactly one of: ${names}.`,
    },
  }
}

export const invalidPeriod = (provision: string, every: 'quarter' | 'year'): TermRefusal => {
  const wanted = every === 'year' ? 'YYYY' : 'YYYY-Qn'
  const example = every === 'year' ? '2026' : '2026-Q1'
  return {
    refusal: 'invalid-period',
    provision,
    wanted,
    pointer: '/period',
    says: {
      kk: `Кезең ${example} түрінде жазылады.`,
      ru: `Период пишется в виде ${example}.`,
      en: `The period is written like ${example}.`,
    },
  }
}

export const beyondCounting = (provision: string): TermRefusal => ({
  refusal: 'beyond-counting',
  provision,
  says: {
    kk: `Мерзім ${firstYear}–${lastYear} жылдардан тыс аяқталады.`,
    ru: `Срок выходит за пределы ${firstYear}–${lastYear} годов.`,
    en: `The term leaves the years ${firstYear}–${lastYear}.`,
  },
})
