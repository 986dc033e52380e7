import type { WaitView } from '../../functions/cases/case-view.ts'
import type { Says } from '../../language/says.ts'
import type { Visit } from '../visit.ts'
import { common, partyNames } from '../words/common.ts'
import { Day, daysLeft, fromToday } from './date-text.tsx'
import { KindTag, ProvisionLink } from './terms.tsx'

/** What a case waits for: what, from whom, until when, under which provision, and why that day. */
export const CaseWaits = ({ visit, waits }: { visit: Visit; waits: readonly WaitView[] }) => {
  const { t } = visit
  return (
    <section class="card" aria-labelledby="waits">
      <h2 id="waits">{t(words.awaited)}</h2>
      {waits.length === 0 ? (
        <p class="empty">{t(words.nothingAwaited)}</p>
      ) : (
        <ul class="terms">
          {waits.map((wait) => (
            <WaitRow visit={visit} wait={wait} />
          ))}
        </ul>
      )}
    </section>
  )
}

const WaitRow = ({ visit, wait }: { visit: Visit; wait: WaitView }) => {
  const { t, today, language } = visit
  const { dueOn } = wait
  const left = dueOn === null ? undefined : daysLeft(dueOn, today)
  const urgency = left === undefined ? '' : left < 0 ? ' wait-overdue' : left === 0 ? ' wait-today' : ''
  return (
    <li class={`wait wait-${wait.kind}${urgency}`}>
      <span class="wait-what">{t(wait.says)}</span>
      <span class="wait-due">
        {dueOn === null ? (
          <span class="wait-left">{t(words.noDay)}</span>
        ) : (
          <>
            <span class="wait-left">{fromToday(dueOn, today, language)}</span>
            <Day reader={visit} on={dueOn} as="weekday" />
          </>
        )}
      </span>
      <span class="wait-meta">
        <KindTag reader={visit} kind={wait.kind} />
        <span class="party">{t(partyNames[wait.for])}</span>
        <ProvisionLink reader={visit} id={wait.provision} />
        {wait.status === 'missed' && <span class="missed">{t(words.missed)}</span>}
        {wait.deadlineId && (
          <a class="why" href={`/deadlines/${wait.deadlineId}`}>
            {t(common.whyThisDate)}
          </a>
        )}
      </span>
    </li>
  )
}

const words = {
  awaited: { kk: 'Не күтіледі', ru: 'Что ожидается', en: 'What is awaited' },
  nothingAwaited: { kk: 'Ештеңе күтілмейді.', ru: 'Ничего не ожидается.', en: 'Nothing is awaited.' },
  noDay: { kk: 'күні белгіленбеген', ru: 'день не установлен', en: 'no day set' },
  missed: { kk: 'өткізіп алынды', ru: 'пропущен', en: 'missed' },
} satisfies Record<string, Says>
