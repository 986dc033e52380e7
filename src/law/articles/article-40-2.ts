import { law } from './citations.ts'
import { inForceBefore, since2026 } from './in-force.ts'
import { rows } from './row.ts'

/** Article 40-2. Minimum rates for performers and phonogram producers. */
export const article40_2 = rows([
  {
    id: 'L40-2a',
    citation: law('40-2', { part: '1' }),
    says: {
      kk: 'Уәкілетті орган мәдениет және кәсіпкерлік органдарымен келісіп, орындаушылар мен фонограмма шығарушылар сыйақысының ең төмен мөлшерлемелерін белгілейді.',
      ru: 'Уполномоченный орган по согласованию с органами культуры и предпринимательства устанавливает минимальные ставки вознаграждения исполнителей и производителей фонограмм.',
      en: 'The authorized body, in agreement with the culture and entrepreneurship bodies, sets minimum rates for performers and phonogram producers.',
    },
    binds: ['authorizedBody'],
    kinds: ['RECORD'],
    inForce: since2026,
    ambiguities: [13],
  },
  {
    id: 'L40-2b',
    citation: law('40-2', { part: '2' }),
    says: {
      kk: 'Пайдаланушымен шарт жасағанда ұйым орындаушылар мен фонограмма шығарушылардың сыйақысын ең төмен мөлшерлемеден төмен белгілей алмайды.',
      ru: 'В договоре с пользователем организация не вправе устанавливать вознаграждение исполнителей и производителей фонограмм ниже минимальной ставки.',
      en: 'In a contract with a user an organization may not set remuneration of performers and phonogram producers below the minimum rate.',
    },
    binds: ['organization'],
    kinds: ['GATE'],
    inForce: inForceBefore,
    breach: ['L47-1.9'],
    ambiguities: [13],
  },
])
