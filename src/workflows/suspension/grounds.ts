import type { Says } from '../../language/says.ts'

/** The cases in which a certificate shall be suspended (L47-3.1). */
export const suspensionGrounds = ['L47-3.1.1', 'L47-3.1.2'] as const

export type SuspensionGround = (typeof suspensionGrounds)[number]

/** Short names for forms and letters; the full wording is the provision's own. */
export const suspensionGroundNames: Readonly<Record<SuspensionGround, Says>> = {
  'L47-3.1.1': {
    kk: 'жылдық есеп мерзімінде ұсынылмаған (47-3-бап, 1-тармақ, 1) тармақша)',
    ru: 'годовой отчёт не представлен в срок (статья 47-3, пункт 1, подпункт 1))',
    en: 'the annual report was not submitted in time (article 47-3, paragraph 1, subparagraph 1)',
  },
  'L47-3.1.2': {
    kk: 'жылдық есепте көрінеу жалған мәлімет бар (47-3-бап, 1-тармақ, 2) тармақша)',
    ru: 'годовой отчёт содержит заведомо ложные сведения (статья 47-3, пункт 1, подпункт 2))',
    en: 'the annual report contains knowingly false information (article 47-3, paragraph 1, subparagraph 2)',
  },
}
