import { law } from './citations.ts'
import { asStated, within } from './counting.ts'
import { inForceBefore, since2026 } from './in-force.ts'
import { rows } from './row.ts'

/** Article 47-2. When a certificate of accreditation terminates. */
export const article47_2 = rows([
  {
    id: 'L47-2.1.1',
    citation: law('47-2', { paragraph: '1', subparagraph: '1' }),
    says: {
      kk: 'Куәлік берілген мерзімі өткенде оның қолданысы тоқтатылады.',
      ru: 'Свидетельство прекращает действие по истечении срока, на который оно выдано.',
      en: 'A certificate terminates when the term it was issued for expires.',
    },
    binds: ['organization'],
    kinds: ['STATUS', 'CLOCK'],
    inForce: inForceBefore,
    ambiguities: [24],
    term: asStated('status'),
  },
  {
    id: 'L47-2.1.2',
    citation: law('47-2', { paragraph: '1', subparagraph: '2' }),
    says: {
      kk: 'Ұйым куәлікті ерікті түрде қайтару туралы шешім қабылдағанда оның қолданысы тоқтатылады.',
      ru: 'Свидетельство прекращает действие, когда организация решила добровольно его возвратить.',
      en: 'A certificate terminates when the organization decides to return it voluntarily.',
    },
    binds: ['organization'],
    kinds: ['STATUS'],
    inForce: inForceBefore,
    ambiguities: [14],
  },
  {
    id: 'L47-2.1.3',
    citation: law('47-2', { paragraph: '1', subparagraph: '3' }),
    says: {
      kk: 'Куәлік кері қайтарып алынғанда оның қолданысы тоқтатылады.',
      ru: 'Свидетельство прекращает действие при его отзыве.',
      en: 'A certificate terminates when it is revoked.',
    },
    binds: ['authorizedBody'],
    kinds: ['STATUS'],
    inForce: inForceBefore,
  },
  {
    id: 'L47-2.1.4',
    citation: law('47-2', { paragraph: '1', subparagraph: '4' }),
    says: {
      kk: 'Ұйым таратылғанда куәліктің қолданысы тоқтатылады.',
      ru: 'Свидетельство прекращает действие при ликвидации организации.',
      en: 'A certificate terminates when the organization is liquidated.',
    },
    binds: ['organization'],
    kinds: ['STATUS'],
    inForce: inForceBefore,
    ambiguities: [14],
  },
  {
    id: 'L47-2.2',
    citation: law('47-2', { paragraph: '2' }),
    says: {
      kk: 'Куәлік қолданысының тоқтатылғаны туралы мәлімет жағдай туындаған күннен бастап бір ай ішінде уәкілетті органның интернет-ресурсында және бірыңғай цифрлық платформада орналастырылады.',
      ru: 'Сведения о прекращении действия свидетельства размещаются на интернет-ресурсе уполномоченного органа и на единой цифровой платформе в течение месяца со дня наступления случая.',
      en: 'Termination of a certificate is published on the authorized body’s internet resource and on the platform within a month of its occurrence.',
    },
    binds: ['authorizedBody'],
    kinds: ['CLOCK', 'PUBLISH'],
    inForce: since2026,
    ambiguities: [15],
    term: within(1, 'month', 'terminated'),
  },
])
