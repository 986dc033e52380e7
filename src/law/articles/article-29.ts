import { law } from './citations.ts'
import { inForceBefore, since2026 } from './in-force.ts'
import { rows } from './row.ts'

/** Article 29. The public domain. */
export const article29 = rows([
  {
    id: 'L29.4',
    citation: law('29', { paragraph: '4' }),
    says: {
      kk: 'Қоғамдық игіліктегі шығармаларды пайдаланушылар кәсіби қорларға немесе ұйымдарға ерікті жарналар төлей алады.',
      ru: 'Пользователи произведений общественного достояния вправе делать добровольные взносы в профессиональные фонды или организации.',
      en: 'Users of public-domain works may make voluntary contributions to professional funds or organizations.',
    },
    binds: ['user'],
    kinds: ['RIGHT'],
    inForce: since2026,
  },
  {
    id: 'L29.1-3',
    citation: law('29', { paragraph: '1–3' }),
    says: {
      kk: 'Мерзім өткенде шығарма қоғамдық игілікке өтеді және еркін пайдаланылады; жеке мүліктік емес құқықтар сақталады.',
      ru: 'По истечении срока произведение переходит в общественное достояние и используется свободно; личные неимущественные права соблюдаются.',
      en: 'On expiry a work passes to the public domain and is used freely; moral rights are respected.',
    },
    binds: ['anyone'],
    kinds: ['STATUS'],
    inForce: inForceBefore,
  },
])
