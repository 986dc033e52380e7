import { law } from './citations.ts'
import { within } from './counting.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 25. Short-term recordings of broadcasters; article 41, paragraph 3 refers to the same term. */
export const article25 = rows([
  {
    id: 'L25.2',
    citation: law('25', { subparagraph: '2' }),
    says: {
      kk: 'Эфирлік ұйымның қысқа мерзімді жазбасы жасалғаннан кейін алты ай ішінде жойылады, егер ұзағырақ мерзім келісілмесе; тек құжаттық сипаттағы жазба мұрағатта сақтала алады.',
      ru: 'Запись краткосрочного пользования уничтожается в течение шести месяцев после изготовления, если не согласован больший срок; исключительно документальная может храниться в архиве.',
      en: 'A short-term broadcast recording is destroyed within six months of being made unless longer is agreed; a purely documentary one may be archived.',
    },
    binds: ['user'],
    kinds: ['CLOCK'],
    inForce: inForceBefore,
    // To destroy is an act (CC-5); nothing has to be kept until the last day, so CC-6 does not reach it.
    term: within(6, 'month', 'recorded'),
  },
])
