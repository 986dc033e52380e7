import { law } from './citations.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 27. Export of one copy. */
export const article27 = rows([
  {
    id: 'L27',
    citation: law('27'),
    says: {
      kk: 'Жеке тұлға шығарманың бір данасын жеке пайдалану үшін әкете алады, ұлттық мүдделерге зиян келтіретін жағдайлар бұған кірмейді.',
      ru: 'Физическое лицо может вывезти экземпляр произведения для личного пользования, кроме случаев ущерба национальным интересам.',
      en: 'A natural person may export one copy for personal use, except in national-interest cases.',
    },
    binds: ['user'],
    kinds: ['JUDGE'],
    inForce: inForceBefore,
  },
])
