import { law } from './citations.ts'
import { since2026 } from './in-force.ts'
import { rows } from './row.ts'

/** Article 45-1. The single digital platform. */
export const article45_1 = rows([
  {
    id: 'L45-1.1',
    citation: law('45-1', { paragraph: '1' }),
    says: {
      kk: 'Сараптама ұйымы платформаны басқарады және уәкілетті орган айқындаған тәртіппен оған бірыңғай қолжетімділік нүктесін қамтамасыз етеді.',
      ru: 'Экспертная организация управляет платформой и обеспечивает единую точку доступа к ней в порядке, определённом уполномоченным органом.',
      en: 'The expert organization manages the platform and provides its single access point, in the order set by the authorized body.',
    },
    binds: ['expertOrganization'],
    kinds: ['RECORD'],
    inForce: since2026,
  },
  {
    id: 'L45-1.2',
    citation: law('45-1', { paragraph: '2' }),
    says: {
      kk: 'Сараптама ұйымы бес тізілім жүргізеді: шығармалар; авторлар мен құқық иеленушілер; ұйымдар; пайдаланушылар; шарттар, сондай-ақ қажетті өзге тізілімдерді жүргізеді.',
      ru: 'Экспертная организация ведёт пять реестров: произведений; авторов и правообладателей; организаций; пользователей; договоров, а также иные необходимые реестры.',
      en: 'The expert organization keeps five registers (works; authors and holders; organizations; users; contracts) and any others needed.',
    },
    binds: ['expertOrganization'],
    kinds: ['RECORD'],
    inForce: since2026,
  },
])
