import type { Says } from '../language/says.ts'
import type { Confirmation } from './provision.ts'

/** A qualification requirement an applicant for accreditation must meet (L46-2.2a; Order No. 76 of 26 January 2026). */
export interface Requirement {
  readonly id: string
  readonly name: Says
  readonly threshold: number | null
  readonly unit: 'members' | 'years' | 'payouts' | 'references'
  /** What proves it. */
  readonly proof: Says
  readonly inForceFrom: string
  readonly confirmation: Confirmation
}

const reported: Confirmation = {
  state: 'unconfirmed',
  evidence: 'A published summary of Order No. 76; the text seen breaks off, so the list is known to be incomplete',
}

/**
 * The requirements known so far. The order's full text has not been seen: the list is configuration to be confirmed,
 * and the console says so beside every assessment.
 */
export const requirements: readonly Requirement[] = [
  {
    id: 'members',
    name: {
      kk: 'Мүліктік құқықтарын берген кемінде 500 мүше',
      ru: 'Не менее 500 членов, передавших имущественные права',
      en: 'At least 500 members who transferred property rights',
    },
    threshold: 500,
    unit: 'members',
    proof: { kk: 'Мүшелер тізімі және шарттар', ru: 'Список членов и договоры', en: 'List of members and contracts' },
    inForceFrom: '2026-01-26',
    confirmation: reported,
  },
  {
    id: 'activity',
    name: {
      kk: 'Заңды тұлға ретінде тіркелгеннен бері ұжымдық басқару қызметінің кемінде бес жылы',
      ru: 'Не менее пяти лет деятельности по коллективному управлению со дня регистрации юридического лица',
      en: 'At least five years of collective management since registration as a legal entity',
    },
    threshold: 5,
    unit: 'years',
    proof: { kk: 'Тіркеу туралы анықтама', ru: 'Справка о регистрации', en: 'Certificate of registration' },
    inForceFrom: '2026-01-26',
    confirmation: reported,
  },
  {
    id: 'payouts',
    name: {
      kk: 'Сыйақыны кемінде жиырма рет бөлу және төлеу тәжірибесі',
      ru: 'Подтверждённый опыт распределения и выплаты вознаграждения не менее двадцати раз',
      en: 'Proven experience of distributing and paying remuneration at least twenty times',
    },
    threshold: 20,
    unit: 'payouts',
    proof: {
      kk: 'Бөлу және төлем есептері',
      ru: 'Отчёты о распределении и выплате',
      en: 'Distribution and payment reports',
    },
    inForceFrom: '2026-01-26',
    confirmation: reported,
  },
  {
    id: 'references',
    name: {
      kk: 'Авторлардың, пайдаланушылардың, ұқсас шетелдік ұйымдардың немесе халықаралық конфедерациялардың оң пікірлері',
      ru: 'Положительные отзывы авторов, пользователей, зарубежных организаций или международных конфедераций',
      en: 'Positive references from authors, users, similar organizations abroad or international confederations',
    },
    threshold: null,
    unit: 'references',
    proof: { kk: 'Пікір хаттар', ru: 'Письма-отзывы', en: 'Letters of reference' },
    inForceFrom: '2026-01-26',
    confirmation: reported,
  },
]
