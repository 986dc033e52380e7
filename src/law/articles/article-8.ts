import { law } from './citations.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 8. What is not an object of copyright. */
export const article8 = rows([
  {
    id: 'L8',
    citation: law('8'),
    says: {
      kk: 'Ресми құжаттар мен олардың ресми аудармалары, мемлекеттік рәміздер мен белгілер, халық шығармашылығы, оқиғалар мен фактілер туралы хабарлар және заңдарда аталған өзгелер авторлық құқық объектісі емес: тіркеуден бас тартылады.',
      ru: 'Официальные документы и их официальные переводы, государственные символы и знаки, фольклор, сообщения о событиях и фактах и иное по законам не являются объектами: в регистрации отказывается.',
      en: 'Official documents and their official translations, State symbols and signs, folklore, news reports and others named by laws are not objects: registration is refused.',
    },
    binds: ['expertOrganization'],
    kinds: ['GATE'],
    // Amended by Law No. 254-VIII, whose day of entry into force is not confirmed (E-254); the rule itself is older.
    inForce: inForceBefore,
  },
])
