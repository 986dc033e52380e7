import type { Says } from '../../language/says.ts'

/** The facts terms run from, as they stand after the length of a term. */
export const triggerFacts: Readonly<Record<string, Says>> = {
  received: { kk: 'келіп түскен күннен кейін', ru: 'со дня поступления', en: 'after the day of receipt' },
  published: { kk: 'жарияланған күннен кейін', ru: 'со дня опубликования', en: 'after the day of publication' },
  publishedAbroad: {
    kk: 'шетелде алғаш жарияланған күннен кейін',
    ru: 'со дня первого опубликования за рубежом',
    en: 'after the day of first publication abroad',
  },
  held: { kk: 'өткізілген күннен кейін', ru: 'со дня проведения', en: 'after the day it was held' },
  extended: { kk: 'ұзартылған күннен кейін', ru: 'со дня продления', en: 'after the day of the extension' },
  effective: { kk: 'күшіне енген күннен кейін', ru: 'со дня вступления в силу', en: 'after the day it took effect' },
  concluded: { kk: 'жасалған күннен кейін', ru: 'со дня заключения', en: 'after the day of conclusion' },
  approved: { kk: 'бекітілген күннен кейін', ru: 'со дня утверждения', en: 'after the day of approval' },
  terminated: { kk: 'тоқтатылған күннен кейін', ru: 'со дня прекращения', en: 'after the day of termination' },
  registered: { kk: 'тіркелген күннен кейін', ru: 'со дня регистрации', en: 'after the day of registration' },
  recorded: { kk: 'жазылған күннен кейін', ru: 'со дня записи', en: 'after the day of recording' },
  ordered: { kk: 'шешім шығарылған күннен кейін', ru: 'со дня решения', en: 'after the day of the decision' },
  demanded: { kk: 'талап етілген күннен кейін', ru: 'со дня требования', en: 'after the day of the demand' },
  adopted: { kk: 'қабылданған күннен кейін', ru: 'со дня принятия', en: 'after the day of adoption' },
}

/** The facts protection is counted from, as they stand before or after the year. */
export const protectionFacts: Readonly<Record<string, Says>> = {
  died: { kk: 'автор қайтыс болған', ru: 'смерти автора', en: 'the author’s death' },
  lastCoAuthorDied: {
    kk: 'соңғы тең автор қайтыс болған',
    ru: 'смерти последнего из соавторов',
    en: 'the death of the last co-author',
  },
  disclosed: { kk: 'жария етілген', ru: 'обнародования', en: 'the disclosure' },
  released: { kk: 'шығарылған', ru: 'выпуска в свет', en: 'the release' },
  rehabilitated: { kk: 'ақталған', ru: 'реабилитации', en: 'the rehabilitation' },
  legalFact: { kk: 'заңды факт болған', ru: 'юридического факта', en: 'the legal fact' },
  performed: { kk: 'орындалған', ru: 'исполнения', en: 'the performance' },
  published: { kk: 'жарияланған', ru: 'опубликования', en: 'the publication' },
  transmitted: { kk: 'эфирге берілген', ru: 'передачи в эфир', en: 'the transmission' },
}
