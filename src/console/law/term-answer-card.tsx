import type { Says } from '../../language/says.ts'
import type { TermAnswer, TermQuestion } from '../../law/terms/term.ts'
import { parseCivilDate } from '../../law/time/civil-date.ts'
import { parseInstant } from '../../law/time/instant.ts'
import { Day, Moment } from '../parts/date-text.tsx'
import type { Reader } from '../visit.ts'

/** The answer to a question about a term, its date first, and the question it answers. */
export const TermAnswerCard = ({
  reader,
  answer,
  question,
}: {
  reader: Reader
  answer: TermAnswer
  question: TermQuestion
}) => {
  const { t } = reader
  const main = dates.find(({ of }) => answer[of] !== undefined)
  const others = dates.filter(
    ({ of }) =>
      answer[of] !== undefined && of !== main?.of && !(of === 'workingTargetOn' && answer[of] === answer.dueOn),
  )
  return (
    <section class="answer" aria-label={t(words.answer)}>
      {main && (
        <>
          <p>{t(main.says)}</p>
          <p class="answer-date">
            <Day reader={reader} on={answer[main.of] ?? ''} as="weekday" />
          </p>
          {main.of === 'dueOn' && <p>{t(words.until)}</p>}
        </>
      )}
      {others.map(({ of, says }) => (
        <p>
          {t(says)}: <Day reader={reader} on={answer[of] ?? ''} as="weekday" />
        </p>
      ))}
      {answer.inTime !== undefined && (
        <p>
          <strong>{t(answer.inTime ? words.inTime : words.late)}</strong>
        </p>
      )}
      {answer.calendarStatus === 'projected' && <p class="warning">{t(words.projected)}</p>}
      <dl class="facts">
        {given.flatMap(({ of, says }) => {
          const value = question[of]
          return value === undefined
            ? []
            : [
                <>
                  <dt>{t(says)}</dt>
                  <dd>
                    <Given reader={reader} value={value} />
                  </dd>
                </>,
              ]
        })}
      </dl>
    </section>
  )
}

const Given = ({ reader, value }: { reader: Reader; value: string }) => {
  if (parseCivilDate(value)) return <Day reader={reader} on={value} as="weekday" />
  const moment = parseInstant(value)
  return moment ? <Moment reader={reader} at={moment} /> : <span>{value}</span>
}

/** The dates an answer may hold, the one asked for first. */
const dates = [
  {
    of: 'latestNoticeOn',
    says: { kk: 'Хабарлаудың соңғы күні', ru: 'Последний день извещения', en: 'The last day for giving notice' },
  },
  {
    of: 'earliestEventOn',
    says: {
      kk: 'Өткізуге болатын ең ерте күн',
      ru: 'Самый ранний день мероприятия',
      en: 'The earliest lawful day of the event',
    },
  },
  { of: 'dueOn', says: { kk: 'Соңғы күн', ru: 'Последний день', en: 'The last day' } },
  { of: 'effectiveOn', says: { kk: 'Күші басталатын күн', ru: 'Действует с', en: 'Takes effect on' } },
  {
    of: 'workingTargetOn',
    says: {
      kk: 'Бағдар ретіндегі соңғы жұмыс күні',
      ru: 'Последний рабочий день, к которому стоит успеть',
      en: 'The last working day to aim at',
    },
  },
] as const satisfies readonly { readonly of: keyof TermAnswer; readonly says: Says }[]

const given = [
  { of: 'on', says: { kk: 'Оқиға болған күн', ru: 'День события', en: 'The day of the fact' } },
  { of: 'at', says: { kk: 'Оқиға болған сәт', ru: 'Момент события', en: 'The moment of the fact' } },
  { of: 'eventOn', says: { kk: 'Іс-шара күні', ru: 'День мероприятия', en: 'The day of the event' } },
  { of: 'announcedAt', says: { kk: 'Хабарланған күн', ru: 'День извещения', en: 'The day of the notice' } },
  { of: 'period', says: { kk: 'Кезең', ru: 'Период', en: 'Period' } },
  { of: 'doneAt', says: { kk: 'Орындалды', ru: 'Исполнено', en: 'Done' } },
] as const satisfies readonly { readonly of: keyof TermQuestion; readonly says: Says }[]

const words = {
  answer: { kk: 'Жауап', ru: 'Ответ', en: 'Answer' },
  until: {
    kk: 'осы күннің 23:59:59-ына дейін, Алматы уақыты',
    ru: 'до 23:59:59 этого дня по времени Алматы',
    en: 'until 23:59:59 of that day in Almaty',
  },
  inTime: { kk: '✓ Уақытында орындалды.', ru: '✓ Исполнено в срок.', en: '✓ Done in time.' },
  late: { kk: '✗ Мерзімінен кеш.', ru: '✗ С опозданием.', en: '✗ Too late.' },
  projected: {
    kk: 'Болжамды күнтізбемен есептелді: жылдың ресми күнтізбесі шыққанда күн өзгеруі мүмкін.',
    ru: 'Посчитано по прогнозу календаря: когда выйдет официальный, дата может измениться.',
    en: 'Counted with a projected calendar: the date may change when the official one is published.',
  },
} satisfies Record<string, Says>
