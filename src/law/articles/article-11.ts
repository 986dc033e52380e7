import { law } from './citations.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 11. Composite works. */
export const article11 = rows([
  {
    id: 'L11',
    citation: law('11'),
    says: {
      kk: 'Құрастырушының жинаққа өз құқығы бар, бірақ ол енгізілген шығармалар авторларының құқықтарын сақтауға тиіс.',
      ru: 'Составитель имеет собственное право на сборник при соблюдении прав авторов включённых произведений.',
      en: 'A compiler has a right of his or her own, subject to the rights of the authors of the works included.',
    },
    binds: ['holder'],
    kinds: ['RECORD'],
    inForce: inForceBefore,
  },
])
