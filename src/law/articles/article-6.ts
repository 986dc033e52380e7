import { law } from './citations.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 6. What copyright protects. */
export const article6 = rows([
  {
    id: 'L6.1-5',
    citation: law('6', { paragraph: '1–5' }),
    says: {
      kk: 'Кез келген нысандағы шығармашылық қызмет нәтижелері және олардың дербес пайдаланылатын бөліктері қорғалады; идеялар, әдістер, фактілер қорғалмайды; авторлық құқық дананың меншігіне байланысты емес.',
      ru: 'Охраняются результаты творческой деятельности в любой форме и их самостоятельно используемые части; идеи, методы, факты не охраняются; авторское право не связано с собственностью на экземпляр.',
      en: 'Protected are results of creative activity in any form, and parts usable on their own; not ideas, methods or facts; copyright is separate from ownership of the copy.',
    },
    binds: ['anyone'],
    kinds: ['JUDGE'],
    inForce: inForceBefore,
  },
])
