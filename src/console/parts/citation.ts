import type { Language, Says } from '../../language/says.ts'
import type { ActId, Citation } from '../../law/provision.ts'
import { provision } from '../../law/provisions.ts'

/** The acts as lawyers name them. */
const actNames: Readonly<Record<ActId, Says>> = {
  'law-6-I': { kk: '№ 6-I Заң', ru: 'Закон № 6-I', en: 'Law No. 6-I' },
  'law-233-VIII': { kk: '№ 233-VIII Заң', ru: 'Закон № 233-VIII', en: 'Law No. 233-VIII' },
  'law-254-VIII': { kk: '№ 254-VIII Заң', ru: 'Закон № 254-VIII', en: 'Law No. 254-VIII' },
  'order-100': { kk: '№ 100 бұйрық', ru: 'Приказ № 100', en: 'Order No. 100' },
  'order-105': { kk: '№ 105 бұйрық', ru: 'Приказ № 105', en: 'Order No. 105' },
  appk: { kk: 'ӘРПК', ru: 'АППК', en: 'Administrative Procedural Code' },
  'personal-data': { kk: '№ 94-V Заң', ru: 'Закон № 94-V', en: 'Law No. 94-V' },
}

/** `Law No. 6-I, article 46-2, paragraph 2, part 2`, in the language's own order. */
export const cite = (citation: Citation, language: Language): string =>
  [
    actNames[citation.act][language],
    ...parts.flatMap(({ of, says }) => {
      const number = citation[of]
      return number === undefined ? [] : [says(number)[language]]
    }),
  ].join(', ')

/** The citation of a provision of the catalogue; its id where the catalogue has no such provision. */
export const citeProvision = (id: string, language: Language): string => {
  const found = provision(id)
  return found ? cite(found.citation, language) : id
}

const parts: readonly {
  readonly of: 'article' | 'item' | 'paragraph' | 'part' | 'subparagraph'
  says(n: string): Says
}[] = [
  { of: 'article', says: (n) => ({ kk: `${n}-бап`, ru: `статья ${n}`, en: `article ${n}` }) },
  { of: 'item', says: (n) => ({ kk: `${n}-тармақ`, ru: `пункт ${n}`, en: `item ${n}` }) },
  { of: 'paragraph', says: (n) => ({ kk: `${n}-тармақ`, ru: `пункт ${n}`, en: `paragraph ${n}` }) },
  { of: 'part', says: (n) => ({ kk: `${n}-бөлік`, ru: `часть ${n}`, en: `part ${n}` }) },
  { of: 'subparagraph', says: (n) => ({ kk: `${n}) тармақша`, ru: `подпункт ${n})`, en: `subparagraph ${n})` }) },
]
