import type { Says } from '../../language/says.ts'

/** Every adverse decision says how it may be appealed (ambiguity 7). */
export const appealNote: Says = {
  kk: 'Бұл шешімге Қазақстан Республикасының заңнамасында белгіленген тәртіппен шағым жасауға болады.',
  ru: 'Решение может быть обжаловано в порядке, установленном законодательством Республики Казахстан.',
  en: 'This decision may be appealed in the procedure set by the legislation of the Republic of Kazakhstan.',
}
