import type { Says } from '../../language/says.ts'
import type { VisitedState } from '../path-of.ts'
import type { Reader } from '../visit.ts'
import { Day } from './date-text.tsx'

/** The way of a case: where it has been, where it is, and where it may go. A list first, a picture by its looks. */
export const PathPicture = ({
  reader,
  visited,
  ahead,
}: {
  reader: Reader
  visited: readonly VisitedState[]
  ahead: readonly { readonly state: string; readonly says: Says }[]
}) => {
  const { t } = reader
  return (
    <section class="card" aria-labelledby="path">
      <h2 id="path">{t(words.path)}</h2>
      <div class="path-group">
        <ol class="path">
          {visited.map(({ says, since }, index) => {
            const isNow = index === visited.length - 1
            return (
              <li class={isNow ? 'path-step path-now' : 'path-step'} aria-current={isNow ? 'step' : undefined}>
                {t(says)}
                <span class="path-when">
                  <Day reader={reader} on={since} as="short" />
                </span>
              </li>
            )
          })}
        </ol>
      </div>
      {ahead.length > 0 && (
        <div class="path-group">
          <p class="path-label" id="path-ahead">
            {t(words.ahead)}
          </p>
          <ul class="path ahead" aria-labelledby="path-ahead">
            {ahead.map(({ says }) => (
              <li class="path-step path-next">{t(says)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

const words = {
  path: { kk: 'Істің жолы', ru: 'Путь дела', en: 'The way of the case' },
  ahead: { kk: 'Бұдан әрі мүмкін', ru: 'Дальше возможно', en: 'It may go on to' },
} satisfies Record<string, Says>
