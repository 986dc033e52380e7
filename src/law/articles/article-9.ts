import { law } from './citations.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 9. How copyright arises, and what the State register proves. */
export const article9 = rows([
  {
    id: 'L9.1a',
    citation: law('9', { paragraph: '1', part: '1' }),
    says: {
      kk: 'Авторлық құқық шығарма жасалған кезде тіркеусіз туындайды: тізілімдегі жазба — дәлел, міндетті талап емес.',
      ru: 'Авторское право возникает в силу создания произведения без регистрации: запись в реестре — доказательство, но не условие.',
      en: 'Copyright arises from creation without registration: an entry is evidence, never a condition.',
    },
    binds: ['anyone'],
    kinds: ['GATE'],
    inForce: inForceBefore,
  },
  {
    id: 'L9.1b',
    citation: law('9', { paragraph: '1', part: '2' }),
    says: {
      kk: 'Авторлық құқықты қорғау белгісі үш элементтен тұрады: шеңбердегі C әрпі, айрықша құқық иесінің аты (атауы), алғаш жарияланған жылы.',
      ru: 'Знак охраны авторского права состоит из трёх элементов: буква C в окружности, имя (наименование) обладателя исключительных прав, год первого опубликования.',
      en: 'A copyright notice has three elements: C in a circle, the name of the holder of exclusive rights, the year of first publication.',
    },
    binds: ['holder'],
    kinds: ['RECORD'],
    inForce: inForceBefore,
  },
  {
    id: 'L9.1c',
    citation: law('9', { paragraph: '1', part: '3' }),
    says: {
      kk: 'Жарияланбаған шығарманың авторы және айрықша құқық иесі қорғау немесе шарт мерзімі ішінде кез келген уақытта мәліметтерді Мемлекеттік тізілімге енгізе алады; жазбаны сараптама ұйымы жасайды.',
      ru: 'Автор необнародованного произведения и обладатель исключительных прав в любое время срока охраны или договора вправе внести сведения в Государственный реестр; запись делает экспертная организация.',
      en: 'The author of an unpublished work and the holder of exclusive rights may enter information in the State register at any time in the term of protection or of the contract; the expert organization makes the entry.',
    },
    binds: ['holder', 'expertOrganization', 'authorizedBody'],
    kinds: ['RIGHT'],
    // Part of this wording belongs to 1 January 2027; which part, the source does not show (ambiguity 39).
    inForce: inForceBefore,
    ambiguities: [39],
  },
  {
    id: 'L9.1d',
    citation: law('9', { paragraph: '1', part: '4' }),
    says: {
      kk: 'Тауарларды немесе көрсетілетін қызметтерді ажыратуға арналған шығармаларға құқықтар Мемлекеттік тізілімге енгізілмейді.',
      ru: 'В Государственный реестр не вносятся сведения о правах на произведения, служащие для различения товаров или услуг.',
      en: 'No entry is made for works that serve, or are meant, to distinguish goods or services.',
    },
    binds: ['expertOrganization'],
    kinds: ['GATE'],
    inForce: inForceBefore,
  },
  {
    id: 'L9.2',
    citation: law('9', { paragraph: '2' }),
    says: {
      kk: 'Өзге дәлел болмаса, шығармада автор ретінде көрсетілген адам автор болып есептеледі; бұл презумпция тек авторға қатысты.',
      ru: 'При отсутствии иных доказательств автором считается указанный в качестве автора на произведении; презумпция действует только для автора.',
      en: 'Without other proof the person named as author on the work is presumed its author; the presumption works only for the author.',
    },
    binds: ['anyone'],
    kinds: ['RECORD'],
    inForce: inForceBefore,
  },
])
