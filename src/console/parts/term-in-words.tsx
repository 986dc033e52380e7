import { formatCount, units } from '../../language/counts.ts'
import type { Says } from '../../language/says.ts'
import { ambiguity } from '../../law/ambiguities.ts'
import type { TermAlternative, TermAnswer } from '../../law/terms/term-answer.ts'
import type { TermStep } from '../../law/terms/term-steps.ts'
import type { Calendars } from '../../law/time/calendar.ts'
import type { Reader } from '../visit.ts'
import { Day } from './date-text.tsx'
import { ProvisionLink } from './terms.tsx'

/** How the days were counted, in sentences: from when, how many, what was skipped and by which act. */
export const CountInWords = ({ reader, steps }: { reader: Reader; steps: readonly TermStep[] }) => {
  const { t, language } = reader
  const counted = steps.filter((step) => step.counted).length
  const weekends = steps.filter(({ counted: isCounted, kind }) => !isCounted && kind === 'weekend').length
  const named = steps.filter(({ reason, kind }) => reason && kind !== 'weekend')
  return (
    <ul class="reasons">
      <li>
        {t(words.counted)}: {formatCount(counted, units.day, language)}.
      </li>
      {weekends > 0 && (
        <li>
          {t(words.weekends)}: {formatCount(weekends, units.day, language)}.
        </li>
      )}
      {named.map(({ on, reason }) => (
        <li>
          <Day reader={reader} on={on} as="weekday" />: {reason && t(reason)}.
        </li>
      ))}
    </ul>
  )
}

/** The conventions the date rests on. */
export const Conventions = ({
  reader: { t },
  conventions,
}: {
  reader: Reader
  conventions: TermAnswer['conventions']
}) => (
  <ul class="plain-list">
    {conventions.map(({ id, says }) => (
      <li>
        <span class="reading-id">{id}</span>
        <span>{t(says)}</span>
      </li>
    ))}
  </ul>
)

/** What every other reading would give, so that nobody is surprised by it. */
export const Alternatives = ({
  reader,
  alternatives,
}: {
  reader: Reader
  alternatives: readonly TermAlternative[]
}) => {
  const { t } = reader
  return (
    <section class="table-scroll" aria-label={t(words.alternatives)} tabindex={0}>
      <table class="data">
        <thead>
          <tr>
            <th scope="col">{t(words.reading)}</th>
            <th scope="col">{t(words.wouldGive)}</th>
          </tr>
        </thead>
        <tbody>
          {alternatives.map((alternative) => {
            const date = dateOf(alternative)
            const known = alternative.ambiguity === undefined ? undefined : ambiguity(alternative.ambiguity)
            return (
              <tr>
                <th scope="row">
                  {t(alternative.says)}{' '}
                  <span class="reading-id">
                    {alternative.convention}
                    {known && `, ${t(words.ambiguity)} ${known.number}`}
                  </span>{' '}
                  <ProvisionLink reader={reader} id={alternative.provision} />
                </th>
                <td>
                  {date ? <Day reader={reader} on={date} as="weekday" /> : t(words.noDate)}
                  {endsEarly(alternative) && `, ${endsEarly(alternative)}`}
                  {date && !alternative.differs && <p class="small">{t(words.same)}</p>}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** The calendars a date was counted with, and the acts they rest on. */
export const CalendarsUsed = ({
  reader: { t },
  versions,
  calendars,
}: {
  reader: Reader
  versions: Readonly<Record<string, string>>
  calendars: Calendars
}) => (
  <ul class="plain-list">
    {Object.entries(versions).map(([year, version]) => {
      const used = calendars.versions(Number(year)).find((each) => each.version === version)
      return (
        <li>
          <span class="reading-id">
            {year} {version}
          </span>
          {used && (
            <span>
              {t(used.status === 'projected' ? words.projected : words.official)}: {t(used.act)}
            </span>
          )}
        </li>
      )
    })}
  </ul>
)

/** The time of day a reading ends at, where that is not the end of the day. */
const endsEarly = ({ dueAt }: TermAlternative): string | undefined => {
  const time = dueAt?.slice(11, 16)
  return time === '23:59' ? undefined : time
}

const dateOf = ({ dueOn, latestNoticeOn, earliestEventOn, effectiveOn }: TermAlternative): string | undefined =>
  dueOn ?? latestNoticeOn ?? earliestEventOn ?? effectiveOn

const words = {
  counted: { kk: 'Есептелгені', ru: 'Засчитано', en: 'Counted' },
  weekends: {
    kk: 'Өткізілген сенбі мен жексенбі',
    ru: 'Пропущено суббот и воскресений',
    en: 'Saturdays and Sundays skipped',
  },
  alternatives: { kk: 'Басқа оқылымдар', ru: 'Другие прочтения', en: 'Other readings' },
  reading: { kk: 'Оқылым', ru: 'Прочтение', en: 'Reading' },
  wouldGive: { kk: 'Шығатын күн', ru: 'Какая была бы дата', en: 'The date it would give' },
  ambiguity: { kk: 'түсініксіздік', ru: 'неясность', en: 'ambiguity' },
  noDate: { kk: 'күн шықпайды', ru: 'даты не даёт', en: 'no date' },
  same: { kk: 'Сол күн.', ru: 'Та же дата.', en: 'The same date.' },
  projected: { kk: 'болжамды', ru: 'прогноз', en: 'projected' },
  official: { kk: 'ресми', ru: 'официальный', en: 'official' },
} satisfies Record<string, Says>
