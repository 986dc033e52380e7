import type { Says } from '../../../language/says.ts'
import type { AmountRule } from './question.ts'

const largestRemainder = (first: Says): Says => ({
  kk: `Әр үлес бүтін тиынға дейін кемітіледі; қалған тиындар дөңгелектеуден көбірек жоғалтқандарға бір-бірден беріледі, тең болса — ${first.kk}.`,
  ru: `Каждая доля округляется вниз до целого тиына; оставшиеся тиыны получают по одному те, кто больше потерял на округлении, при равенстве — ${first.ru}.`,
  en: `Each part is rounded down to a whole tiyn; the tiyn left over go one each to those who lost most by it, among equals to ${first.en}.`,
})

const leastRate: Says = {
  kk: 'Ең төмен мөлшерлеме жақын тиынға дейін дөңгелектенеді, жарты тиын — жоғары қарай.',
  ru: 'Минимальная ставка округляется до ближайшего тиына, половина тиына — вверх.',
  en: 'The minimum is rounded to the nearest tiyn, half a tiyn upwards.',
}

/** What becomes of a part of a tiyn under each rule. The Law is silent; these are the rules the sums are kept by. */
export const remainders: Readonly<Record<AmountRule, Says>> = {
  'L46.1.2c': {
    kk: 'Шегі — жиналғанның 20 %-ы, бүтін тиынға дейін кемітіледі.',
    ru: 'Предел — 20 % собранного, с округлением вниз до целого тиына.',
    en: 'The limit is 20 % of what was collected, rounded down to a whole tiyn.',
  },
  'L46.1.2e': largestRemainder({ kk: 'бірінші аталғанға', ru: 'названный первым', en: 'the one named first' }),
  'L26.4': largestRemainder({
    kk: 'алдымен авторларға, содан кейін орындаушыларға',
    ru: 'сначала авторы, затем исполнители',
    en: 'authors first and performers next',
  }),
  'L39.2b': largestRemainder({ kk: 'фонограмма шығарушыға', ru: 'производитель фонограммы', en: 'the producer' }),
  'L17.2': {
    kk: 'Жақын тиынға дейін дөңгелектенеді, жарты тиын — жоғары қарай.',
    ru: 'Округляется до ближайшего тиына, половина тиына — вверх.',
    en: 'Rounded to the nearest tiyn, half a tiyn upwards.',
  },
  'L9-2.2': {
    kk: 'Жеңілдікпен төленетін соманың бүтін тиынға толмайтын бөлігі жеңілдігі бар адамның пайдасына алынып тасталады.',
    ru: 'Часть уплачиваемого по льготе, не составляющая целого тиына, отбрасывается в пользу лица со льготой.',
    en: 'What is not a whole tiyn of the reduced fee is dropped, in favour of the person with the benefit.',
  },
  'L49.1': {
    kk: 'Көрсеткіш бүтін теңгемен белгіленеді және бүтін санға көбейтіледі: қалдық болмайды.',
    ru: 'Показатель установлен в целых тенге и умножается на целое число: остатка нет.',
    en: 'The index is set in whole tenge and multiplied by a whole number: there is no remainder.',
  },
  'L16-1b': leastRate,
  'L40-2b': leastRate,
  'L47.1.4': {
    kk: 'Ештеңе бөлінбейді: көрсеткіштер тиынға дейін сәйкес келуі тиіс.',
    ru: 'Ничего не делится: показатели должны сходиться до тиына.',
    en: 'Nothing is divided: the figures must agree to the tiyn.',
  },
}
