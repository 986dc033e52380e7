import { law } from './citations.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 30. Transfer and inheritance. */
export const article30 = rows([
  {
    id: 'L30.1-4',
    citation: law('30', { paragraph: '1–4' }),
    says: {
      kk: 'Мүліктік құқықтар шарт және мұрагерлік бойынша өтеді; жеке мүліктік емес құқықтар мұраға қалмайды, бірақ оларды мұрагерлер немесе уәкілетті орган қорғайды.',
      ru: 'Имущественные права переходят по договору и наследству; личные неимущественные не наследуются, но защищаются наследниками или уполномоченным органом.',
      en: 'Property rights pass by contract and inheritance; moral rights are not inherited but are protected by heirs or the authorized body.',
    },
    binds: ['holder', 'authorizedBody'],
    kinds: ['RECORD'],
    inForce: inForceBefore,
  },
])
