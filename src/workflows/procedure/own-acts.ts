import * as z from 'zod'
import type { Instant } from '../../law/time/instant.ts'
import { civilDateAt } from '../../law/time/zone.ts'
import { type Act, act } from './act.ts'
import { correctionActs } from './correction.ts'
import type { DocketEntry } from './entry.ts'
import { date, line, paragraph } from './fields.ts'
import type { Refusal } from './refusal.ts'
import { merzim } from './roles.ts'
import { withSecondPerson } from './second-person.ts'

/** A deadline that passed: entered by the scheduled function only, like any other fact. */
export const deadlineExpired = act({
  says: { kk: 'Мерзім өтті', ru: 'Срок истёк', en: 'A term expired' },
  roles: [],
  data: z.strictObject({ provision: z.string().nullable(), for: z.string(), dueOn: z.string() }),
})

/** The words of a sentence in three languages, as an entry carries them. */
const says = z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() })

/**
 * A deadline that a change of calendar moved: both its days, the calendar versions each was counted with, by year, and
 * the days whose standing changed. Entered by Merzim only, on any docket, in any state.
 */
export const deadlineRecomputed = act({
  says: { kk: 'Мерзім қайта есептелді', ru: 'Срок пересчитан', en: 'A term was recomputed' },
  roles: [],
  data: z.strictObject({
    deadlineId: z.string(),
    provision: z.string().nullable(),
    for: z.string(),
    from: z.string(),
    to: z.string(),
    countedWith: z.record(z.string(), z.string()),
    countsWith: z.record(z.string(), z.string()),
    reason: says,
  }),
})

/** An earlier entry of the same docket, and the name of its act. */
const earlierEntry = z.strictObject({ of: z.int().min(1), act: z.string() })

/** The day of an act entered ahead has come. Entered by Merzim at midnight; the act moves the case from here on. */
const effectBegan = act({
  says: { kk: 'Акт күшіне енді', ru: 'Акт вступил в силу', en: 'An act took effect' },
  roles: [],
  data: earlierEntry,
})

/** An act entered ahead that can no longer follow: what it was to change has ended before. Entered by Merzim. */
const effectLapsed = act({
  says: { kk: 'Акт күшін жойды', ru: 'Акт утратил предмет', en: 'An act lapsed before its day' },
  roles: [],
  data: earlierEntry,
})

/** An act entered ahead is taken back before its day, by two persons like the decision it undoes. */
const effectCancelled = withSecondPerson('effect.cancelled', {
  says: {
    kk: 'Алдағы актінің күшін жою',
    ru: 'Отменить акт, ещё не вступивший в силу',
    en: 'Cancel an act before it takes effect',
  },
  entered: {
    kk: 'Алдағы актінің күші жойылды',
    ru: 'Акт отменён до вступления в силу',
    en: 'Act cancelled before it took effect',
  },
  data: z.strictObject({
    of: z
      .int()
      .min(1)
      .meta({ label: { kk: 'Жазба нөмірі', ru: 'Номер записи', en: 'Number of the entry' } }),
    reason: paragraph({ kk: 'Себебі', ru: 'Причина', en: 'Reason' }),
  }),
  rules: ({ entry, ahead }) => {
    const named = ahead.find(({ seq }) => seq === entry.data.of)
    if (!named) return [nothingAhead]
    return hasOpened(named) ? [opensTheCase] : []
  },
})

/** Whether an entry opened its case. Nothing takes it back: the case would wait for ever for a day that never comes. */
export const hasOpened = ({ seq }: DocketEntry): boolean => seq === 1

const nothingAhead: Refusal = {
  kind: 'nothing-ahead',
  provision: null,
  pointer: '/data/of',
  says: {
    kk: 'Мұндай нөмірмен күшіне енбеген акт жоқ.',
    ru: 'Под этим номером нет акта, ещё не вступившего в силу.',
    en: 'No act of that number is still to take effect.',
  },
}

const opensTheCase: Refusal = {
  kind: 'opens-the-case',
  provision: null,
  pointer: '/data/of',
  says: {
    kk: 'Бұл актімен іс ашылған: оның күші жойылмайды, іс өз актілерімен аяқталады.',
    ru: 'Этим актом открыто дело: его не отменяют, дело завершают его же актами.',
    en: 'This act opened the case: it is not cancelled, the case is ended by acts of its own.',
  },
}

/**
 * Acts every docket takes in every state: they are about the record, not about the procedure, so no machine has to know
 * them.
 */
export const actsOfEveryDocket: Readonly<Record<string, Act>> = {
  'deadline.recomputed': deadlineRecomputed,
  'effect.began': effectBegan,
  'effect.lapsed': effectLapsed,
  ...effectCancelled,
  ...correctionActs,
}

/**
 * A publication: our own announcements page at once, entered by Merzim, or a posting elsewhere, recorded by an officer.
 * The first one meets the duty to publish.
 */
export const publicationRecorded = act({
  says: { kk: 'Жариялау', ru: 'Публикация', en: 'Record a publication' },
  entered: { kk: 'Жарияланды', ru: 'Опубликовано', en: 'Published' },
  roles: ['officer'],
  data: z.strictObject({
    place: line({ kk: 'Қайда', ru: 'Где', en: 'Where' }),
    url: line({ kk: 'Мекенжай', ru: 'Адрес', en: 'Address' }),
    on: date({ kk: 'Күні', ru: 'День', en: 'On' }),
  }),
  takesEffectOn: ({ on }) => on,
})

/** What Merzim enters when it publishes on its own announcements page. */
export const ownPublication = (path: string, publishedAt: Instant) => ({
  place: merzim,
  url: path,
  on: civilDateAt(publishedAt),
})
