import type { Says } from '../../language/says.ts'
import type { TermAnswer } from '../../law/terms/term-answer.ts'
import type { TermStep } from '../../law/terms/term-steps.ts'
import type { Calendars } from '../../law/time/calendar.ts'
import { GridLegend, MonthGrids } from '../parts/month-grids.tsx'
import { Alternatives, CalendarsUsed, Conventions, CountInWords } from '../parts/term-in-words.tsx'
import type { Reader } from '../visit.ts'

/**
 * How a date came about: the days as month grids and in words, how it was counted, what every other reading would give,
 * and the calendars it rests on. The same for a deadline of a case and for a question anybody asks.
 */
export const TermExplanation = ({
  reader,
  steps,
  term,
  versions,
  calendars,
}: {
  reader: Reader
  steps: readonly TermStep[]
  /** The answer the Law gives; null where the day was stated or is an aim of ours. */
  term: Pick<TermAnswer, 'conventions' | 'alternatives'> | null
  /** The calendar version of each year it was counted with. */
  versions: Readonly<Record<string, string>>
  calendars: Calendars
}) => {
  const { t } = reader
  return (
    <>
      {steps.length > 0 && (
        <section class="narrow-wide" aria-labelledby="days">
          <h2 id="days">{t(words.days)}</h2>
          {steps.length > 1 && <GridLegend reader={reader} />}
          <div class="days">
            <MonthGrids reader={reader} steps={steps} />
            {steps.length > 1 && (
              <section class="card" aria-labelledby="inwords">
                <h3 id="inwords">{t(words.inWords)}</h3>
                <CountInWords reader={reader} steps={steps} />
              </section>
            )}
          </div>
        </section>
      )}
      {term && term.conventions.length > 0 && (
        <section class="card" aria-labelledby="conventions">
          <h2 id="conventions">{t(words.conventions)}</h2>
          <Conventions reader={reader} conventions={term.conventions} />
        </section>
      )}
      {term && term.alternatives.length > 0 && (
        <section class="narrow-wide" aria-labelledby="alternatives">
          <h2 id="alternatives">{t(words.alternatives)}</h2>
          <p class="hint">{t(words.alternativesHint)}</p>
          <Alternatives reader={reader} alternatives={term.alternatives} />
        </section>
      )}
      {Object.keys(versions).length > 0 && (
        <section class="card" aria-labelledby="calendars">
          <h2 id="calendars">{t(words.calendars)}</h2>
          <CalendarsUsed reader={reader} versions={versions} calendars={calendars} />
        </section>
      )}
    </>
  )
}

const words = {
  days: { kk: 'Күнбе-күн', ru: 'День за днём', en: 'Day by day' },
  inWords: { kk: 'Сөзбен', ru: 'Словами', en: 'In words' },
  conventions: { kk: 'Есептеу келісімдері', ru: 'Как считали', en: 'How it was counted' },
  alternatives: { kk: 'Басқа оқылымдар', ru: 'Другие прочтения', en: 'Other readings' },
  alternativesHint: {
    kk: 'Заң бірмәнді болмаған жерде басқаша оқылса, қандай күн шығар еді.',
    ru: 'Какой была бы дата, если там, где закон неоднозначен, прочесть его иначе.',
    en: 'The date each other reading would give where the Law can be read in two ways.',
  },
  calendars: { kk: 'Қолданылған күнтізбелер', ru: 'Использованные календари', en: 'Calendars used' },
} satisfies Record<string, Says>
