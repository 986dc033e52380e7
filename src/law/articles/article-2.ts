import { law } from './citations.ts'
import { inForceBefore, since2026 } from './in-force.ts'
import { rows } from './row.ts'

/** Article 2. The words the Law defines. */
export const article2 = rows([
  {
    id: 'L2.8',
    citation: law('2', { subparagraph: '8' }),
    says: {
      kk: 'Аккредиттеу — ұйымның Заңда аталған салалардағы өкілеттіктерін уәкілетті органның ресми тануы.',
      ru: 'Аккредитация — официальное признание уполномоченным органом полномочий организации в сферах, названных Законом.',
      en: 'Accreditation is the official recognition by the authorized body of an organization’s powers in the areas named by the Law.',
    },
    binds: ['authorizedBody', 'organization'],
    kinds: ['RECORD'],
    inForce: since2026,
  },
  {
    id: 'L2.20',
    citation: law('2', { subparagraph: '20' }),
    says: {
      kk: 'Құқық иеленуші — автор, орындаушы немесе олардың мұрагерлері, фонограмма шығарушы, хабар тарату ұйымы не айрықша құқықты шартпен немесе өзге негізде алған тұлға.',
      ru: 'Правообладатель — автор, исполнитель или их наследники, производитель фонограммы, организация вещания либо лицо, получившее исключительное право по договору или иному основанию.',
      en: 'A holder is an author or performer or their heirs, a phonogram producer, a broadcaster, or a person who received an exclusive right by contract or otherwise.',
    },
    binds: ['holder'],
    kinds: ['RECORD'],
    inForce: inForceBefore,
  },
  {
    id: 'L2.21-1',
    citation: law('2', { subparagraph: '21-1' }),
    says: {
      kk: 'Бірыңғай цифрлық платформа — бірыңғай қолжетімділік нүктесін беретін сараптама ұйымының цифрлық жүйесі.',
      ru: 'Единая цифровая платформа — цифровая система экспертной организации, дающая единую точку доступа.',
      en: 'The single digital platform is a digital system of the expert organization giving a single access point.',
    },
    binds: ['expertOrganization'],
    kinds: ['RECORD'],
    inForce: since2026,
  },
  {
    id: 'L2.21-2',
    citation: law('2', { subparagraph: '21-2' }),
    says: {
      kk: 'Платформаның төрт субъектісі бар: құқық иеленуші, ұйым, пайдаланушы, сараптама ұйымы; уәкілетті орган тізбеде жоқ.',
      ru: 'Субъектов платформы четыре: правообладатель, организация, пользователь, экспертная организация; уполномоченного органа в перечне нет.',
      en: 'The platform has four subjects: holder, organization, user and expert organization; the authorized body is not in the list.',
    },
    binds: ['holder', 'organization', 'user', 'expertOrganization'],
    kinds: ['RECORD'],
    inForce: since2026,
    ambiguities: [21],
  },
  {
    id: 'L2.25',
    citation: law('2', { subparagraph: '25' }),
    says: {
      kk: 'Пайдаланушы — объектілерді пайдаланатын немесе олардың пайдаланылуын ұйымдастыратын тұлға.',
      ru: 'Пользователь — лицо, использующее объекты или организующее их использование.',
      en: 'A user is a person using objects or organizing their use.',
    },
    binds: ['user'],
    kinds: ['RECORD'],
    inForce: inForceBefore,
  },
  {
    id: 'L2.35',
    citation: law('2', { subparagraph: '35' }),
    says: {
      kk: 'Уәкілетті орган — Үкімет айқындаған мемлекеттік орган.',
      ru: 'Уполномоченный орган — государственный орган, определённый Правительством.',
      en: 'The authorized body is the state body designated by the Government.',
    },
    binds: ['authorizedBody'],
    kinds: ['RECORD'],
    inForce: inForceBefore,
  },
])
