import { law } from './citations.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 40-1. Licences of related rights. */
export const article40_1 = rows([
  {
    id: 'L40-1.1',
    citation: law('40-1', { paragraph: '1' }),
    says: {
      kk: 'Сабақтас құқықтар бойынша лицензиялық шарттарға 32-баптың талаптары қолданылады.',
      ru: 'К лицензионным договорам о смежных правах применяются требования статьи 32.',
      en: 'Licence agreements on related rights follow article 32.',
    },
    binds: ['holder', 'user'],
    kinds: ['GATE'],
    inForce: inForceBefore,
  },
])
