import { law } from './citations.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 37. Rights of performers. */
export const article37 = rows([
  {
    id: 'L37.4',
    citation: law('37', { paragraph: '4' }),
    says: {
      kk: 'Рұқсатты орындаушы, ал орындаушылар ұжымында оның басшысы жазбаша шартпен береді.',
      ru: 'Разрешение даёт исполнитель, а для коллектива — его руководитель, письменным договором.',
      en: 'Permission is given in writing by the performer, or for a group by its head.',
    },
    binds: ['holder', 'user'],
    kinds: ['GATE'],
    inForce: inForceBefore,
  },
  {
    id: 'L37.2',
    citation: law('37', { paragraph: '2' }),
    says: {
      kk: 'Орындаушының айрықша құқықтарының тізбесі — сабақтас құқықтар лицензиясында аталуы мүмкін пайдалану тәсілдері.',
      ru: 'Перечень исключительных прав исполнителя — способы использования, которые может назвать лицензия на смежные права.',
      en: 'The list of a performer’s exclusive rights: the uses a related-rights licence can name.',
    },
    binds: ['holder', 'user'],
    kinds: ['RECORD'],
    inForce: inForceBefore,
  },
])
