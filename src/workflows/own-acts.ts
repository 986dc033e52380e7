import * as z from 'zod'
import type { Instant } from '../law/instant.ts'
import { civilDateAt } from '../law/zone.ts'
import { date, line } from './fields.ts'
import { act } from './procedure.ts'
import { merzim } from './roles.ts'

/** A deadline that passed: entered by the scheduled function only, like any other fact. */
export const deadlineExpired = act({
  says: { kk: 'Мерзім өтті', ru: 'Срок истёк', en: 'A term expired' },
  roles: [],
  data: z.strictObject({ provision: z.string().nullable(), for: z.string(), dueOn: z.string() }),
})

/**
 * A publication: our own notices page at once, entered by Merzim, or a posting elsewhere, recorded by an officer.
 * The first one meets the duty to publish.
 */
export const publicationRecorded = act({
  says: { kk: 'Жариялау', ru: 'Публикация', en: 'Record a publication' },
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
