import * as z from 'zod'
import { type CivilDate, civilDate, parseCivilDate } from '../../law/time/civil-date.ts'
import { startOfDay } from '../../law/time/zone.ts'
import type { DocketEntry } from './entry.ts'
import { line, paragraph } from './fields.ts'
import type { Refusal } from './refusal.ts'
import { withSecondPerson } from './second-person.ts'

/** What a correction enters: an act of the procedure, on the day its effect belongs to. */
const entersSchema = z.strictObject({
  type: z.string().min(1).max(100),
  effectiveOn: z
    .string()
    .refine((text) => parseCivilDate(text) !== undefined, { error: 'not a date of the calendar, written YYYY-MM-DD' }),
  data: z.record(z.string(), z.unknown()),
})

/**
 * A declared correction: the docket stays as it was written, and the replay reads it as the correction says. Two
 * persons, with a document; what followed is recounted and those concerned are told.
 */
export const correctionActs = withSecondPerson('correction.declared', {
  says: { kk: 'Түзетуді жариялау', ru: 'Объявить исправление', en: 'Declare a correction' },
  entered: { kk: 'Түзету жарияланды', ru: 'Объявлено исправление', en: 'Correction declared' },
  cancelsWaits: true,
  data: z.strictObject({
    annuls: z
      .array(z.int().min(1))
      .max(50)
      .optional()
      .meta({
        label: { kk: 'Күші жойылатын жазбалар', ru: 'Отменяемые записи', en: 'Entries annulled' },
        widget: 'entries',
      }),
    enters: entersSchema
      .optional()
      .meta({ label: { kk: 'Енгізілетін акт', ru: 'Вносимый акт', en: 'Act entered' }, widget: 'act' }),
    reason: paragraph({ kk: 'Себебі', ru: 'Причина', en: 'Reason' }),
    document: line({ kk: 'Құжат', ru: 'Документ', en: 'Document' }),
  }),
  rules: ({ entry: { data }, caseFile, today }): readonly Refusal[] => [
    ...(data.enters === undefined && (data.annuls ?? []).length === 0 ? [correctsNothing] : []),
    ...((data.annuls ?? []).some((seq) => seq > (caseFile?.version ?? 0)) ? [noSuchEntry] : []),
    ...(data.enters !== undefined && data.enters.effectiveOn > today ? [liesAhead] : []),
  ],
})

/** Whether an act declares a correction, or proposes one. */
export const isCorrection = (type: string): boolean => Object.hasOwn(correctionActs, type)

/** What a correction changes in the reading of its docket. */
export interface Correction {
  readonly annuls: readonly number[]
  readonly enters: DocketEntry | undefined
}

/** The correction an entry declares; undefined for any other entry. */
export const correctionOf = ({ type, data, seq, recordedBy }: DocketEntry): Correction | undefined => {
  if (type !== 'correction.declared') return undefined
  const { annuls = [], enters } = data as z.infer<(typeof correctionActs)['correction.declared']['data']>
  const on = enters && (civilDate(enters.effectiveOn) as CivilDate)
  return {
    annuls,
    enters:
      enters && on
        ? { seq, type: enters.type, data: enters.data, effectiveOn: on, recordedAt: startOfDay(on), recordedBy }
        : undefined,
  }
}

const correctsNothing: Refusal = {
  kind: 'corrects-nothing',
  provision: null,
  pointer: '/data',
  says: {
    kk: 'Түзету не жазбаның күшін жояды, не акт енгізеді.',
    ru: 'Исправление отменяет запись или вносит акт.',
    en: 'A correction annuls an entry or enters an act.',
  },
}

const noSuchEntry: Refusal = {
  kind: 'no-such-entry',
  provision: null,
  pointer: '/data/annuls',
  says: {
    kk: 'Істе мұндай нөмірлі жазба жоқ.',
    ru: 'В деле нет записи с таким номером.',
    en: 'The docket has no entry of that number.',
  },
}

const liesAhead: Refusal = {
  kind: 'correction-ahead',
  provision: null,
  pointer: '/data/enters/effectiveOn',
  says: {
    kk: 'Түзету болған нәрсе туралы: алдағы күнге кәдімгі акт енгізіледі.',
    ru: 'Исправление говорит о прошедшем: на день впереди вносят обычный акт.',
    en: 'A correction speaks of what has been: a day ahead is for an ordinary act.',
  },
}
