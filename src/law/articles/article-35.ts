import { law } from './citations.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 35. Holders of related rights. */
export const article35 = rows([
  {
    id: 'L35.4',
    citation: law('35', { paragraph: '4' }),
    says: {
      kk: 'Сабақтас құқықтар үшін рәсімдер қажет емес; қорғау белгісі: шеңбердегі P әрпі, құқық иесі, фонограмма алғаш жарияланған жыл.',
      ru: 'Для смежных прав формальности не нужны; знак охраны: буква P в окружности, обладатель, год первого опубликования фонограммы.',
      en: 'Related rights need no formalities; the notice is P in a circle, the holder, the year of first publication of the phonogram.',
    },
    binds: ['holder'],
    kinds: ['RECORD'],
    inForce: inForceBefore,
  },
])
