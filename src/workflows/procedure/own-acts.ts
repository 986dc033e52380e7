import * as z from 'zod'
import type { Instant } from '../../law/time/instant.ts'
import { civilDateAt } from '../../law/time/zone.ts'
import { date, line } from './fields.ts'
import { type Act, act } from './procedure.ts'
import { merzim } from './roles.ts'

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

/**
 * Acts every docket takes in every state and that leave the case where it stands: they are about the record, not about
 * the procedure, so no machine has to know them.
 */
export const actsOfEveryDocket: Readonly<Record<string, Act>> = { 'deadline.recomputed': deadlineRecomputed }

/**
 * A publication: our own notices page at once, entered by Merzim, or a posting elsewhere, recorded by an officer.
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

/** What Merzim enters when it publishes on its own notices page. */
export const ownPublication = (path: string, publishedAt: Instant) => ({
  place: merzim,
  url: path,
  on: civilDateAt(publishedAt),
})
