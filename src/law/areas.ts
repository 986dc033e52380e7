import type { Says } from '../language/says.ts'

/** The areas of collective management an organization may be accredited in (L43.3.1–7; 6 and 8 are excluded). */
export const areas = ['L43.3.1', 'L43.3.2', 'L43.3.3', 'L43.3.4', 'L43.3.5', 'L43.3.7'] as const

/** Areas the Law once named. They can be named in an application, and are refused with their provision. */
export const excludedAreas = ['L43.3.6', 'L43.3.8'] as const

export type Area = (typeof areas)[number]

export const isExcluded = (area: string): boolean => (excludedAreas as readonly string[]).includes(area)

/** Short names for lists and forms; the full wording is the provision's own. */
export const areaNames: Readonly<Record<Area | (typeof excludedAreas)[number], Says>> = {
  'L43.3.1': {
    kk: '1: жарияланған музыкалық шығармалар',
    ru: '1: обнародованные музыкальные произведения',
    en: '1: published musical works',
  },
  'L43.3.2': {
    kk: '2: аудиовизуалды шығармадағы музыка үшін композиторлар сыйақысы',
    ru: '2: вознаграждение композиторов за музыку в аудиовизуальных произведениях',
    en: '2: composers’ remuneration for music in audiovisual works',
  },
  'L43.3.3': {
    kk: '3: бейнелеу өнері туындыларын қайта сату құқығы',
    ru: '3: право следования для произведений изобразительного искусства',
    en: '3: resale royalty in works of fine art',
  },
  'L43.3.4': {
    kk: '4: жеке мақсатта көшіру үшін сыйақы',
    ru: '4: вознаграждение за копирование в личных целях',
    en: '4: remuneration for private copying',
  },
  'L43.3.5': {
    kk: '5: орындаушылар мен фонограмма жасаушылардың сыйақысы',
    ru: '5: вознаграждение исполнителей и изготовителей фонограмм',
    en: '5: performers’ and phonogram producers’ remuneration',
  },
  'L43.3.6': { kk: '6: алып тасталған', ru: '6: исключено', en: '6: excluded' },
  'L43.3.7': {
    kk: '7: жарияланған шығармаларды репрографиялық көшіру',
    ru: '7: репродуцирование опубликованных произведений',
    en: '7: reprography of published works',
  },
  'L43.3.8': { kk: '8: алып тасталған', ru: '8: исключено', en: '8: excluded' },
}
