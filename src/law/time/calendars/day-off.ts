import type { Says } from '../../../language/says.ts'
import { type CivilDate, civilDate } from '../civil-date.ts'

/**
 * Why a day is not a working day.
 * - `holiday`: a national or State holiday (Law No. 267-II on holidays).
 * - `substitute`: the next working day after a holiday that fell on a day off (the same Law, article 5).
 * - `religious`: 7 January and the first day of Kurban ait, off whatever the weekday, never replaced (Labour Code,
 *   article 84, paragraph 5).
 * - `transfer`: a day off moved here by an act under article 85 of the Labour Code.
 * - `weekend`: Saturday or Sunday of the five-day week.
 */
export type DayOffKind = 'holiday' | 'substitute' | 'religious' | 'transfer' | 'weekend'

/** A weekday nobody works, with the act behind it. */
export interface DayOff {
  readonly on: CivilDate
  readonly kind: Exclude<DayOffKind, 'weekend'>
  readonly reason: Says
}

/** A Saturday or Sunday that is worked, with the act behind it. */
export interface WorkingWeekendDay {
  readonly on: CivilDate
  readonly reason: Says
}

export const holiday = (on: string, name: Says): DayOff => ({
  on: civilDate(on),
  kind: 'holiday',
  reason: {
    kk: `${name.kk} (Мерекелер туралы 267-II Заң)`,
    ru: `${name.ru} (Закон № 267-II о праздниках)`,
    en: `${name.en} (Law No. 267-II on holidays)`,
  },
})

export const substitute = (on: string, name: Says): DayOff => ({
  on: civilDate(on),
  kind: 'substitute',
  reason: {
    kk: `Демалыс күніне тұспа-тұс келген мереке орнына: ${name.kk} (267-II Заң, 5-бап)`,
    ru: `Вместо праздника, совпавшего с выходным: ${name.ru} (Закон № 267-II, статья 5)`,
    en: `In place of a holiday that fell on a day off: ${name.en} (Law No. 267-II, article 5)`,
  },
})

export const religious = (on: string, name: Says): DayOff => ({
  on: civilDate(on),
  kind: 'religious',
  reason: {
    kk: `${name.kk} (Еңбек кодексі, 84-бап, 5-тармақ)`,
    ru: `${name.ru} (Трудовой кодекс, статья 84, пункт 5)`,
    en: `${name.en} (Labour Code, article 84, paragraph 5)`,
  },
})

/** A day off moved to `on`; `worked` is the weekend day worked instead, in words. */
export const transferred = (on: string, worked: Says): DayOff => ({
  on: civilDate(on),
  kind: 'transfer',
  reason: {
    kk: `Демалыс күні осында көшірілді, оның орнына жұмыс күні: ${worked.kk} (Еңбек кодексі, 85-бап)`,
    ru: `Сюда перенесён выходной, взамен рабочий день: ${worked.ru} (Трудовой кодекс, статья 85)`,
    en: `A day off was moved here; worked instead: ${worked.en} (Labour Code, article 85)`,
  },
})

/** A weekend day worked because its day off was moved; `off` is the day off it gave, in words. */
export const workedFor = (on: string, off: Says): WorkingWeekendDay => ({
  on: civilDate(on),
  reason: {
    kk: `Жұмыс күні: демалыс көшірілген күн — ${off.kk} (Еңбек кодексі, 85-бап)`,
    ru: `Рабочий день: выходной перенесён на ${off.ru} (Трудовой кодекс, статья 85)`,
    en: `A working day: its day off was moved to ${off.en} (Labour Code, article 85)`,
  },
})
