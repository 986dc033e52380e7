import { law } from './citations.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Articles 20 to 23. Four free uses that the catalogue keeps as one row. */
export const article20 = rows([
  {
    id: 'L20-L23',
    citation: law('20–23'),
    says: {
      kk: 'Еркін: кітапханалардың, мұрағаттардың және білім беру ұйымдарының бір даналық көшірмелері; көпшілік орындардағы шығармалар; ресми және діни рәсімдер мен жерлеу; сот және әкімшілік мақсаттар.',
      ru: 'Свободны: единичные копии библиотек, архивов и образовательных организаций; произведения в общедоступных местах; официальные и религиозные церемонии и похороны; судебные и административные цели.',
      en: 'Free: single library, archive and education copies; works in public places; official and religious ceremonies and funerals; judicial and administrative purposes.',
    },
    binds: ['user'],
    kinds: ['JUDGE'],
    inForce: inForceBefore,
  },
])
