import { law } from './citations.ts'
import { byNextYears } from './counting.ts'
import { excluded2026, inForceBefore, since2026 } from './in-force.ts'
import { rows } from './row.ts'

/** Article 47. What organizations report to the authorized body. */
export const article47 = rows([
  {
    id: 'L47.1',
    citation: law('47', { paragraph: '1' }),
    says: {
      kk: 'Ұйым жыл сайын есепті жылдан кейінгі жылдың 15 сәуірінен кешіктірмей уәкілетті органға платформа арқылы жылдық құжаттарын ұсынады.',
      ru: 'Организация ежегодно не позднее 15 апреля года, следующего за отчётным, представляет уполномоченному органу через платформу годовые документы.',
      en: 'Every year, not later than 15 April of the year after the reporting year, an organization submits its annual documents to the authorized body through the platform.',
    },
    binds: ['organization'],
    kinds: ['CLOCK'],
    inForce: since2026,
    breach: ['L47-3.1.1', 'L47-1.2'],
    ambiguities: [35],
    term: byNextYears(4, 15),
  },
  {
    id: 'L47.1.1-3',
    citation: law('47', { paragraph: '1', subparagraph: '1–3' }),
    says: {
      kk: '1–3-тармақшалар алып тасталған.',
      ru: 'Подпункты 1–3 исключены.',
      en: 'Subparagraphs 1 to 3 are excluded.',
    },
    binds: ['organization'],
    kinds: [],
    inForce: excluded2026,
  },
  {
    id: 'L47.1.4',
    citation: law('47', { paragraph: '1', subparagraph: '4' }),
    says: {
      kk: 'Жылдық баланс және жиналған, бөлінген, бөлінбеген, төленген, төленбеген, талап етілмеген сыйақы туралы мәліметтері бар жылдық есеп ұсынылады.',
      ru: 'Представляются годовой баланс и годовой отчёт со сведениями о собранном, распределённом, нераспределённом, выплаченном, невыплаченном и невостребованном вознаграждении.',
      en: 'The annual balance sheet and the annual report are submitted, with remuneration collected, distributed, not distributed, paid, unpaid and unclaimed.',
    },
    binds: ['organization'],
    kinds: ['RECORD'],
    inForce: since2026,
    breach: ['L47-3.1.1', 'L47-3.1.2', 'L47-1.2', 'L47-1.3'],
  },
  {
    id: 'L47.1.5',
    citation: law('47', { paragraph: '1', subparagraph: '5' }),
    says: {
      kk: 'Сыйақы жинайтын, бөлетін және төлейтін филиалдар мен өкілдіктер туралы мәлімет ұсынылады.',
      ru: 'Представляются сведения о филиалах и представительствах, которые собирают, распределяют и выплачивают вознаграждение.',
      en: 'Branches and representative offices that collect, distribute and pay remuneration are reported.',
    },
    binds: ['organization'],
    kinds: ['RECORD'],
    inForce: since2026,
    breach: ['L47-3.1.1', 'L47-3.1.2', 'L47-1.2', 'L47-1.3'],
  },
  {
    id: 'L47.1c',
    citation: law('47', { paragraph: '1', part: '2' }),
    says: {
      kk: 'Ұсынылатын құжаттар нотариатта немесе ұйымның мөрімен куәландырылады.',
      ru: 'Представляемые документы заверяются нотариально или печатью организации.',
      en: 'The documents submitted are certified by a notary or by the organization’s seal.',
    },
    binds: ['organization'],
    kinds: ['GATE'],
    inForce: inForceBefore,
    ambiguities: [36],
  },
  {
    id: 'L47.2',
    citation: law('47', { paragraph: '2' }),
    says: {
      kk: 'Уәкілетті орган тексеру үшін ұйымнан қосымша ақпарат пен құжаттар сұрата алады; жауап мерзімі белгіленбеген.',
      ru: 'Для проверки уполномоченный орган вправе запросить у организации дополнительные сведения и документы; срок ответа не установлен.',
      en: 'For verification the authorized body may request additional information and documents; no term for the answer is stated.',
    },
    binds: ['authorizedBody', 'organization'],
    kinds: ['RIGHT'],
    inForce: inForceBefore,
    breach: ['L47-1.8'],
    ambiguities: [37],
  },
])
