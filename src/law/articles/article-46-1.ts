import { law } from './citations.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 46-1. Accreditation of organizations. */
export const article46_1 = rows([
  {
    id: 'L46-1.1',
    citation: law('46-1', { paragraph: '1' }),
    says: {
      kk: 'Ұйым 43-баптың 3-тармағында көрсетілген салалар бойынша аккредиттеу туралы куәлік алуға құқылы.',
      ru: 'Организация вправе получить свидетельство об аккредитации по сферам, указанным в пункте 3 статьи 43.',
      en: 'An organization has the right to a certificate of accreditation for the areas named in article 43, paragraph 3.',
    },
    binds: ['organization'],
    kinds: ['RIGHT'],
    inForce: inForceBefore,
  },
  {
    id: 'L46-1.2a',
    citation: law('46-1', { paragraph: '2', part: '1' }),
    says: {
      kk: 'Аккредиттеу әр сала бойынша жеке жүргізіледі: бір сала — бір шешім.',
      ru: 'Аккредитация осуществляется отдельно по каждой сфере: одна сфера — одно решение.',
      en: 'Accreditation is made separately for each area: one decision per area.',
    },
    binds: ['authorizedBody'],
    kinds: ['GATE'],
    inForce: inForceBefore,
  },
  {
    id: 'L46-1.2b',
    citation: law('46-1', { paragraph: '2', part: '2' }),
    says: {
      kk: 'Бір ұйым бір, екі немесе одан да көп сала бойынша куәлік ала алады.',
      ru: 'Одна организация может иметь свидетельства по одной, двум и более сферам.',
      en: 'One organization may hold certificates for one, two or more areas.',
    },
    binds: ['organization'],
    kinds: ['RIGHT'],
    inForce: inForceBefore,
  },
  {
    id: 'L46-1.2c',
    citation: law('46-1', { paragraph: '2', part: '2' }),
    says: {
      kk: 'Аккредиттеу туралы куәліктің нысанын уәкілетті орган белгілейді.',
      ru: 'Форму свидетельства об аккредитации устанавливает уполномоченный орган.',
      en: 'The form of the certificate of accreditation is set by the authorized body.',
    },
    binds: ['authorizedBody'],
    kinds: ['RECORD'],
    inForce: inForceBefore,
    ambiguities: [24],
  },
  {
    id: 'L46-1.2d',
    citation: law('46-1', { paragraph: '2', part: '3' }),
    says: {
      kk: 'Куәлік қолданыста болған кезде ғана ұйым өзімен шарт жасаспаған құқық иеленушілер үшін де сыйақы жинай алады.',
      ru: 'Только пока свидетельство действует, организация вправе собирать вознаграждение и для правообладателей, с которыми договор не заключён.',
      en: 'Only while its certificate is in force may an organization also collect remuneration for holders who have no contract with it.',
    },
    binds: ['organization'],
    kinds: ['GATE'],
    inForce: inForceBefore,
    ambiguities: [3],
  },
])
