import type { Says } from '../../language/says.ts'
import type { AwaitedParty, DeadlineKind } from '../../law/deadline.ts'
import type { PublicationKind } from '../../law/publication.ts'
import type { Role } from '../../workflows/procedure/roles.ts'
import type { StandingStatus } from '../../workflows/procedure/standing-status.ts'

/** Words more than one page uses. */
export const common = {
  brand: { kk: 'Мерзім', ru: 'Мерзім', en: 'Merzim' },
  skip: { kk: 'Негізгі мазмұнға өту', ru: 'К основному содержанию', en: 'Skip to the content' },
  menu: { kk: 'Негізгі мәзір', ru: 'Главное меню', en: 'Main menu' },
  language: { kk: 'Тіл', ru: 'Язык', en: 'Language' },
  signIn: { kk: 'Кіру', ru: 'Войти', en: 'Sign in' },
  signOut: { kk: 'Шығу', ru: 'Выйти', en: 'Sign out' },
  demoClock: { kk: 'Сынақ сағаты', ru: 'Учебные часы', en: 'Demo clock' },
  queue: { kk: 'Кезек', ru: 'Очередь', en: 'Queue' },
  meetings: { kk: 'Отырыстар', ru: 'Заседания', en: 'Meetings' },
  accredited: { kk: 'Аккредиттелгендер', ru: 'Аккредитованные', en: 'Accredited' },
  announcements: { kk: 'Хабарландырулар', ru: 'Объявления', en: 'Announcements' },
  announcement: { kk: 'Хабарландыру', ru: 'Объявление', en: 'Announcement' },
  parked: { kk: 'Орындалмаған қадамдар', ru: 'Невыполненные шаги', en: 'Steps that could not be done' },
  organizations: { kk: 'Ұйымдар', ru: 'Организации', en: 'Organizations' },
  newCase: { kk: 'Жаңа іс', ru: 'Новое дело', en: 'New case' },
  mail: { kk: 'Хаттар', ru: 'Письма', en: 'Mail' },
  clock: { kk: 'Сағат', ru: 'Часы', en: 'Clock' },
  api: { kk: 'API сипаттамасы', ru: 'Описание API', en: 'API' },
  whyThisDate: { kk: 'Неге бұл күн?', ru: 'Почему эта дата?', en: 'Why this date?' },
  openCase: { kk: 'Іс', ru: 'Дело', en: 'Case' },
  organization: { kk: 'Ұйым', ru: 'Организация', en: 'Organization' },
  provision: { kk: 'Норма', ru: 'Норма', en: 'Provision' },
  unconfirmed: { kk: 'расталмаған', ru: 'не подтверждено', en: 'unconfirmed' },
  optional: { kk: 'міндетті емес', ru: 'необязательно', en: 'optional' },
  cancel: { kk: 'Болдырмау', ru: 'Отмена', en: 'Cancel' },
  show: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
  all: { kk: 'Барлығы', ru: 'Все', en: 'All' },
  yes: { kk: 'Иә', ru: 'Да', en: 'Yes' },
  no: { kk: 'Жоқ', ru: 'Нет', en: 'No' },
  home: { kk: 'Басты бет', ru: 'Главная', en: 'Home' },
  purpose: {
    kk: 'Авторлық құқықты ұжымдық басқару рәсімдері мен мерзімдері',
    ru: 'Процедуры и сроки коллективного управления авторскими правами',
    en: 'Procedures and terms of collective management of copyright',
  },
} satisfies Record<string, Says>

/** What each role is called in the console. */
export const roleNames: Readonly<Record<Role, Says>> = {
  officer: { kk: 'Қызметкер', ru: 'Сотрудник', en: 'Officer' },
  head: { kk: 'Басшы', ru: 'Руководитель', en: 'Head' },
  commission: { kk: 'Комиссия', ru: 'Комиссия', en: 'Commission' },
  expert: { kk: 'Сараптама ұйымы', ru: 'Экспертная организация', en: 'Expert organization' },
  okup: { kk: 'ҰҚБҰ', ru: 'ОКУП', en: 'OKUP' },
  holder: { kk: 'Құқық иеленуші', ru: 'Правообладатель', en: 'Right holder' },
  user: { kk: 'Пайдаланушы', ru: 'Пользователь', en: 'User' },
  system: { kk: 'Мемлекеттік жүйе', ru: 'Государственная система', en: 'State system' },
  auditor: { kk: 'Аудитор', ru: 'Аудитор', en: 'Auditor' },
}

