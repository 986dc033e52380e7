import { law } from './citations.ts'
import { since2026 } from './in-force.ts'
import { rows } from './row.ts'

/** Article 40. Rights of broadcasters. */
export const article40 = rows([
  {
    id: 'L40.2',
    citation: law('40', { paragraph: '2' }),
    says: {
      kk: 'Эфирлік және кәбілдік хабар тарату ұйымының айрықша құқықтарының тізбесі — сабақтас құқықтар лицензиясында аталуы мүмкін пайдалану тәсілдері.',
      ru: 'Перечень исключительных прав организации эфирного и кабельного вещания — способы использования, которые может назвать лицензия на смежные права.',
      en: 'The list of a broadcaster’s exclusive rights: the uses a related-rights licence can name.',
    },
    binds: ['holder', 'user'],
    kinds: ['RECORD'],
    inForce: since2026,
  },
])
