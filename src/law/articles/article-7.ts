import { law } from './citations.ts'
import { inForceBefore, since2026 } from './in-force.ts'
import { rows } from './row.ts'

/** Article 7. Types of protected objects. */
export const article7 = rows([
  {
    id: 'L7.1',
    citation: law('7', { paragraph: '1' }),
    says: {
      kk: 'Объектілердің он үш түрі — шығармалар тізіліміндегі түрлер тізбесі; 12-түрі «компьютерлік бағдарламалар (бағдарламалық қамтылым)» деп аталады.',
      ru: 'Тринадцать видов объектов — это перечень видов реестра произведений; вид 12 назван «компьютерные программы (программное обеспечение)».',
      en: 'The thirteen object types are the type list of the register of works; item 12 is worded “computer programs (software)”.',
    },
    binds: ['expertOrganization'],
    kinds: ['RECORD'],
    inForce: since2026,
  },
  {
    id: 'L7.3',
    citation: law('7', { paragraph: '3' }),
    says: {
      kk: 'Туынды шығармалар мен жинақтар да қорғалатын объектілер болып табылады.',
      ru: 'Производные произведения и сборники также являются охраняемыми объектами.',
      en: 'Derivative works and collections are protected objects too.',
    },
    binds: ['expertOrganization'],
    kinds: ['RECORD'],
    inForce: inForceBefore,
  },
])
