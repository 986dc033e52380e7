import type { Says } from '../../language/says.ts'
import { fractionOf, type Tiyn } from './tiyn.ts'

/** Who pays five per cent for an entry in the State register, with proof (L9-2.2; catalogue 8.9). */
export const feeBenefits = {
  veterans: {
    kk: 'Ұлы Отан соғысының қатысушылары, оларға жеңілдіктер бойынша теңестірілгендер, басқа мемлекеттердегі ұрыс қимылдарының ардагерлері',
    ru: 'Участники Великой Отечественной войны, приравненные к ним по льготам, ветераны боевых действий на территории других государств',
    en: 'Participants of the Great Patriotic War, persons equated to them in benefits, veterans of hostilities abroad',
  },
  rearAwarded: {
    kk: 'Тылдағы қажырлы еңбегі мен мінсіз әскери қызметі үшін бұрынғы КСР Одағының ордендерімен және медальдарымен марапатталғандар',
    ru: 'Награждённые орденами и медалями бывшего СССР за самоотверженный труд и безупречную воинскую службу в тылу',
    en: 'Persons awarded orders and medals of the former USSR for selfless work and military service in the rear',
  },
  rearWorked: {
    kk: '1941 жылғы 22 маусым мен 1945 жылғы 9 мамыр аралығында кемінде алты ай жұмыс істеген (қызмет өткерген), бірақ марапатталмағандар',
    ru: 'Проработавшие (прослужившие) не менее шести месяцев с 22 июня 1941 года по 9 мая 1945 года и не награждённые',
    en: 'Persons who worked or served at least six months from 22 June 1941 to 9 May 1945 without such awards',
  },
  disability: {
    kk: 'Мүгедектігі бар адамдар және бала кезінен мүгедектігі бар адамның ата-анасының бірі',
    ru: 'Лица с инвалидностью и один из родителей лица с инвалидностью с детства',
    en: 'Persons with disabilities and one parent of a person disabled since childhood',
  },
  kandaces: { kk: 'Қандастар', ru: 'Кандасы', en: 'Kandaces' },
  minors: { kk: 'Кәмелетке толмағандар', ru: 'Несовершеннолетние', en: 'Minors' },
} as const satisfies Readonly<Record<string, Says>>

export type FeeBenefit = keyof typeof feeBenefits

/**
 * What is paid for an entry in the State register. The benefit is 95 % of the price, so 5 % is paid (ambiguity 44); what
 * is not a whole tiyn is dropped, in favour of the person with the benefit.
 *
 * @param price the approved price in tiyn
 * @param benefit the category proved, if any
 */
export const registerFee = (price: Tiyn, benefit: FeeBenefit | undefined): Tiyn =>
  benefit === undefined ? price : fractionOf(price, 5, 100, 'down')