/** Whom a case waits for, and the parts its parties have. */
export const partyNames: Readonly<Record<AwaitedParty, Says>> = {
  authorizedBody: { kk: 'Уәкілетті орган', ru: 'Уполномоченный орган', en: 'Authorized body' },
  organization: { kk: 'Ұйым', ru: 'Организация', en: 'Organization' },
  commission: { kk: 'Комиссия', ru: 'Комиссия', en: 'Commission' },
  expertOrganization: { kk: 'Сараптама ұйымы', ru: 'Экспертная организация', en: 'Expert organization' },
  holder: { kk: 'Құқық иеленуші', ru: 'Правообладатель', en: 'Right holder' },
  user: { kk: 'Пайдаланушы', ru: 'Пользователь', en: 'User' },
  counterparty: { kk: 'Екінші тарап', ru: 'Другая сторона', en: 'Counterparty' },
  foreignOrganization: { kk: 'Шетелдік ұйым', ru: 'Иностранная организация', en: 'Foreign organization' },
}

/** What a deadline is. An internal target must never read like a term set by law. */
export const kindNames: Readonly<Record<DeadlineKind, Says>> = {
  duty: { kk: 'Заңды мерзім', ru: 'Срок по закону', en: 'Term set by law' },
  'operation-of-law': { kk: 'Заң күшімен', ru: 'В силу закона', en: 'By operation of law' },
  target: { kk: 'Ішкі межелі күн', ru: 'Внутренний ориентир', en: 'Internal target' },
}

export const deadlineStatusNames: Readonly<Record<string, Says>> = {
  open: { kk: 'Жүріп жатыр', ru: 'Идёт', en: 'Running' },
  met: { kk: 'Сақталды', ru: 'Соблюдён', en: 'Met' },
  missed: { kk: 'Өткізіп алынды', ru: 'Пропущен', en: 'Missed' },
  cancelled: { kk: 'Тоқтатылды', ru: 'Отпал', en: 'No longer awaited' },
}

export const standingNames: Readonly<Record<StandingStatus, Says>> = {
  none: { kk: 'Берілмеген', ru: 'Не выдано', en: 'Not granted' },
  notYetInForce: { kk: 'Әлі күшіне енбеген', ru: 'Ещё не действует', en: 'Not yet in force' },
  inForce: { kk: 'Күшінде', ru: 'Действует', en: 'In force' },
  suspended: { kk: 'Тоқтатыла тұрды', ru: 'Приостановлено', en: 'Suspended' },
  terminated: { kk: 'Қолданылуы тоқтатылды', ru: 'Прекращено', en: 'Terminated' },
}

export const publicationNames: Readonly<Record<PublicationKind, Says>> = {
  meeting: { kk: 'Комиссия отырысы', ru: 'Заседание комиссии', en: 'Commission meeting' },
  accreditation: { kk: 'Аккредиттеу', ru: 'Аккредитация', en: 'Accreditation' },
  suspension: {
    kk: 'Куәліктің қолданысын тоқтата тұру',
    ru: 'Приостановление действия свидетельства',
    en: 'Suspension of a certificate',
  },
  reinstatement: {
    kk: 'Куәліктің қолданысын жаңарту',
    ru: 'Возобновление действия свидетельства',
    en: 'Reinstatement of a certificate',
  },
  termination: {
    kk: 'Куәліктің қолданысын тоқтату',
    ru: 'Прекращение действия свидетельства',
    en: 'Termination of a certificate',
  },
  'annual-report': { kk: 'Жылдық есеп', ru: 'Годовой отчёт', en: 'Annual report' },
}
