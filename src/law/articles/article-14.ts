import { law } from './citations.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 14. Works for hire. */
export const article14 = rows([
  {
    id: 'L14.1-5',
    citation: law('14', { paragraph: '1–5' }),
    says: {
      kk: 'Қызметтік шығарма бойынша жеке мүліктік емес құқықтар авторға, мүліктік құқықтар, шартта өзгеше көзделмесе, жұмыс берушіге тиесілі.',
      ru: 'По служебному произведению личные неимущественные права принадлежат автору, имущественные — работодателю, если договором не предусмотрено иное.',
      en: 'In a work for hire moral rights belong to the author and property rights to the employer, unless agreed otherwise.',
    },
    binds: ['holder'],
    kinds: ['RECORD'],
    inForce: inForceBefore,
  },
])
