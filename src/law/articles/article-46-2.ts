import { law } from './citations.ts'
import { workingDaysBefore } from './counting.ts'
import { excluded2026, inForceBefore, since2026 } from './in-force.ts'
import { rows } from './row.ts'

/** Article 46-2. How organizations are accredited. */
export const article46_2 = rows([
  {
    id: 'L46-2.1',
    citation: law('46-2', { paragraph: '1' }),
    says: {
      kk: 'Аккредиттеу ерікті: уәкілетті орган ұйымның өтініші бойынша аккредиттеу комиссиясының қорытындысына сәйкес шешім қабылдайды; Заңда шешім қабылдау мерзімі белгіленбеген.',
      ru: 'Аккредитация добровольна: уполномоченный орган принимает решение по заявлению организации в соответствии с заключением аккредитационной комиссии; срок принятия решения Законом не установлен.',
      en: 'Accreditation is voluntary: the authorized body decides on the organization’s application in line with the conclusion of the accreditation commission; the Law states no term for the decision.',
    },
    binds: ['organization', 'authorizedBody', 'commission'],
    kinds: ['STATUS'],
    inForce: since2026,
    ambiguities: [4],
  },
  {
    id: 'L46-2.2a',
    citation: law('46-2', { paragraph: '2', part: '1' }),
    says: {
      kk: 'Комиссияның құрамы мен ережесін, аккредиттеу қағидаларын және біліктілік талаптарын уәкілетті орган бекітеді.',
      ru: 'Состав и положение о комиссии, правила аккредитации и квалификационные требования утверждает уполномоченный орган.',
      en: 'The authorized body approves the commission’s composition and regulations, the accreditation rules and the qualification requirements.',
    },
    binds: ['authorizedBody'],
    kinds: ['RECORD'],
    inForce: since2026,
    ambiguities: [5],
  },
  {
    id: 'L46-2.2b',
    citation: law('46-2', { paragraph: '2', part: '2' }),
    says: {
      kk: 'Комиссия отырысының күні отырысқа дейін кемінде отыз жұмыс күні бұрын бүкіл республикада таралатын мерзімді баспа басылымдарында және уәкілетті органның интернет-ресурсында жарияланады.',
      ru: 'Дата заседания комиссии размещается не позднее чем за тридцать рабочих дней до него в периодических печатных изданиях, распространяемых по всей республике, и на интернет-ресурсе уполномоченного органа.',
      en: 'The date of a commission meeting is posted in nationwide periodicals and on the authorized body’s internet resource not later than thirty working days before the meeting.',
    },
    binds: ['authorizedBody'],
    kinds: ['CLOCK', 'PUBLISH'],
    inForce: since2026,
    ambiguities: [6],
    term: workingDaysBefore(30, 'held'),
  },
  {
    id: 'L46-2.3-7',
    citation: law('46-2', { paragraph: '3–7' }),
    says: {
      kk: 'Алып тасталған: бұрынғы талаптар, құжаттар тізбесі, мерзімдер және шешім қабылдау қағидалары Заңда енді жоқ.',
      ru: 'Исключены: прежних требований, перечня документов, сроков и правил принятия решения в Законе больше нет.',
      en: 'Excluded: the earlier requirements, list of documents, time limits and decision rules are no longer in the Law.',
    },
    binds: ['authorizedBody'],
    kinds: [],
    inForce: excluded2026,
    ambiguities: [5],
  },
  {
    id: 'L46-2.8',
    citation: law('46-2', { paragraph: '8' }),
    says: {
      kk: 'Аккредиттеуден бас тарту туралы шешімге заңнамада белгіленген тәртіппен шағым жасауға болады.',
      ru: 'Решение об отказе в аккредитации может быть обжаловано в порядке, установленном законодательством.',
      en: 'A decision refusing accreditation may be appealed under the general rules.',
    },
    binds: ['applicant'],
    kinds: ['RIGHT'],
    inForce: inForceBefore,
    ambiguities: [7],
  },
  {
    id: 'L46-2.9',
    citation: law('46-2', { paragraph: '9' }),
    says: {
      kk: 'Аккредиттелген ұйымдар туралы мәліметтер уәкілетті органның сайтында орналастырылады; мерзімі белгіленбеген.',
      ru: 'Сведения об аккредитованных организациях размещаются на сайте уполномоченного органа; срок не установлен.',
      en: 'Information on accredited organizations is placed on the authorized body’s site; no term is stated.',
    },
    binds: ['authorizedBody'],
    kinds: ['PUBLISH'],
    inForce: inForceBefore,
    ambiguities: [8],
  },
  {
    id: 'L46-2.10-11',
    citation: law('46-2', { paragraph: '10–11' }),
    says: {
      kk: '10 және 11-тармақтар алып тасталған.',
      ru: 'Пункты 10 и 11 исключены.',
      en: 'Paragraphs 10 and 11 are excluded.',
    },
    binds: ['authorizedBody'],
    kinds: [],
    inForce: excluded2026,
    ambiguities: [5],
  },
])
