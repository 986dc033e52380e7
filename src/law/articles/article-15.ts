import { law } from './citations.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 15. Personal non-property rights. */
export const article15 = rows([
  {
    id: 'L15.2',
    citation: law('15', { paragraph: '2' }),
    says: {
      kk: 'Автор жариялау туралы шешімінен пайдаланушының залалын өтеп бас тарта алады, ал шығарма жарияланып қойса, бұл туралы көпшілікке хабарлайды; қызметтік шығармаларға қолданылмайды.',
      ru: 'Автор вправе отозвать произведение, возместив пользователю убытки, а если оно обнародовано — публично об этом оповестив; к служебным произведениям не применяется.',
      en: 'An author may withdraw a work against compensation of the user and, if it is published, public notice; not for works for hire.',
    },
    binds: ['holder'],
    kinds: ['STATUS'],
    inForce: inForceBefore,
  },
])
