import { law } from './citations.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 17. Works of fine art: access to the original, and the resale royalty. */
export const article17 = rows([
  {
    id: 'L17.2',
    citation: law('17', { paragraph: '2' }),
    says: {
      kk: 'Бейнелеу өнері шығармасының түпнұсқасы алғаш иеліктен шығарылғаннан кейінгі әр көпшілік қайта сатуда сатушы авторға немесе мұрагеріне қайта сату бағасының бес пайызын төлейді.',
      ru: 'При каждой публичной перепродаже оригинала произведения изобразительного искусства после первого отчуждения продавец платит автору или наследнику пять процентов цены перепродажи.',
      en: 'At each public resale of an original work of fine art after the first alienation, the seller pays the author or heir five percent of the resale price.',
    },
    binds: ['payer'],
    kinds: ['GATE'],
    inForce: inForceBefore,
  },
  {
    id: 'L17.3',
    citation: law('17', { paragraph: '3' }),
    says: {
      kk: 'Меншік құқығының автордан ақылы немесе тегін өтуі алғашқы иеліктен шығару болып табылады және қайта сату тізбегін бастайды.',
      ru: 'Переход права собственности от автора, возмездный или безвозмездный, означает первое отчуждение и начинает цепь перепродаж.',
      en: 'Transfer of ownership from the author, paid or free, is the first alienation and starts the resale chain.',
    },
    binds: ['holder'],
    kinds: ['RECORD'],
    inForce: inForceBefore,
  },
  {
    id: 'L17.1',
    citation: law('17', { paragraph: '1' }),
    says: {
      kk: 'Бейнелеу өнері шығармасының авторы оның иесінен шығармасын қайта шығару мүмкіндігін беруді талап ете алады (қолжетімділік құқығы).',
      ru: 'Автор произведения изобразительного искусства вправе требовать от собственника возможности воспроизвести своё произведение (право доступа).',
      en: 'The author of a work of fine art may demand from its owner the possibility to reproduce it (right of access).',
    },
    binds: ['holder'],
    kinds: ['RIGHT'],
    inForce: inForceBefore,
  },
])
