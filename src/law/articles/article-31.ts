import { law } from './citations.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 31. Transfer of property rights. */
export const article31 = rows([
  {
    id: 'L31.1',
    citation: law('31', { paragraph: '1' }),
    says: {
      kk: 'Мүліктік құқықтарды басқаға беру тек екі тарап қол қойған жазбаша шартпен ресімделеді.',
      ru: 'Уступка имущественных прав оформляется только письменным договором, подписанным обеими сторонами.',
      en: 'Property rights are assigned only in a written agreement signed by both parties.',
    },
    binds: ['holder'],
    kinds: ['GATE'],
    inForce: inForceBefore,
  },
  {
    id: 'L31.4',
    citation: law('31', { paragraph: '4' }),
    says: {
      kk: 'Шартта өзгеше көзделмесе, берілген құқықтар айрықша емес болып есептеледі.',
      ru: 'Если договором не предусмотрено иное, переданные права считаются неисключительными.',
      en: 'Rights transferred are non-exclusive unless the contract says otherwise.',
    },
    binds: ['holder', 'user'],
    kinds: ['GATE'],
    inForce: inForceBefore,
  },
  {
    id: 'L31.2-3',
    citation: law('31', { paragraph: '2–3' }),
    says: {
      kk: 'Лицензиялар айрықша және айрықша емес болады; айрықша лицензиат құқықты қорғамаса, оны автор қорғай алады.',
      ru: 'Лицензии бывают исключительные и неисключительные; если исключительный лицензиат не защищает право, это может сделать автор.',
      en: 'Licences are exclusive or non-exclusive; the author may defend the right if the exclusive licensee does not.',
    },
    binds: ['holder', 'user'],
    kinds: ['RECORD'],
    inForce: inForceBefore,
  },
])
