import type { Says } from '../../../language/says.ts'

/** The names of the days off, as the Law on holidays and the Labour Code name them. */
export const newYear: Says = { kk: 'Жаңа жыл', ru: 'Новый год', en: 'New Year' }
export const christmas: Says = {
  kk: '7 қаңтар — православиелік Рождество',
  ru: '7 января — православное Рождество',
  en: '7 January, Orthodox Christmas',
}
export const womensDay: Says = {
  kk: 'Халықаралық әйелдер күні',
  ru: 'Международный женский день',
  en: 'International Women’s Day',
}
export const nauryz: Says = { kk: 'Наурыз мейрамы', ru: 'Наурыз мейрамы', en: 'Nauryz' }
export const unityDay: Says = {
  kk: 'Қазақстан халқының бірлігі мерекесі',
  ru: 'Праздник единства народа Казахстана',
  en: 'Unity Day of the People of Kazakhstan',
}
export const defenderDay: Says = {
  kk: 'Отан қорғаушы күні',
  ru: 'День защитника Отечества',
  en: 'Defender of the Fatherland Day',
}
export const victoryDay: Says = { kk: 'Жеңіс күні', ru: 'День Победы', en: 'Victory Day' }
export const kurbanAit: Says = {
  kk: 'Құрбан айттың бірінші күні',
  ru: 'Первый день Курбан-айта',
  en: 'The first day of Kurban ait',
}
/** For a year whose day has not been fixed: it can still move by a day. */
export const kurbanAitExpected: Says = {
  kk: 'Құрбан айттың күтілетін бірінші күні, әлі бекітілмеген',
  ru: 'Ожидаемый первый день Курбан-айта, ещё не утверждён',
  en: 'The expected first day of Kurban ait, not fixed yet',
}
export const capitalDay: Says = { kk: 'Астана күні', ru: 'День столицы', en: 'Capital Day' }
export const constitutionDay: Says = { kk: 'Конституция күні', ru: 'День Конституции', en: 'Constitution Day' }
export const republicDay: Says = { kk: 'Республика күні', ru: 'День Республики', en: 'Republic Day' }
export const independenceDay: Says = { kk: 'Тәуелсіздік күні', ru: 'День независимости', en: 'Independence Day' }
