import { law } from './citations.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 13. Audiovisual works. */
export const article13 = rows([
  {
    id: 'L13.1-4',
    citation: law('13', { paragraph: '1–4' }),
    says: {
      kk: 'Аудиовизуалды шығарманың авторлары — сценарист, арнайы жазылған музыканың композиторы, қоюшы режиссер, қоюшы оператор, қоюшы суретші; шарт айрықша құқықтарды продюсерге береді, ал композитор көпшілік алдында орындау, хабарлау және жалға беру үшін сыйақыны сақтайды.',
      ru: 'Авторы аудиовизуального произведения — сценарист, композитор специально созданной музыки, режиссёр, оператор, художник-постановщик; договор передаёт исключительные права продюсеру, а композитор сохраняет вознаграждение за публичное исполнение, сообщение и прокат.',
      en: 'Authors of an audiovisual work are scriptwriter, composer of specially written music, director, director of photography and art director; the contract passes exclusive rights to the producer; the composer keeps remuneration for public performance, communication and rental.',
    },
    binds: ['holder', 'user'],
    kinds: ['RECORD'],
    inForce: inForceBefore,
  },
])
