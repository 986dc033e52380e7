import type { Says } from '../../language/says.ts'
import type { Party, ProvisionKind } from '../../law/provision.ts'
import type { CalendarStanding } from '../../law/time/calendar.ts'
import type { DayOffKind } from '../../law/time/calendars/day-off.ts'

/** Words the Law's pages share. */
export const lawWords = {
  law: { kk: 'Заң', ru: 'Закон', en: 'The Law' },
  calculator: { kk: 'Мерзім есептегіш', ru: 'Калькулятор сроков', en: 'Term calculator' },
  calendars: { kk: 'Жұмыс күнтізбелері', ru: 'Рабочие календари', en: 'Working calendars' },
  confirmations: { kk: 'Растаулар', ru: 'Подтверждения', en: 'Confirmations' },
  notAuthentic: {
    kk: 'Өз сөзімізбен берілген мазмұны. Қазақ және орыс тілдеріндегі ресми мәтін ғана міндетті.',
    ru: 'Изложено нашими словами. Обязателен только официальный текст на казахском и русском языках.',
    en: 'In our own words. Only the official text in Kazakh and Russian binds.',
  },
  chooseOne: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
  calculate: { kk: 'Есептеу', ru: 'Посчитать', en: 'Calculate' },
  document: { kk: 'Құжат', ru: 'Документ', en: 'Document' },
  note: {
    kk: 'Құжат не дейді (міндетті емес)',
    ru: 'Что говорит документ (необязательно)',
    en: 'What the document says (optional)',
  },
  propose: { kk: 'Ұсыну', ru: 'Предложить', en: 'Propose' },
  confirm: { kk: 'Растау', ru: 'Подтвердить', en: 'Confirm' },
  proposedBy: { kk: 'Ұсынды', ru: 'Предложил', en: 'Proposed by' },
  awaitsHead: {
    kk: 'Басшының растауын күтуде',
    ru: 'Ждёт подтверждения руководителя',
    en: 'Awaits the head’s confirmation',
  },
} satisfies Record<string, Says>

export const provisionKindNames: Readonly<Record<ProvisionKind, Says>> = {
  CLOCK: { kk: 'Мерзім', ru: 'Срок', en: 'Term' },
  GATE: { kk: 'Шектеу', ru: 'Ограничение', en: 'Gate' },
  PUBLISH: { kk: 'Жариялау', ru: 'Публикация', en: 'Publication' },
  RECORD: { kk: 'Есепке алу', ru: 'Учёт', en: 'Record' },
  STATUS: { kk: 'Мәртебе', ru: 'Статус', en: 'Status' },
  RIGHT: { kk: 'Құқық', ru: 'Право', en: 'Right' },
  JUDGE: { kk: 'Бағалау', ru: 'Усмотрение', en: 'Judgement' },
}

export const boundNames: Readonly<Record<Party, Says>> = {
  organization: {
    kk: 'Ұжымдық басқару ұйымы',
    ru: 'Организация по коллективному управлению',
    en: 'Collective management organization',
  },
  applicant: { kk: 'Өтініш беруші', ru: 'Заявитель', en: 'Applicant' },
  authorizedBody: { kk: 'Уәкілетті орган', ru: 'Уполномоченный орган', en: 'Authorized body' },
  commission: { kk: 'Аккредиттеу комиссиясы', ru: 'Аккредитационная комиссия', en: 'Accreditation commission' },
  expertOrganization: { kk: 'Сараптама ұйымы', ru: 'Экспертная организация', en: 'Expert organization' },
  generalMeeting: { kk: 'Жалпы жиналыс', ru: 'Общее собрание', en: 'General meeting' },
  holder: { kk: 'Құқық иеленуші', ru: 'Правообладатель', en: 'Right holder' },
  user: { kk: 'Пайдаланушы', ru: 'Пользователь', en: 'User' },
  payer: { kk: 'Төлеуші', ru: 'Плательщик', en: 'Payer' },
  court: { kk: 'Сот', ru: 'Суд', en: 'Court' },
  anyone: { kk: 'Кез келген адам', ru: 'Любое лицо', en: 'Anyone' },
}

export const calendarStandingNames: Readonly<Record<CalendarStanding, Says>> = {
  entered: { kk: 'Енгізілген', ru: 'Внесена', en: 'Entered' },
  proposed: { kk: 'Ұсынылған', ru: 'Предложена', en: 'Proposed' },
  adopted: { kk: 'Қабылданған', ru: 'Принята', en: 'Adopted' },
  superseded: { kk: 'Ауыстырылған', ru: 'Заменена', en: 'Superseded' },
}

export const calendarStatusNames: Readonly<Record<'official' | 'projected', Says>> = {
  official: { kk: 'Ресми', ru: 'Официальный', en: 'Official' },
  projected: { kk: 'Болжам', ru: 'Прогноз', en: 'Projected' },
}

export const dayOffKindNames: Readonly<Record<DayOffKind, Says>> = {
  holiday: { kk: 'Мереке', ru: 'Праздник', en: 'Holiday' },
  substitute: { kk: 'Мереке орнына', ru: 'Вместо праздника', en: 'In place of a holiday' },
  religious: { kk: 'Діни мереке', ru: 'Религиозный праздник', en: 'Religious holiday' },
  transfer: { kk: 'Көшірілген демалыс', ru: 'Перенесённый выходной', en: 'Transferred day off' },
  weekend: { kk: 'Демалыс', ru: 'Выходной', en: 'Weekend' },
}
