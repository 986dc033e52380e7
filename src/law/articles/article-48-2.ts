import { law } from './citations.ts'
import { since2026 } from './in-force.ts'
import { rows } from './row.ts'

/** Article 48-2. Control over those who use protected objects. */
export const article48_2 = rows([
  {
    id: 'L48-2.1',
    citation: law('48-2', { paragraph: '1' }),
    says: {
      kk: 'Уәкілетті орган авторлық құқық және сабақтас құқықтар объектілерін пайдаланатын жеке және заңды тұлғаларды бақылайды.',
      ru: 'Уполномоченный орган контролирует физических и юридических лиц, использующих объекты авторского права и смежных прав.',
      en: 'The authorized body controls natural and legal persons using objects of copyright and related rights.',
    },
    binds: ['authorizedBody'],
    kinds: ['RIGHT'],
    inForce: since2026,
  },
  {
    id: 'L48-2.2',
    citation: law('48-2', { paragraph: '2' }),
    // A clock without a length: each request states its own last day (ambiguity 37).
    says: {
      kk: 'Пайдаланушы уәкілетті органның талабы бойынша пайдаланылған шығармалар мен объектілер, пайдаланудан түскен табыс және сыйақы төлеу құжаттары туралы мәлімет береді; мерзімі Заңда белгіленбеген.',
      ru: 'По требованию уполномоченного органа пользователь представляет сведения об использованных произведениях и объектах, доходах от использования и документы о выплате вознаграждения; срок Законом не установлен.',
      en: 'At the request of the authorized body a user submits information on works and objects used, income from the use and documents on payment; the Law states no term.',
    },
    binds: ['user'],
    kinds: ['CLOCK'],
    inForce: since2026,
    ambiguities: [37, 48],
  },
])
