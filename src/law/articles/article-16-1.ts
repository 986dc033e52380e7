import { law } from './citations.ts'
import { inForceBefore, since2026 } from './in-force.ts'
import { rows } from './row.ts'

/** Article 16-1. Minimum rates of authors’ remuneration. */
export const article16_1 = rows([
  {
    id: 'L16-1a',
    citation: law('16-1', { part: '1' }),
    says: {
      kk: 'Құқықтарды жеке жүзеге асыру мүмкін болмаған жағдайда уәкілетті орган мәдениет және кәсіпкерлік органдарымен келісіп, авторлық сыйақының ең төмен мөлшерлемелерін белгілейді (26-бап жағдайларынан басқа).',
      ru: 'Где индивидуальное осуществление прав невозможно, уполномоченный орган по согласованию с органами культуры и предпринимательства устанавливает минимальные ставки авторского вознаграждения (кроме случаев статьи 26).',
      en: 'Where individual exercise is impossible the authorized body, in agreement with the culture and entrepreneurship bodies, sets minimum rates of authors’ remuneration (not for article 26).',
    },
    binds: ['authorizedBody'],
    kinds: ['RECORD'],
    inForce: since2026,
    ambiguities: [13],
  },
  {
    id: 'L16-1b',
    citation: law('16-1', { part: '2' }),
    says: {
      kk: 'Пайдаланушымен шарт жасағанда ұйым авторлық сыйақыны ең төмен мөлшерлемеден төмен белгілей алмайды.',
      ru: 'В договоре с пользователем организация не вправе устанавливать авторское вознаграждение ниже минимальной ставки.',
      en: 'In a contract with a user an organization may not set authors’ remuneration below the minimum rate.',
    },
    binds: ['organization'],
    kinds: ['GATE'],
    inForce: inForceBefore,
    breach: ['L47-1.9'],
    ambiguities: [13],
  },
])
