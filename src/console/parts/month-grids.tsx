import { formatDate } from '../../language/dates.ts'
import type { Says } from '../../language/says.ts'
import type { TermStep } from '../../law/terms/term-steps.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'
import type { Reader } from '../visit.ts'
import { Month } from './month.tsx'

/** Months shown in full; a longer way is shown by its first and last months. */
const mostMonths = 14

/**
 * The way of a term as month grids: each day counted with its number, skipped, or decisive. What a day did is also
 * written in words for those who hear the page.
 */
export const MonthGrids = ({ reader, steps }: { reader: Reader; steps: readonly TermStep[] }) => {
  const byDay = new Map(steps.map((step) => [step.on as string, step]))
  const months = [...new Set(steps.map(({ on }) => on.slice(0, 7)))].toSorted()
  const shown = months.length <= mostMonths ? months : [...months.slice(0, 2), ...months.slice(-2)]
  return (
    <div class={shown.length === 1 ? 'months single' : 'months'}>
      {shown.map((month) => (
        <Month
          reader={reader}
          month={month}
          cell={(day) => <DayCell reader={reader} day={day} step={byDay.get(day)} />}
        />
      ))}
    </div>
  )
}

const DayCell = ({ reader, day, step }: { reader: Reader; day: CivilDate; step: TermStep | undefined }) => {
  const { t, language } = reader
  if (!step) {
    return (
      <td class="out">
        <span class="day-number">{Number(day.slice(8))}</span>
      </td>
    )
  }
  const says = describe(step, reader)
  return (
    <td class={classOf(step)} title={`${formatDate(day, language)}: ${says}`}>
      <span class="day-number">{Number(day.slice(8))}</span>
      {step.counted && step.number !== undefined ? (
        <span class="day-count" aria-hidden="true">
          {step.number}
        </span>
      ) : (
        <span class="day-mark" aria-hidden="true">
          {markOf(step)}
        </span>
      )}
      <span class="visually-hidden">
        {says}
        {step.decisive && `, ${t(words.decisive)}`}
      </span>
    </td>
  )
}

const classOf = ({ counted, decisive, kind }: TermStep): string =>
  [
    ...(kind === 'trigger' || kind === 'notice' || kind === 'event' ? ['trigger'] : [counted ? 'counted' : 'skipped']),
    ...(!counted && ['holiday', 'substitute', 'religious', 'transfer'].includes(kind ?? '') ? ['act-day'] : []),
    ...(decisive ? ['decisive'] : []),
  ].join(' ')

const markOf = ({ counted, kind, decisive }: TermStep): string => {
  if (kind === 'trigger' || kind === 'notice') return '▸'
  if (kind === 'event') return '◂'
  if (kind === 'takesEffect') return '✱'
  if (kind === 'weekend') return ''
  if (decisive) return '●'
  return counted ? '' : '×'
}

/** What a day did, in words. */
const describe = ({ counted, number, reason }: TermStep, { t }: Reader): string =>
  [
    counted ? `${t(words.counted)}${number === undefined ? '' : ` (${number})`}` : t(words.skipped),
    ...(reason ? [t(reason)] : []),
  ].join(': ')

/** What the signs of the grids mean. */
export const GridLegend = ({ reader: { t } }: { reader: Reader }) => (
  <ul class="legend">
    <li>
      <span class="swatch trigger" aria-hidden="true" /> {t(words.start)}
    </li>
    <li>
      <span class="swatch counted" aria-hidden="true" /> {t(words.countedLegend)}
    </li>
    <li>
      <span class="swatch skipped" aria-hidden="true" /> {t(words.skippedLegend)}
    </li>
    <li>
      <span class="swatch decisive" aria-hidden="true" /> {t(words.decisive)}
    </li>
  </ul>
)

const words = {
  counted: { kk: 'есептелді', ru: 'считается', en: 'counted' },
  skipped: { kk: 'есептелмейді', ru: 'не считается', en: 'not counted' },
  start: { kk: 'Есеп басталатын күн', ru: 'День, от которого считают', en: 'The day counted from' },
  countedLegend: {
    kk: 'Есептелген күн, нөмірімен',
    ru: 'Засчитанный день, с номером',
    en: 'A counted day, with its number',
  },
  skippedLegend: {
    kk: 'Өткізілген күн (× — мереке не ауысым)',
    ru: 'Пропущенный день (× — праздник или перенос)',
    en: 'A skipped day (× a holiday or a transfer)',
  },
  decisive: { kk: 'шешуші күн', ru: 'решающий день', en: 'the decisive day' },
} satisfies Record<string, Says>
