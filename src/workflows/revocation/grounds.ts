import type { Says } from '../../language/says.ts'

/** The cases in which a certificate may be revoked (L47-1). */
export const revocationGrounds = [
  'L47-1.1',
  'L47-1.2',
  'L47-1.3',
  'L47-1.4',
  'L47-1.5',
  'L47-1.6',
  'L47-1.7',
  'L47-1.8',
  'L47-1.9',
] as const

export type RevocationGround = (typeof revocationGrounds)[number]

/** Short names for forms and letters; the full wording is the provision's own. */
export const revocationGroundNames: Readonly<Record<RevocationGround, Says>> = {
  'L47-1.1': {
    kk: 'аккредиттеуге негіз болған құжаттардағы дұрыс емес мәлімет (47-1-бап, 1) тармақша)',
    ru: 'недостоверные сведения в документах, ставших основанием аккредитации (статья 47-1, подпункт 1))',
    en: 'false information in the documents of the accreditation (article 47-1, subparagraph 1)',
  },
  'L47-1.2': {
    kk: 'жылдық есептердің мерзімінде ұсынылмауы (47-1-бап, 2) тармақша)',
    ru: 'непредставление годовых отчётов в срок (статья 47-1, подпункт 2))',
    en: 'annual reports not submitted in time (article 47-1, subparagraph 2)',
  },
  'L47-1.3': {
    kk: 'жылдық есептегі дұрыс емес мәлімет (47-1-бап, 3) тармақша)',
    ru: 'недостоверные сведения в годовом отчёте (статья 47-1, подпункт 3))',
    en: 'false information in an annual report (article 47-1, subparagraph 3)',
  },
  'L47-1.4': {
    kk: 'коммерциялық қызмет (47-1-бап, 4) тармақша)',
    ru: 'коммерческая деятельность (статья 47-1, подпункт 4))',
    en: 'commercial activity (article 47-1, subparagraph 4)',
  },
  'L47-1.5': {
    kk: '46-баптың міндеттерін орындамау (47-1-бап, 5) тармақша)',
    ru: 'невыполнение обязанностей статьи 46 (статья 47-1, подпункт 5))',
    en: 'duties of article 46 not performed (article 47-1, subparagraph 5)',
  },
  'L47-1.6': {
    kk: 'сыйақының уақтылы төленбеуі (47-1-бап, 6) тармақша)',
    ru: 'несвоевременная выплата вознаграждения (статья 47-1, подпункт 6))',
    en: 'late payment of remuneration (article 47-1, subparagraph 6)',
  },
  'L47-1.7': {
    kk: 'сыйақы иелерін іздестірмеу (47-1-бап, 7) тармақша)',
    ru: 'непринятие мер по розыску получателей вознаграждения (статья 47-1, подпункт 7))',
    en: 'failure to find those the remuneration is due to (article 47-1, subparagraph 7)',
  },
  'L47-1.8': {
    kk: 'кедергі жасағаны немесе нұсқаманы орындамағаны үшін әкімшілік жауаптылық (47-1-бап, 8) тармақша)',
    ru: 'административная ответственность за воспрепятствование или невыполнение предписаний (статья 47-1, подпункт 8))',
    en: 'administrative responsibility for obstruction or for ignoring orders (article 47-1, subparagraph 8)',
  },
  'L47-1.9': {
    kk: 'ең төмен мөлшерлемелерден төмен мөлшерлемелер (47-1-бап, 9) тармақша)',
    ru: 'ставки ниже минимальных (статья 47-1, подпункт 9))',
    en: 'rates below the minimum rates (article 47-1, subparagraph 9)',
  },
}
