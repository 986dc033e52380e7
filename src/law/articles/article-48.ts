import { law } from './citations.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 48. Liability. */
export const article48 = rows([
  {
    id: 'L48.1',
    citation: law('48', { paragraph: '1' }),
    says: {
      kk: 'Авторлық және сабақтас құқықтарды бұзғаны үшін заңдарға сәйкес әкімшілік, қылмыстық және азаматтық жауаптылық туындайды.',
      ru: 'За нарушение авторских и смежных прав наступает административная, уголовная и гражданская ответственность по законам.',
      en: 'Infringement of copyright and related rights entails administrative, criminal and civil liability according to the laws.',
    },
    binds: ['anyone'],
    kinds: ['RECORD'],
    inForce: inForceBefore,
  },
])
