import type { Judged } from '../procedure/act.ts'
import type { Refusal } from '../procedure/refusal.ts'

interface Returned {
  readonly decidedOn: string
  readonly receivedOn?: string | undefined
  readonly document?: string | undefined
}

/**
 * A return (L47-2.1.2): the organization states what only it knows, the day of its decision, and what it sends is
 * received the moment it is entered; the receipt of a paper is entered by the authorized body, with the paper.
 */
export const returnIsReceived = ({
  entry,
  by,
  today,
}: Pick<Judged<Returned>, 'entry' | 'by' | 'today'>): readonly Refusal[] => {
  const { decidedOn, receivedOn, document } = entry.data
  const refuse = (kind: string, pointer: string, says: Refusal['says']): readonly Refusal[] => [
    { kind, provision: 'L47-2.1.2', pointer, says },
  ]
  return [
    ...(by.role === 'okup' && receivedOn !== undefined && receivedOn !== today
      ? refuse('receipt-is-the-bodys', '/data/receivedOn', {
          kk: 'Алынған күнді уәкілетті орган енгізеді; электрондық жолдау енгізілген сәтте алынды деп есептеледі.',
          ru: 'День получения вносит уполномоченный орган; отправленное электронно получено в момент внесения.',
          en: 'The day of receipt is entered by the authorized body; what is sent electronically is received as it is entered.',
        })
      : []),
    ...(by.role === 'officer' && (receivedOn === undefined || document === undefined)
      ? refuse('paper-is-missing', receivedOn === undefined ? '/data/receivedOn' : '/data/document', {
          kk: 'Қағаз түріндегі қайтарудың алынған күні мен құжаты көрсетіледі.',
          ru: 'У возврата на бумаге указывают день получения и сам документ.',
          en: 'A return on paper is entered with the day it was received and its document.',
        })
      : []),
    ...(decidedOn <= (receivedOn ?? today) && (receivedOn ?? today) <= today
      ? []
      : refuse('dates-not-ordered', receivedOn === undefined ? '/data/decidedOn' : '/data/receivedOn', {
          kk: 'Шешім алынған күннен кеш емес, алынған күн бүгіннен кеш емес болуы тиіс.',
          ru: 'Решение не позже получения, получение не позже сегодняшнего дня.',
          en: 'The decision comes no later than its receipt, the receipt no later than today.',
        })),
  ]
}
