import type { SettingStatus } from '../../functions/settings/setting-record.ts'
import type { Says } from '../../language/says.ts'

/** Words of the page on which values are proposed and decided. */
export const settingWords = {
  settings: { kk: 'Баптаулар', ru: 'Настройки', en: 'Settings' },
  lead: {
    kk: 'Құжаттар ашық қалдырған мәндер: қызметкер ұсынады, басқа адам – басшы шешеді. Әр іске оның күніндегі мән қолданылады.',
    ru: 'Значения, которые документы оставляют открытыми: сотрудник предлагает, руководитель, другое лицо, решает. К каждому делу применяется значение его дня.',
    en: 'Values the documents leave open: an officer proposes, the head, another person, decides. Each case is judged by the value of its day.',
  },
  inForce: { kk: 'Бүгін қолданылады', ru: 'Действует сегодня', en: 'In force today' },
  ahead: { kk: 'Кейін қолданылады', ru: 'Начнёт действовать', en: 'Begins later' },
  none: {
    kk: 'Мән жоқ: тиісті тексеру жүргізілмейді.',
    ru: 'Значения нет: проверка не проводится.',
    en: 'No value: its check is not made.',
  },
  from: { kk: 'мына күннен:', ru: 'с', en: 'from' },
  dayOfDecision: { kk: 'шешім күні', ru: 'дня решения', en: 'the day of the decision' },
  noDocument: { kk: 'құжатсыз', ru: 'без документа', en: 'without a document' },
  byOnePerson: {
    kk: 'екі адам талап етілмей тұрғанда бір адам енгізген',
    ru: 'внесено одним лицом, до правила о двух',
    en: 'entered by one person, before two were needed',
  },
  value: { kk: 'Мән', ru: 'Значение', en: 'Value' },
  document: {
    kk: 'Оны белгілейтін құжат (болса)',
    ru: 'Документ, который его устанавливает (если есть)',
    en: 'The document that sets it (if there is one)',
  },
  validFrom: { kk: 'Қай күннен', ru: 'С какого дня', en: 'Counts from' },
  validFromOptional: {
    kk: 'Қай күннен қолданылады (бос қалса, шешім күнінен)',
    ru: 'С какого дня действует (если пусто, со дня решения)',
    en: 'From which day it counts (if blank, the day of the decision)',
  },
  decide: { kk: 'Бекіту', ru: 'Утвердить', en: 'Decide' },
  reject: { kk: 'Қабылдамау', ru: 'Отклонить', en: 'Reject' },
  withdraw: { kk: 'Қайтарып алу', ru: 'Отозвать', en: 'Withdraw' },
  reason: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
  history: { kk: 'Тарихы', ru: 'История', en: 'History' },
  status: { kk: 'Күйі', ru: 'Состояние', en: 'Standing' },
  proposed: { kk: 'Ұсынды', ru: 'Предложил', en: 'Proposed by' },
  closed: { kk: 'Шешті', ru: 'Решил', en: 'Closed by' },
  notAValue: {
    kk: 'Бүтін сан жазыңыз: 1-ден 1000-ға дейін.',
    ru: 'Укажите целое число от 1 до 1000.',
    en: 'Enter a whole number from 1 to 1000.',
  },
  notADocument: {
    kk: 'Құжатты бір жолмен жазыңыз, 500 таңбадан аспасын.',
    ru: 'Назовите документ одной строкой, не длиннее 500 знаков.',
    en: 'Name the document in one line of at most 500 characters.',
  },
  notADay: {
    kk: 'Мұндай күн жоқ.',
    ru: 'Такого дня нет.',
    en: 'There is no such day.',
  },
  reasonNeeded: { kk: 'Себебін жазыңыз.', ru: 'Укажите причину.', en: 'Say why.' },
} satisfies Record<string, Says>

export const statusNames: Readonly<Record<SettingStatus, Says>> = {
  proposed: { kk: 'Ұсынылған', ru: 'Предложено', en: 'Proposed' },
  decided: { kk: 'Бекітілген', ru: 'Утверждено', en: 'Decided' },
  rejected: { kk: 'Қабылданбаған', ru: 'Отклонено', en: 'Rejected' },
  withdrawn: { kk: 'Қайтарып алынған', ru: 'Отозвано', en: 'Withdrawn' },
}
