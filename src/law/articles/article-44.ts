import { law } from './citations.ts'
import { asStated, lasting } from './counting.ts'
import { inForceBefore, since2026 } from './in-force.ts'
import { rows } from './row.ts'

/** Article 44. How organizations take over rights, license users and hold money. */
export const article44 = rows([
  {
    id: 'L44.1a',
    citation: law('44', { paragraph: '1' }),
    says: {
      kk: 'Құқық санаты жарғылық қызметіне кірсе, ұйым автордың, мұрагердің немесе өзге құқық иеленушінің құқықтарын басқаруға қабылдауға міндетті.',
      ru: 'Если категория прав относится к уставной деятельности, организация обязана принять в управление права автора, наследника или иного правообладателя.',
      en: 'Where the category of rights is within its charter activity, an organization must take over management for an author, heir or other holder who asks.',
    },
    binds: ['organization'],
    kinds: ['GATE'],
    inForce: inForceBefore,
    breach: ['L47-1.5'],
  },
  {
    id: 'L44.2a',
    citation: law('44', { paragraph: '2' }),
    says: {
      kk: 'Ұйым пайдаланушылармен пайдаланудың тиісті тәсілдері бойынша лицензиялық шарттар жасайды.',
      ru: 'Организация заключает с пользователями лицензионные договоры на соответствующие способы использования.',
      en: 'An organization concludes licence agreements with users for the relevant uses.',
    },
    binds: ['organization'],
    kinds: ['RIGHT'],
    inForce: since2026,
  },
  {
    id: 'L44.2b',
    citation: law('44', { paragraph: '2' }),
    says: {
      kk: 'Лицензия талаптары бір санаттағы барлық пайдаланушыларға бірдей.',
      ru: 'Условия лицензий одинаковы для всех пользователей одной категории.',
      en: 'Licence terms are the same for all users of the same category.',
    },
    binds: ['organization'],
    kinds: ['GATE'],
    inForce: inForceBefore,
    ambiguities: [18],
  },
  {
    id: 'L44.2c',
    citation: law('44', { paragraph: '2' }),
    says: {
      kk: 'Ұйым жеткілікті негізсіз пайдаланушымен лицензиялық шарт жасаудан бас тарта алмайды; бас тарту негізі жазып қойылады.',
      ru: 'Организация не вправе без достаточных оснований отказать пользователю в лицензии; основание отказа фиксируется.',
      en: 'An organization may not refuse a user a licence without sufficient grounds; a refusal needs a recorded ground.',
    },
    binds: ['organization'],
    kinds: ['GATE', 'RECORD'],
    inForce: inForceBefore,
  },
  {
    id: 'L44.4',
    citation: law('44', { paragraph: '4' }),
    says: {
      kk: 'Құқық иеленушінің лицензиясы бар пайдаланушыға талабын лицензия берген ұйым реттейді.',
      ru: 'Притязания правообладателя к пользователю с лицензией урегулирует выдавшая её организация.',
      en: 'A holder’s claims against a licensed user are settled by the organization that licensed the use.',
    },
    binds: ['organization'],
    kinds: ['RECORD'],
    inForce: inForceBefore,
  },
  {
    id: 'L44.5a',
    citation: law('44', { paragraph: '5', part: '1' }),
    // A clock without a length of its own: the terms of payment are those of article 46.
    says: {
      kk: 'Ұйым жиналған сыйақыны бөлу және төлеу шараларын қолданады; бұл тармақта мерзім белгіленбеген.',
      ru: 'Организация принимает меры к распределению и выплате собранного; срок в этом пункте не установлен.',
      en: 'An organization takes measures to distribute and pay what it collected; this paragraph states no term.',
    },
    binds: ['organization'],
    kinds: ['CLOCK'],
    inForce: inForceBefore,
    breach: ['L47-1.6'],
  },
  {
    id: 'L44.5b',
    citation: law('44', { paragraph: '5', part: '2' }),
    says: {
      kk: 'Пайдаланушылар есеп бермегендіктен бөлінбеген сыйақы сақталады және шотқа түскен күннен бастап үш жыл өткен соң жалпы жиналыс айқындаған тәртіппен бөлінетін сомаларға қосылады.',
      ru: 'Вознаграждение, которое нельзя распределить из-за отсутствия отчётов пользователей, хранится и по истечении трёх лет со дня поступления на счёт включается в распределение в порядке общего собрания.',
      en: 'Money that cannot be distributed because users did not report is held and, after three years from receipt at the account, included in distributions in the order set by the general meeting.',
    },
    binds: ['organization', 'generalMeeting'],
    kinds: ['CLOCK', 'GATE'],
    inForce: since2026,
    breach: ['L47-1.5'],
    ambiguities: [26],
    term: lasting(3, 'year', 'received', 'retention'),
  },
  {
    id: 'L44.5c',
    citation: law('44', { paragraph: '5', part: '3' }),
    says: {
      kk: 'Нақты құқық иеленушіге есептелген сыйақы мерзімсіз сақталады және ол табылғанда немесе өтініш бергенде төленеді.',
      ru: 'Начисленное конкретному правообладателю хранится бессрочно и выплачивается, когда он найден или обратился.',
      en: 'Money accrued to a named holder is kept without limit of time and paid when the holder is found or applies.',
    },
    binds: ['organization'],
    kinds: ['GATE'],
    inForce: inForceBefore,
    breach: ['L47-1.6', 'L47-1.7'],
  },
  {
    id: 'L44.2-1a',
    citation: law('44', { paragraph: '2-1' }),
    says: {
      kk: 'Пайдаланушы шартты бірыңғай цифрлық платформа арқылы жасайды.',
      ru: 'Пользователь заключает договор через единую цифровую платформу.',
      en: 'A user concludes the agreement through the single digital platform.',
    },
    binds: ['user'],
    kinds: ['GATE'],
    inForce: since2026,
    ambiguities: [38],
  },
  {
    id: 'L44.2-1b',
    citation: law('44', { paragraph: '2-1' }),
    says: {
      kk: 'Пайдаланушы пайдалану туралы есепті және жинау мен бөлуге қажет өзге мәліметтерді лицензиялық шартта белгіленген тізбе бойынша және мерзімде жазбаша немесе цифрлық құжатпен береді.',
      ru: 'Пользователь представляет письменно или цифровым документом отчёт об использовании и иные сведения для сбора и распределения — по перечню и в сроки, определённые лицензионным договором.',
      en: 'A user submits, in writing or digitally, the usage report and other data needed for collection and distribution, by the list and in the terms set in the licence agreement.',
    },
    binds: ['user'],
    kinds: ['CLOCK'],
    inForce: since2026,
    ambiguities: [38],
    term: asStated('act'),
  },
])
