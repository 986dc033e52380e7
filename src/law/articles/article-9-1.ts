import { law } from './citations.ts'
import { within } from './counting.ts'
import { until2027 } from './in-force.ts'
import { rows } from './row.ts'

/** Article 9-1. Entries in the State register. The whole article leaves the Law on 1 January 2027. */
export const article9_1 = rows([
  {
    id: 'L9-1.1a',
    citation: law('9-1', { paragraph: '1', part: '1' }),
    says: {
      kk: 'Мәліметтер мен олардың өзгерістері автордың өтініші түскен күннен кейінгі бір жұмыс күні ішінде немесе заңды күшіне енген сот шешімі бойынша тізілімге енгізіледі.',
      ru: 'Сведения и их изменения вносятся в реестр в течение одного рабочего дня, следующего за днём поступления заявления автора, либо по вступившему в силу решению суда.',
      en: 'Data and changes are entered in the register within one working day following the day of receipt of the author’s application, or on an effective court decision.',
    },
    binds: ['expertOrganization'],
    kinds: ['CLOCK'],
    inForce: until2027,
    ambiguities: [40, 41],
    term: within(1, 'workingDay', 'received', { filing: true }),
  },
  {
    id: 'L9-1.1b',
    citation: law('9-1', { paragraph: '1', part: '2' }),
    says: {
      kk: 'Мәліметтердің тиесілілігін, сипатын немесе мазмұнын өзгертпейтін техникалық қате автордың өтініші түскен күннен бастап бір жұмыс күні ішінде түзетіледі.',
      ru: 'Техническая ошибка, не меняющая принадлежность, характер или содержание сведений, исправляется в течение одного рабочего дня со дня поступления заявления автора.',
      en: 'A technical error that changes neither affiliation, nature nor content is corrected within one working day of receipt of the author’s application.',
    },
    binds: ['expertOrganization'],
    kinds: ['CLOCK'],
    inForce: until2027,
    ambiguities: [41],
    term: within(1, 'workingDay', 'received', { filing: true }),
  },
  {
    id: 'L9-1.2',
    citation: law('9-1', { paragraph: '2' }),
    says: {
      kk: 'Өтінішке шығарманың данасы (немесе эскиздері, суреттері, фотосуреттері), төлем құжаты және заңда көрсетілген өзге құжаттар толық қоса беріледі.',
      ru: 'К заявлению прилагается полный пакет: экземпляр произведения (или эскизы, рисунки, фотографии), документ об оплате и иные указанные документы.',
      en: 'An application comes with the complete package: a copy of the work (or sketches, drawings, photographs), proof of payment and the other documents named.',
    },
    binds: ['applicant'],
    kinds: ['GATE'],
    inForce: until2027,
    ambiguities: [42],
  },
  {
    id: 'L9-1.3',
    citation: law('9-1', { paragraph: '3' }),
    says: {
      kk: 'Бөлек тең авторлықпен жасалған шығармалар туралы мәліметтер тең автор өтініште көрсетсе, жеке енгізіледі.',
      ru: 'Сведения о произведениях, созданных в раздельном соавторстве, вносятся отдельно, если соавтор указал это в заявлении.',
      en: 'In separate co-authorship separate entries are allowed when a co-author indicates it in the application.',
    },
    binds: ['applicant', 'expertOrganization'],
    kinds: ['RECORD'],
    inForce: until2027,
  },
  {
    id: 'L9-1.5a',
    citation: law('9-1', { paragraph: '5', part: '1' }),
    says: {
      kk: 'Құжаттар топтамасы толық болмаса, сараптама ұйымы өтінішті қабылдаудан бас тартады.',
      ru: 'При неполном пакете документов экспертная организация отказывает в приёме заявления.',
      en: 'When the package is incomplete the expert organization refuses to accept the application.',
    },
    binds: ['expertOrganization'],
    kinds: ['GATE'],
    inForce: until2027,
    ambiguities: [42],
  },
  {
    id: 'L9-1.5b',
    citation: law('9-1', { paragraph: '5', part: '2' }),
    says: {
      kk: '9-1-баптың талаптары сақталмаса, сараптама ұйымы қызмет көрсетуден бас тартады.',
      ru: 'При несоблюдении требований статьи 9-1 экспертная организация отказывает в оказании услуги.',
      en: 'When article 9-1 is not complied with the expert organization refuses to render the service.',
    },
    binds: ['expertOrganization'],
    kinds: ['STATUS'],
    inForce: until2027,
    ambiguities: [42],
  },
  {
    id: 'L9-1.6',
    citation: law('9-1', { paragraph: '6' }),
    says: {
      kk: 'Жазба енгізілгені бекітілген нысандағы куәлікпен расталады; жеке мерзім белгіленбеген.',
      ru: 'Внесение записи подтверждается свидетельством утверждённой формы; отдельный срок не установлен.',
      en: 'An entry is confirmed by a certificate in the approved form; no separate term is stated.',
    },
    binds: ['expertOrganization'],
    kinds: ['RECORD'],
    inForce: until2027,
  },
  {
    id: 'L9-1.7',
    citation: law('9-1', { paragraph: '7' }),
    says: {
      kk: 'Жазба автордың өтініші немесе заңды күшіне енген сот шешімі бойынша жойылады; мерзімі белгіленбеген.',
      ru: 'Запись аннулируется по заявлению автора или вступившему в силу решению суда; срок не установлен.',
      en: 'An entry is cancelled on the author’s application or an effective court decision; no term is stated.',
    },
    binds: ['expertOrganization'],
    kinds: ['STATUS'],
    inForce: until2027,
    ambiguities: [8],
  },
  {
    id: 'L9-1.8',
    citation: law('9-1', { paragraph: '8' }),
    says: {
      kk: 'Құжаттардың, шығарманың немесе оның сипаттамасының көшірмелері үшінші тұлғаларға автордың келісімімен беріледі, заңдарда көзделген жағдайлар бұған кірмейді.',
      ru: 'Копии документов, произведения или его описания даются третьим лицам с согласия автора, кроме случаев, предусмотренных законами.',
      en: 'Copies of documents, of the work or of its description are given to third parties with the author’s consent, except as laws provide.',
    },
    binds: ['expertOrganization'],
    kinds: ['GATE'],
    inForce: until2027,
  },
])
