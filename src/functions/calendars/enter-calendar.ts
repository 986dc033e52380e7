import type { Program } from '../../db/program.ts'
import {
  allCalendarVersions,
  insertCalendarVersion,
  toCalendarVersionRow,
} from '../../db/queries/calendar-versions.queries.ts'
import type { CalendarVersion } from '../../law/time/calendar.ts'
import { type Answer, answeredBefore, askForAnswer, keyTouched, refusing, remember } from '../commands/answer.ts'
import type { EnterCalendar } from '../commands/command.ts'
import { malformed } from '../commands/problem.ts'
import { mistakesIn } from './calendar-mistakes.ts'
import { numberOf, toCalendarRecord, toCalendarRow } from './calendar-record.ts'

/** Enters a new version of a year's calendar. Nothing is counted with it until it is proposed and adopted. */
export function* enterCalendar(command: EnterCalendar): Program<Answer> {
  const { calendar, by, idempotency, now } = command
  const rows = yield [allCalendarVersions(), ...askForAnswer(by, idempotency)]
  const before = answeredBefore(rows[1], idempotency)
  if (before) return before
  const stored = (rows[0] ?? []).map(toCalendarVersionRow)
  const mistakes = mistakesIn(
    calendar,
    stored.map(({ year }) => year),
  )
  if (mistakes.length > 0) return refusing({ ...malformed(mistakes), kind: mistakes[0]?.kind ?? 'malformed' })

  const ofYear = stored.filter(({ year }) => year === calendar.year)
  const version: CalendarVersion = {
    ...calendar,
    version: `v${Math.max(0, ...ofYear.map((each) => numberOf(each.version))) + 1}`,
    standing: 'entered',
    daysOff: calendar.daysOff.toSorted((a, b) => a.on.localeCompare(b.on)),
    workingWeekend: calendar.workingWeekend.toSorted((a, b) => a.on.localeCompare(b.on)),
    enteredBy: by.sub,
    confirmation: { state: 'unconfirmed', evidence: calendar.act.en },
  }
  const row = toCalendarRow(version, by.role, now, Math.max(0, ...stored.map(({ revision }) => revision)) + 1)
  const answer: Answer = { done: true, id: version.version, version: null, body: toCalendarRecord(row) }
  return {
    answer,
    writes: [insertCalendarVersion(row), ...remember(answer, by, idempotency, now)],
    touches: ['calendars', ...keyTouched(by, idempotency)],
  }
}
