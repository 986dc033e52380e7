import { law } from './citations.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 38. Rights of phonogram producers. */
export const article38 = rows([
  {
    id: 'L38.2',
    citation: law('38', { paragraph: '2' }),
    says: {
      kk: 'Фонограмма шығарушының айрықша құқықтарының тізбесі — сабақтас құқықтар лицензиясында аталуы мүмкін пайдалану тәсілдері.',
      ru: 'Перечень исключительных прав производителя фонограммы — способы использования, которые может назвать лицензия на смежные права.',
      en: 'The list of a phonogram producer’s exclusive rights: the uses a related-rights licence can name.',
    },
    binds: ['holder', 'user'],
    kinds: ['RECORD'],
    inForce: inForceBefore,
  },
])
