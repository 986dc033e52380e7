import type { Program } from '../../db/program.ts'
import {
  allCalendarVersions,
  type CalendarVersionRow,
  toCalendarVersionRow,
  updateCalendarStanding,
} from '../../db/queries/calendar-versions.queries.ts'
import { demandOneChange } from '../../db/query.ts'
import { mayDecide, mayPropose } from '../actors/rights.ts'
import { type Answer, refusing } from '../commands/answer.ts'
import type { AdoptCalendar, ProposeCalendar } from '../commands/command.ts'
import { forbidden, notFound, type Problem } from '../commands/problem.ts'
import { toCalendarRecord } from './calendar-record.ts'

/**
 * Proposes a version for adoption, by the officer who entered it or another. A superseded version may be proposed again: an act that changed the calendar can
 * itself be annulled.
 */
export function* proposeCalendar({ year, version, by, now }: ProposeCalendar): Program<Answer> {
  if (!mayPropose(by)) return refusing(forbidden)
  const [rows] = yield [allCalendarVersions()]
  const stored = (rows ?? []).map(toCalendarVersionRow)
  const chosen = stored.find((each) => each.year === year && each.version === version)
  if (!chosen) return refusing(notFound)
  if (chosen.standing === 'adopted') return refusing(alreadyAdopted)
  if (chosen.standing === 'proposed') return refusing(alreadyProposed)
  const proposed: CalendarVersionRow = {
    ...chosen,
    standing: 'proposed',
    proposedBy: by.sub,
    proposedRole: by.role,
    proposedAt: now,
    revision: revisionOf(stored) + 1,
  }
  return {
    answer: { done: true, id: version, version: null, body: toCalendarRecord(proposed) },
    writes: [updateCalendarStanding(proposed, chosen.revision), demandOneChange],
    touches: ['calendars'],
  }
}

/**
 * Adopts a proposed version in place of the present one, by another person than those who entered and proposed it and on
 * what that person has seen. Who holds two roles is one person: the subject is compared, not the token. The switch is one small write; the deadlines counted with the old version are found and counted
 * anew after it (`finishAdoptions`), however often that is interrupted.
 */
export function* adoptCalendar({ year, version, seen, by, now }: AdoptCalendar): Program<Answer> {
  if (!mayDecide(by)) return refusing(forbidden)
  const [rows] = yield [allCalendarVersions()]
  const stored = (rows ?? []).map(toCalendarVersionRow)
  const chosen = stored.find((each) => each.year === year && each.version === version)
  if (!chosen) return refusing(notFound)
  if (chosen.standing === 'adopted') return refusing(alreadyAdopted)
  if (chosen.standing !== 'proposed') return refusing(mustBeProposed)
  if (chosen.proposedBy === by.sub) return refusing(proposedByThem)
  if (chosen.enteredBy === by.sub) return refusing(enteredByThem)
  if (seen !== whatIfTag(stored, year, version)) return refusing(whatIfIsStale)
  const present = stored.find((each) => each.year === year && each.standing === 'adopted')
  const revision = revisionOf(stored) + 1
  const adopted: CalendarVersionRow = {
    ...chosen,
    standing: 'adopted',
    adoptedBy: by.sub,
    adoptedRole: by.role,
    adoptedAt: now,
    supersededBy: null,
    settledAt: null,
    revision,
  }
  return {
    answer: { done: true, id: version, version: null, body: toCalendarRecord(adopted) },
    writes: [
      ...(present
        ? [
            updateCalendarStanding(
              { ...present, standing: 'superseded', supersededBy: version, revision },
              present.revision,
            ),
            demandOneChange,
          ]
        : []),
      updateCalendarStanding(adopted, chosen.revision),
      demandOneChange,
    ],
    touches: ['calendars'],
  }
}

/**
 * Names what a what-if compared: which version would take the place of which, and after which change to any calendar.
 * Versions never change, so the same tag means the same days; deadlines opened since move by the same days.
 */
export const whatIfTag = (
  versions: readonly Pick<CalendarVersionRow, 'year' | 'version' | 'standing' | 'revision'>[],
  year: number,
  version: string,
): string => {
  const present = versions.find((each) => each.year === year && each.standing === 'adopted')
  return `${year}.${present?.version ?? 'none'}.${version}.${revisionOf(versions)}`
}

const revisionOf = (versions: readonly Pick<CalendarVersionRow, 'revision'>[]): number =>
  Math.max(0, ...versions.map(({ revision }) => revision))

const conflict = (kind: string, kk: string, ru: string, en: string): Problem => ({
  status: 409,
  kind,
  says: { kk, ru, en },
})

const alreadyAdopted = conflict(
  'already-adopted',
  'Бұл нұсқа қабылданған.',
  'Эта версия уже принята.',
  'This version is already adopted.',
)

const alreadyProposed = conflict(
  'already-proposed',
  'Бұл нұсқа ұсынылған, басшының шешімін күтуде.',
  'Эта версия уже предложена и ждёт решения руководителя.',
  'This version is already proposed and awaits the head.',
)

const mustBeProposed = conflict(
  'second-person-required',
  'Нұсқаны алдымен қызметкер ұсынуы тиіс, содан кейін басшы қабылдайды.',
  'Версию сначала предлагает сотрудник, затем принимает руководитель.',
  'An officer must propose the version first; the head then adopts it.',
)

const proposedByThem = conflict(
  'second-person-required',
  'Нұсқаны ұсынған адам оны өзі қабылдай алмайды.',
  'Тот, кто предложил версию, не может сам её принять.',
  'The person who proposed the version cannot also adopt it.',
)

const enteredByThem = conflict(
  'second-person-required',
  'Нұсқаны енгізген адам оны өзі қабылдай алмайды.',
  'Тот, кто внёс версию, не может сам её принять.',
  'The person who entered the version cannot also adopt it.',
)

const whatIfIsStale: Problem = {
  status: 412,
  kind: 'stale-version',
  says: {
    kk: 'Салдарын көргеніңізден бері күнтізбелер өзгерді: қайта қарап, қайта шешіңіз.',
    ru: 'Календари изменились с тех пор, как вы видели последствия: посмотрите снова и решите заново.',
    en: 'The calendars have changed since you saw what would follow: look again and decide afresh.',
  },
}
