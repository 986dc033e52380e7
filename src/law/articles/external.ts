import { administrativeCode } from './citations.ts'
import { within } from './counting.ts'
import { externalNotBefore, externalSince } from './in-force.ts'
import { rows } from './row.ts'

/** The Administrative Procedural and Process-Related Code entered into force on this day. */
const codeInForce = externalSince('2021-07-01')

/** Clocks outside the Law that its procedures run on (catalogue section 11.1). All of them are configuration to confirm. */
export const external = rows([
  {
    id: 'X-APPK76.1',
    citation: administrativeCode('76'),
    says: {
      kk: 'Өзге мерзім белгіленбесе, өтініш ол түскен күннен бастап он бес жұмыс күні ішінде қаралып, шешім қабылданады.',
      ru: 'Если не установлен иной срок, решение по заявлению принимается в течение пятнадцати рабочих дней со дня его поступления.',
      en: 'Where no other term applies, an application is decided within fifteen working days of its receipt.',
    },
    binds: ['authorizedBody'],
    kinds: ['CLOCK'],
    inForce: codeInForce,
    term: within(15, 'workingDay', 'received', { filing: true }),
  },
  {
    id: 'X-APPK76.2',
    citation: administrativeCode('76'),
    says: {
      kk: 'Мерзім басшының дәлелді шешімімен қисынды уақытқа, бірақ екі айдан аспайтын уақытқа ұзартылуы мүмкін.',
      ru: 'Мотивированным решением руководителя срок может быть продлён на разумное время, но не более чем на два месяца.',
      en: 'By a reasoned decision of the head the term may be extended for a reasonable time, not more than two months.',
    },
    binds: ['authorizedBody'],
    kinds: ['CLOCK'],
    inForce: codeInForce,
    // Counted from the extension: the source does not say whether the two months are added to the running term instead,
    // and this is the earlier of the two.
    term: within(2, 'month', 'extended'),
  },
  // The catalogue states this with the row above; it stands alone because it is a second clock with its own length.
  {
    id: 'X-APPK76.2n',
    citation: administrativeCode('76'),
    says: {
      kk: 'Мерзімнің ұзартылғаны туралы рәсімге қатысушы ұзартылған күннен бастап үш жұмыс күні ішінде хабардар етіледі.',
      ru: 'О продлении срока участник процедуры извещается в течение трёх рабочих дней со дня продления.',
      en: 'The participant is notified of an extension within three working days of it.',
    },
    binds: ['authorizedBody'],
    kinds: ['CLOCK'],
    inForce: codeInForce,
    term: within(3, 'workingDay', 'extended'),
  },
  {
    id: 'X-APPK76.3',
    citation: administrativeCode('76'),
    says: {
      kk: 'Құзыретіне кірмейтін өтініш үш жұмыс күні ішінде тиісті органға жіберіліп, бұл туралы өтініш беруші хабардар етіледі.',
      ru: 'Заявление, не относящееся к компетенции органа, в течение трёх рабочих дней направляется по принадлежности с извещением заявителя.',
      en: 'An application outside the body’s competence is forwarded within three working days, with notice to the applicant.',
    },
    binds: ['authorizedBody'],
    kinds: ['CLOCK'],
    inForce: codeInForce,
    term: within(3, 'workingDay', 'received', { filing: true }),
  },
  {
    id: 'X-O105.4',
    citation: { act: 'order-105', item: '4' },
    says: {
      kk: 'Аккредиттеу туралы өтініш түскен күннен бастап он бес жұмыс күні ішінде куәлік беріледі немесе дәлелді бас тартылады.',
      ru: 'В течение пятнадцати рабочих дней со дня поступления заявления об аккредитации выдаётся свидетельство или мотивированный отказ.',
      en: 'Within fifteen working days of receipt of an application for accreditation, a certificate or a reasoned refusal is given.',
    },
    binds: ['authorizedBody'],
    kinds: ['CLOCK'],
    // The amending Order No. 397 is of 21 June 2023; the day it took effect has not been seen.
    inForce: externalNotBefore('2023-06-21'),
    ambiguities: [4],
    term: within(15, 'workingDay', 'received', { filing: true }),
  },
  {
    id: 'X-PD6',
    citation: { act: 'personal-data', article: '6' },
    says: {
      kk: 'Заң бұзыла отырып жиналған немесе өңделген дербес деректер субъектінің, соттың не органның талабы бойынша бір жұмыс күні ішінде жалпыға қолжетімді дереккөздерден алып тасталады.',
      ru: 'Персональные данные, собранные или обработанные с нарушением закона, исключаются из общедоступных источников в течение одного рабочего дня по требованию субъекта, суда или органа.',
      en: 'Personal data collected or processed in breach of law are removed from public sources within one working day of a demand by the subject, a court or a body.',
    },
    binds: ['expertOrganization', 'organization', 'authorizedBody'],
    kinds: ['CLOCK'],
    // The Law is of 21 May 2013; since when its article 6 has read so is not confirmed.
    inForce: externalNotBefore('2013-05-21'),
    term: within(1, 'workingDay', 'demanded', { filing: true }),
  },
])
