import { law } from './citations.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 10. Co-authorship. */
export const article10 = rows([
  {
    id: 'L10.1-3',
    citation: law('10', { paragraph: '1–3' }),
    says: {
      kk: 'Құқық тең авторларға бірлесіп тиесілі; дербес бөліктер жеке пайдаланылуы мүмкін; бөлінбейтін шығарманы пайдалануға тең автор негізсіз тыйым сала алмайды; әрқайсысы құқықты жеке қорғай алады.',
      ru: 'Право принадлежит соавторам совместно; самостоятельные части можно использовать отдельно; неделимое произведение соавтор не вправе запретить использовать без оснований; каждый может защищать права сам.',
      en: 'Co-authors own jointly; independent parts may be used separately; for an indivisible work no co-author may forbid use without grounds; each may defend the rights alone.',
    },
    binds: ['holder'],
    kinds: ['GATE'],
    inForce: inForceBefore,
  },
])
