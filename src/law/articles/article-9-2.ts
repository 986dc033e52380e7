import { law } from './citations.ts'
import { inForceBefore, since2026, sinceDigitalCode } from './in-force.ts'
import { type Row, rows } from './row.ts'

const task = (subparagraph: string, row: Omit<Row, 'id' | 'citation' | 'binds'>): Row => ({
  id: `L9-2.1.${subparagraph}`,
  citation: law('9-2', { paragraph: '1', subparagraph }),
  binds: ['expertOrganization'],
  ...row,
})

/** Article 9-2. The expert organization. */
export const article9_2 = rows([
  {
    id: 'L9-2.1',
    citation: law('9-2', { paragraph: '1' }),
    says: {
      kk: 'Сараптама ұйымы — уәкілетті органға бағынысты, шаруашылық жүргізу құқығындағы республикалық мемлекеттік кәсіпорын.',
      ru: 'Экспертная организация — республиканское государственное предприятие на праве хозяйственного ведения, подведомственное уполномоченному органу.',
      en: 'The expert organization is a republican state enterprise (right of economic management) subordinate to the authorized body.',
    },
    binds: ['expertOrganization'],
    kinds: ['RECORD'],
    inForce: since2026,
    ambiguities: [49],
  },
  task('1', {
    says: {
      kk: 'Мемлекеттік тізілімге жазбалар мен өзгерістер енгізеді және жазбаларды жояды.',
      ru: 'Вносит в Государственный реестр записи и изменения, аннулирует записи.',
      en: 'It makes entries, changes and cancellations in the State register.',
    },
    kinds: ['RECORD'],
    inForce: inForceBefore,
  }),
  task('3', {
    says: {
      kk: 'Мемлекеттік тізілімді жүргізеді және оған қолжетімділік береді.',
      ru: 'Ведёт Государственный реестр и предоставляет к нему доступ.',
      en: 'It keeps the State register and provides access to it.',
    },
    kinds: ['PUBLISH'],
    inForce: inForceBefore,
    ambiguities: [27],
  }),
  task('4', {
    says: {
      kk: 'Құқықтарды ұжымдық басқару тізілімдерін қалыптастырады және жүргізеді.',
      ru: 'Формирует и ведёт реестры коллективного управления правами.',
      en: 'It forms and keeps the collective-management registers.',
    },
    kinds: ['RECORD'],
    inForce: since2026,
  }),
  task('5', {
    says: {
      kk: 'Платформаны енгізеді және ұйымдар мен пайдаланушылардың 44, 46 және 47-баптардағы деректерді орналастыруын қамтамасыз етеді.',
      ru: 'Внедряет платформу и обеспечивает размещение организациями и пользователями данных по статьям 44, 46 и 47.',
      en: 'It implements the platform and ensures that organizations and users place the data of articles 44, 46 and 47.',
    },
    kinds: ['RECORD'],
    inForce: since2026,
  }),
  task('6', {
    says: {
      kk: 'Платформаны ақпаратпен толықтырады, дамытады және сүйемелдейді.',
      ru: 'Наполняет платформу, развивает и сопровождает её.',
      en: 'It provides the content, development and maintenance of the platform.',
    },
    kinds: ['RECORD'],
    inForce: since2026,
  }),
  task('7', {
    says: {
      kk: 'Платформаны мониторингтейді және оның цифрлық жүйелермен өзара іс-қимылын қамтамасыз етеді.',
      ru: 'Ведёт мониторинг платформы и обеспечивает её взаимодействие с цифровыми системами.',
      en: 'It monitors the platform and ensures its interaction with other digital systems.',
    },
    kinds: ['RECORD'],
    inForce: sinceDigitalCode,
    ambiguities: [43],
  }),
  task('8', {
    says: {
      kk: 'Платформа субъектілеріне тегін консультация береді.',
      ru: 'Бесплатно консультирует субъектов платформы.',
      en: 'It consults platform subjects free of charge.',
    },
    kinds: ['RIGHT'],
    inForce: since2026,
  }),
  task('9', {
    says: {
      kk: 'Платформа деректерінің киберқауіпсіздігін қамтамасыз етеді.',
      ru: 'Обеспечивает кибербезопасность данных платформы.',
      en: 'It provides cybersecurity of the data on the platform.',
    },
    kinds: ['RECORD'],
    inForce: sinceDigitalCode,
    ambiguities: [43],
  }),
  task('10', {
    says: {
      kk: 'Жеке мақсатта қайта шығарғаны үшін сыйақы алу құқығын басқарады.',
      ru: 'Управляет правом на вознаграждение за воспроизведение в личных целях.',
      en: 'It manages the private-copying remuneration right.',
    },
    kinds: ['RECORD'],
    inForce: since2026,
    ambiguities: [22],
  }),
  {
    id: 'L9-2.2',
    citation: law('9-2', { paragraph: '2' }),
    says: {
      kk: 'Аталған санаттардағы адамдар растайтын құжат ұсынса, оларға жазба бағасының тоқсан бес пайызы мөлшерінде жеңілдік беріледі: бес пайызы төленеді.',
      ru: 'Лицам перечисленных категорий при подтверждении предоставляется льгота в девяносто пять процентов цены записи: уплачивается пять процентов.',
      en: 'Persons of the listed categories, with proof, have a benefit of ninety-five percent of the price of an entry: five percent is paid.',
    },
    binds: ['expertOrganization', 'applicant'],
    kinds: ['GATE'],
    inForce: inForceBefore,
    ambiguities: [44],
  },
  {
    id: 'L9-2.3',
    citation: law('9-2', { paragraph: '3' }),
    says: {
      kk: 'Қызмет бағаларын шығындардың толық өтелуін, залалсыздықты және өз кірістерінен қаржыландыруды қамтамасыз ете отырып, уәкілетті органмен келісіп бекітеді.',
      ru: 'Цены на услуги утверждаются по согласованию с уполномоченным органом при полном возмещении затрат, безубыточности и финансировании за счёт собственных доходов.',
      en: 'Prices are approved in agreement with the authorized body, with full cost recovery, break-even and financing from own income.',
    },
    binds: ['expertOrganization', 'authorizedBody'],
    kinds: ['RECORD'],
    inForce: inForceBefore,
  },
])
