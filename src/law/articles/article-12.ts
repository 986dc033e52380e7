import { law } from './citations.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 12. Derivative works. */
export const article12 = rows([
  {
    id: 'L12',
    citation: law('12'),
    says: {
      kk: 'Аудармашының және туынды шығарма авторының өз құқығы бар, бірақ ол түпнұсқа авторының құқықтарын сақтауға тиіс.',
      ru: 'Переводчик и автор производного произведения имеют собственное право при соблюдении прав автора оригинала.',
      en: 'A translator or author of a derivative work has a right of his or her own, subject to the rights of the author of the original.',
    },
    binds: ['holder'],
    kinds: ['RECORD'],
    inForce: inForceBefore,
  },
])
