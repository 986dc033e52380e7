import { law } from './citations.ts'
import { since2026 } from './in-force.ts'
import { rows } from './row.ts'

/** Article 18. One private copy. */
export const article18 = rows([
  {
    id: 'L18',
    citation: law('18'),
    says: {
      kk: 'Табыс алмай жеке мақсатта бір дана жасау еркін; ғимараттар, дерекқорлар, бағдарламалар, тұтас кітаптар мен нота мәтіндері бұған кірмейді; 26-бап объектілері үшін төленеді.',
      ru: 'Один экземпляр в личных целях без дохода — свободно, кроме зданий, баз данных, программ, книг целиком и нотных текстов; за объекты статьи 26 платят.',
      en: 'One private copy without income is free, except buildings, databases, programs, whole books and scores; objects of article 26 are paid for.',
    },
    binds: ['user'],
    kinds: ['JUDGE'],
    inForce: since2026,
  },
])
