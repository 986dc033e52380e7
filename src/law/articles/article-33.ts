import { law } from './citations.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 33. Commissions. */
export const article33 = rows([
  {
    id: 'L33.1',
    citation: law('33', { paragraph: '1' }),
    says: {
      kk: 'Авторлық тапсырыс шартында шығарманы беру мерзімі және мүліктік құқықтардың берілуі көрсетіледі.',
      ru: 'В договоре авторского заказа указываются срок передачи произведения и передача имущественных прав.',
      en: 'A commission contract states the delivery period and the transfer of property rights.',
    },
    binds: ['holder', 'user'],
    kinds: ['GATE'],
    inForce: inForceBefore,
  },
])
