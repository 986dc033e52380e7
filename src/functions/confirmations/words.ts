import type { CountedNoun } from '../../language/counts.ts'
import type { Says } from '../../language/says.ts'

export const openDeadlines: CountedNoun = {
  kk: { one: 'ашық мерзім', other: 'ашық мерзім' },
  ru: { one: 'открытый срок', few: 'открытых срока', many: 'открытых сроков', other: 'открытого срока' },
  en: { one: 'open deadline', other: 'open deadlines' },
}

/** Who can confirm a value. */
export const theHeadOnAProposal: Says = {
  kk: 'Уәкілетті органның басшысы, қызметкер ұсынған құжат бойынша',
  ru: 'Руководитель уполномоченного органа по документу, который предложил сотрудник',
  en: 'The head of the authorized body, on a document an officer has proposed',
}

export const theHeadOnAValue: Says = {
  kk: 'Уәкілетті органның басшысы, қызметкер ұсынған мән мен оны белгілейтін құжат бойынша',
  ru: 'Руководитель уполномоченного органа по значению, которое сотрудник предложил вместе с документом',
  en: 'The head of the authorized body, on a value an officer has proposed with the document that sets it',
}

export const whoAdoptsRequirements: Says = {
  kk: 'Біліктілік талаптарын бекітетін уәкілетті орган, бұйрықтың толық мәтінімен',
  ru: 'Уполномоченный орган, который утверждает квалификационные требования, полным текстом приказа',
  en: 'The authorized body, which approves the qualification requirements, by the full text of the order',
}

/** What would change if the value turned out otherwise. */
export const changes = {
  reading: {
    kk: 'басқа оқылым расталса, күндері өзгеруі мүмкін',
    ru: 'если подтвердится другое прочтение, их даты могут измениться',
    en: 'their dates may change if another reading is confirmed',
  },
  provision: {
    kk: 'норма мәтіні басқаша болса, күндері өзгеруі мүмкін',
    ru: 'если текст нормы окажется иным, их даты могут измениться',
    en: 'their dates may change if the text of the provision turns out otherwise',
  },
  newCases: {
    kk: 'Қазір ашық мерзім жоқ; жаңа істер басқаша жүргізілуі мүмкін.',
    ru: 'Открытых сроков сейчас нет; новые дела могут вестись иначе.',
    en: 'No deadline is open now; new cases may be conducted otherwise.',
  },
  requirement: {
    kk: 'Өтініштерді бағалау басқаша шешілуі мүмкін.',
    ru: 'Оценка заявлений может решиться иначе.',
    en: 'The assessment of applications may come out otherwise.',
  },
  settingMissing: { kk: 'Мән енгізілмеген', ru: 'Значение не внесено', en: 'No value has been entered' },
  settingWithoutDocument: {
    kk: 'Мән құжатсыз енгізілген',
    ru: 'Значение внесено без документа',
    en: 'The value was entered without a document',
  },
  setting: {
    kk: 'Мән енгізілгенше тиісті тексеру жүргізілмейді, істе ескерту тұрады.',
    ru: 'Пока значения нет, проверка не проводится, и в деле стоит предупреждение.',
    en: 'Until there is a value its check is not made, and the case carries a warning.',
  },
  calendar: {
    kk: 'ресми күнтізбе басқа болса, күндері өзгереді',
    ru: 'если официальный календарь окажется другим, их даты изменятся',
    en: 'their dates will change if the official calendar turns out otherwise',
  },
} as const satisfies Readonly<Record<string, Says>>
