import * as z from 'zod'
import type { Says } from '../../language/says.ts'

/** A value the documents leave open: what it is, and what it may hold. */
export interface Configurable {
  readonly says: Says
  readonly schema: z.ZodType
}

/** Every value that can be entered. A missing one is asked for, never guessed. */
export const configurable: ReadonlyMap<string, Configurable> = new Map([
  [
    // Ambiguity 5: the commission's regulations are not among the documents.
    'commission.quorum',
    {
      says: { kk: 'Комиссия кворумы, дауыс', ru: 'Кворум комиссии, голосов', en: 'Quorum of the commission, votes' },
      schema: z.int().min(1).max(1_000),
    },
  ],
  [
    // Ambiguity 1: the Law does not say how a suspended certificate is in force again; by itself unless said.
    'suspension.revivalByDecision',
    {
      says: {
        kk: 'Тоқтата тұрудан кейін куәліктің қолданысы тек шешіммен жаңартылады',
        ru: 'После приостановления действие свидетельства возобновляется только решением',
        en: 'After a suspension the certificate is in force again only by a decision',
      },
      schema: z.boolean(),
    },
  ],
  [
    // The Law is silent on lifting a suspension before its three months are over; not possible unless said.
    'suspension.earlyLifting',
    {
      says: {
        kk: 'Тоқтата тұруды мерзімінен бұрын тоқтатуға болады',
        ru: 'Приостановление можно снять досрочно',
        en: 'A suspension may be lifted before its end',
      },
      schema: z.boolean(),
    },
  ],
  [
    // Ambiguity 11: how a certificate is revoked is not described; three working days unless said.
    'hearing.noticeWorkingDays',
    {
      says: {
        kk: 'Тыңдауды хабарлау мен оның күні арасындағы толық жұмыс күндері',
        ru: 'Полных рабочих дней между уведомлением о заслушивании и его днём',
        en: 'Full working days between the notice of a hearing and its day',
      },
      schema: z.int().min(1).max(60),
    },
  ],
])
