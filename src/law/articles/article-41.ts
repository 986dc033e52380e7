import { law } from './citations.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 41. Free uses of related rights. */
export const article41 = rows([
  {
    id: 'L41.1-4',
    citation: law('41', { paragraph: '1–4' }),
    says: {
      kk: 'Сабақтас құқықтар объектілерін еркін пайдалану жағдайлары; жеке мақсатта қайта шығару 26-бап бойынша төленеді; қысқа мерзімді жазбалар 25-бап мерзімінде жойылады.',
      ru: 'Случаи свободного использования объектов смежных прав; воспроизведение в личных целях оплачивается по статье 26; записи краткосрочного пользования уничтожаются в срок статьи 25.',
      en: 'Free uses of related rights; private copying is paid under article 26; short-term recordings are destroyed in the term of article 25.',
    },
    binds: ['user'],
    kinds: ['JUDGE'],
    inForce: inForceBefore,
  },
])
