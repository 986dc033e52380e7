import { CalendarMissing } from '../time/calendar.ts'
import { YearOutOfRange } from '../time/civil-date.ts'
import { type Counting, reckonBoth } from './both-rules.ts'
import { ambiguitiesOf, type Readings, readingSays, readingsOf } from './readings.ts'
import { reckon } from './reckoning.ts'
import { type AppliedConvention, datesOf, type TermAlternative, type TermDates } from './term-answer.ts'
import type { ConventionId, TermRule } from './term-rule.ts'

/** The conventions a rule is counted by, each with the reading that was used. */
export const appliedConventions = (rule: TermRule, readings: Readings): readonly AppliedConvention[] =>
  rule.conventions.map((id) => ({ id, reading: readings[id], says: readingSays(id, readings[id]) }))

/** What every reading not used would have given, convention by convention. */
export const alternativesOf = (counting: Counting, used: TermDates): readonly TermAlternative[] =>
  counting.rule.conventions.flatMap((convention) =>
    readingsOf(convention)
      .filter((reading) => reading !== counting.readings[convention])
      .flatMap((reading) => alternative(counting, used, convention, reading)),
  )

const alternative = (
  counting: Counting,
  used: TermDates,
  convention: ConventionId,
  reading: string,
): readonly TermAlternative[] => {
  const found = datesUnder(counting, convention, reading)
  if (found === undefined) return []
  const { provision, ...dates } = found
  const ambiguity = ambiguitiesOf[convention]?.find((number) => counting.provision.ambiguities.includes(number))
  return [
    {
      convention,
      reading,
      says: readingSays(convention, reading),
      ...(ambiguity === undefined ? {} : { ambiguity }),
      ...(provision === undefined ? {} : { provision }),
      ...dates,
      differs: dateFields.some((field) => dates[field] !== used[field]),
    },
  ]
}

const dateFields = ['dueOn', 'dueAt', 'effectiveOn', 'latestNoticeOn', 'earliestEventOn'] as const

/** `undefined` where the reading changes nothing that could be shown here. */
const datesUnder = (
  counting: Counting,
  convention: ConventionId,
  reading: string,
): (TermDates & { readonly provision?: string }) | undefined => {
  const readings = { ...counting.readings, [convention]: reading } as Readings
  const { rule, trigger, calendars, provision } = counting
  try {
    if (convention === 'CC-9') return lapsing(counting)
    // Rolling terms run from the last payout, which a question about a period does not name.
    if (convention === 'CC-12') return {}
    if (convention === 'CC-10') {
      const both = reckonBoth({ ...counting, readings })
      return both && { ...datesOf(both.governing.reckoning), provision: both.governing.provision.id }
    }
    if (convention === 'CC-8' && reading === 'twentyFourHours' && (trigger.is !== 'fact' || trigger.at === undefined)) {
      return undefined
    }
    const both = reckonBoth({ ...counting, readings })
    const governing = both?.governing ?? { provision, reckoning: reckon(rule, trigger, readings, calendars) }
    return datesOf(governing.reckoning)
  } catch (fault) {
    // A reading that leads into a year nobody has entered has no date to show; the answer itself stands.
    if (fault instanceof CalendarMissing || fault instanceof YearOutOfRange) return undefined
    throw fault
  }
}

/** Only a term that outlives its rule could lapse with it. */
const lapsing = ({ provision, rule, trigger, readings, calendars }: Counting): TermDates | undefined => {
  const { until } = provision.inForce
  const { dueOn } = reckon(rule, trigger, readings, calendars)
  return until !== null && dueOn !== undefined && dueOn > until ? {} : undefined
}
