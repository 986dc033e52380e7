import { law } from './citations.ts'
import { excluded2026, inForceBefore, since2026 } from './in-force.ts'
import { rows } from './row.ts'

/** Article 39. Commercial phonograms used without consent. */
export const article39 = rows([
  {
    id: 'L39.1',
    citation: law('39', { paragraph: '1' }),
    says: {
      kk: 'Коммерциялық мақсатта жарияланған фонограмманы көпшілік алдында орындауға, эфирге беруге және кәбілмен хабарлауға келісім қажет емес, бірақ сыйақы төленеді.',
      ru: 'Публичное исполнение, передача в эфир и сообщение по кабелю фонограммы, опубликованной в коммерческих целях, не требуют согласия, но оплачиваются.',
      en: 'Public performance, broadcast and cable transmission of a commercial phonogram need no consent but are paid for.',
    },
    binds: ['user'],
    kinds: ['RECORD'],
    inForce: inForceBefore,
  },
  {
    id: 'L39.2a',
    citation: law('39', { paragraph: '2' }),
    says: {
      kk: 'Бұл сыйақыны фонограмма шығарушылар мен орындаушылардың құқықтарын басқаратын ұйымдардың бірі олардың өзара келісімі бойынша жинайды, бөледі және төлейді.',
      ru: 'Это вознаграждение собирает, распределяет и выплачивает одна из организаций производителей фонограмм и исполнителей по соглашению между ними.',
      en: 'This remuneration is collected, distributed and paid by one of the organizations of phonogram producers and performers, per agreement between them.',
    },
    binds: ['organization'],
    kinds: ['GATE'],
    inForce: since2026,
    ambiguities: [52],
  },
  {
    id: 'L39.2b',
    citation: law('39', { paragraph: '2' }),
    says: {
      kk: 'Келісімде өзгеше көзделмесе, сыйақы фонограмма шығарушы мен орындаушы арасында тең бөлінеді.',
      ru: 'Если соглашением не предусмотрено иное, вознаграждение делится поровну между производителем фонограммы и исполнителем.',
      en: 'Unless that agreement says otherwise, the remuneration is split equally between producer and performer.',
    },
    binds: ['organization'],
    kinds: ['GATE'],
    inForce: since2026,
  },
  {
    id: 'L39.3',
    citation: law('39', { paragraph: '3' }),
    says: {
      kk: '3-тармақ алып тасталған.',
      ru: 'Пункт 3 исключён.',
      en: 'Paragraph 3 is excluded.',
    },
    binds: ['organization'],
    kinds: [],
    inForce: excluded2026,
  },
  {
    id: 'L39.4',
    citation: law('39', { paragraph: '4' }),
    says: {
      kk: 'Фонограмма пайдаланушылары жинаушы ұйымға орындалу саны туралы нақты мәліметтер бар бағдарламаларды және өзге деректерді береді.',
      ru: 'Пользователи фонограмм представляют собирающей организации программы с точным числом исполнений и иные данные.',
      en: 'Users of phonograms provide the collecting organization with programmes giving the exact number of performances, and other data.',
    },
    binds: ['user'],
    kinds: ['RECORD'],
    inForce: inForceBefore,
  },
])
