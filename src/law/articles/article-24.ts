import { law } from './citations.ts'
import { since2026 } from './in-force.ts'
import { rows } from './row.ts'

/** Article 24. What the lawful owner of a program may do. */
export const article24 = rows([
  {
    id: 'L24',
    citation: law('24'),
    says: {
      kk: 'Бағдарлама данасының заңды иесі оны бейімдей, мұрағаттық көшірме жасай және өзара әрекеттесу үшін декомпиляциялай алады.',
      ru: 'Правомерный владелец экземпляра программы может адаптировать её, сделать архивную копию и декомпилировать ради совместимости.',
      en: 'The lawful owner of a copy of a program may adapt it, make an archive copy and decompile it for interoperability.',
    },
    binds: ['user'],
    kinds: ['JUDGE'],
    inForce: since2026,
  },
])
