import { law } from './citations.ts'
import { since2026 } from './in-force.ts'
import { rows } from './row.ts'

/** Article 19. Free uses with name and source. */
export const article19 = rows([
  {
    id: 'L19.1-8',
    citation: law('19', { subparagraph: '1–8' }),
    says: {
      kk: 'Автор мен дереккөз көрсетілсе, еркін: дәйексөз, оқу көрнекілігі, өзекті мәселелер бойынша баспасөз, саяси сөздер, оқиғаларға шолу, көзі көрмейтіндерге арналған пішімдер, кітапхана және оқу даналары.',
      ru: 'С указанием автора и источника свободны: цитирование, учебная иллюстрация, пресса по текущим вопросам, политические речи, обзоры событий, форматы для незрячих, библиотечные и учебные копии.',
      en: 'Free with name and source: quotation, teaching illustration, press on current issues, political speeches, current-event reporting, formats for the blind, library copies, education copies.',
    },
    binds: ['user'],
    kinds: ['JUDGE'],
    inForce: since2026,
  },
])
