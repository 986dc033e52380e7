import { openDeadlinesByProvision, openDeadlinesByYear } from '../../db/queries/deadlines.queries.ts'
import { readConfirmations } from '../../db/queries/provision-confirmations.queries.ts'
import { readSettingVersions } from '../../db/queries/settings.queries.ts'
import type { Store } from '../../db/store.ts'
import { formatCount } from '../../language/counts.ts'
import { type Language, languages, type Says } from '../../language/says.ts'
import { ambiguity } from '../../law/ambiguities.ts'
import { provisions } from '../../law/provisions.ts'
import { requirements } from '../../law/requirements.ts'
import type { Calendars, CalendarVersion } from '../../law/time/calendar.ts'
import type { CivilDate } from '../../law/time/civil-date.ts'
import { procedures } from '../../workflows/procedures.ts'
import { overviewOf, type SettingOverview } from '../settings/setting-record.ts'
import { byProvision, confirmationOf, type ProposedConfirmation, proposedFor } from './confirmation-of.ts'
import { proceduresByProvision } from './in-use.ts'
import { changes, openDeadlines, theHeadOnAProposal, theHeadOnAValue, whoAdoptsRequirements } from './words.ts'

/** A value in use that no document has confirmed yet. */
export interface Unconfirmed {
  readonly kind: 'provision' | 'requirement' | 'setting' | 'calendar'
  readonly id: string
  readonly says: Says
  /** What it rests on so far. */
  readonly evidence: string | null
  readonly inUse: { readonly openDeadlines: number; readonly procedures: readonly string[] }
  readonly whoCanConfirm: Says
  readonly wouldChange: Says
  /** The open questions of its text, each with what is read and what could be read instead. */
  readonly ambiguities: readonly {
    readonly number: number
    readonly reading: Says
    readonly alternative: Says | null
  }[]
  /** What awaits the head, where something has been proposed; a value may be proposed before it has a document. */
  readonly proposed: (Omit<ProposedConfirmation, 'document'> & { readonly document: string | null }) | null
}

/**
 * Every unconfirmed value in use: provisions that procedures or open deadlines rest on, requirements, settings nobody
 * has entered, calendars that are projected or confirmed by no document. What nothing rests on is left out.
 *
 * @param today the day whose settings are looked at
 */
export const unconfirmedInUse = async (
  store: Store,
  calendars: Calendars,
  today: CivilDate,
): Promise<readonly Unconfirmed[]> => {
  const [byProvisionOpen, byYear, confirmations, settings] = await Promise.all([
    openDeadlinesByProvision(store),
    openDeadlinesByYear(store),
    readConfirmations(store),
    readSettingVersions(store),
  ])
  const openUnder = new Map(byProvisionOpen.map(({ provision, open }) => [provision, open]))
  const openIn = new Map(byYear.map(({ year, open }) => [Number(year), open]))
  const documents = byProvision(confirmations)
  return [
    ...[...provisions.values()].flatMap((provision): readonly Unconfirmed[] => {
      const rows = documents.get(provision.id) ?? []
      const confirmation = confirmationOf(provision, rows)
      const open = openUnder.get(provision.id) ?? 0
      const users = proceduresByProvision.get(provision.id) ?? []
      if (confirmation.state === 'confirmed' || (open === 0 && users.length === 0)) return []
      return [
        {
          kind: 'provision',
          id: provision.id,
          says: provision.says,
          evidence: confirmation.evidence,
          inUse: { openDeadlines: open, procedures: users.map(({ id }) => id) },
          whoCanConfirm: theHeadOnAProposal,
          wouldChange: provision.ambiguities.length > 0 ? ofAReading(open) : ofAProvision(open),
          ambiguities: provision.ambiguities.flatMap((number) => {
            const found = ambiguity(number)
            return found ? [{ number, reading: found.reading, alternative: found.alternative ?? null }] : []
          }),
          proposed: proposedFor(rows),
        },
      ]
    }),
    ...requirements.flatMap(({ id, name, confirmation }): readonly Unconfirmed[] =>
      confirmation.state === 'confirmed'
        ? []
        : [
            {
              kind: 'requirement',
              id,
              says: name,
              evidence: confirmation.evidence,
              inUse: { openDeadlines: 0, procedures: ['accreditation'] },
              whoCanConfirm: whoAdoptsRequirements,
              wouldChange: changes.requirement,
              ambiguities: [],
              proposed: null,
            },
          ],
    ),
    ...[...new Set(procedures.flatMap((procedure) => procedure.settings))]
      .map((key) => overviewOf(key, settings, today))
      .filter(({ inForce }) => inForce === null || inForce.document === null)
      .map(ofASetting),
    ...[...openIn].flatMap(([year, open]): readonly Unconfirmed[] => {
      const version = calendars.versionOf(year)
      return version && isUnconfirmed(version) ? [ofACalendar(version, open)] : []
    }),
  ]
}

const ofASetting = ({ key, inForce, proposed }: SettingOverview): Unconfirmed => ({
  kind: 'setting',
  id: key,
  says: inForce ? changes.settingWithoutDocument : changes.settingMissing,
  evidence: null,
  inUse: {
    openDeadlines: 0,
    procedures: procedures.filter(({ settings }) => settings.includes(key)).map(({ id }) => id),
  },
  whoCanConfirm: theHeadOnAValue,
  wouldChange: changes.setting,
  ambiguities: [],
  proposed: proposed?.proposedAt
    ? { document: proposed.document, note: null, by: proposed.proposedBy ?? '', at: proposed.proposedAt }
    : null,
})

const isUnconfirmed = ({ status, confirmation }: CalendarVersion): boolean =>
  status === 'projected' || confirmation.state === 'unconfirmed'

const ofACalendar = (version: CalendarVersion, open: number): Unconfirmed => ({
  kind: 'calendar',
  id: `${version.year}/${version.version}`,
  says: version.act,
  evidence: version.confirmation.state === 'unconfirmed' ? version.confirmation.evidence : null,
  inUse: { openDeadlines: open, procedures: [] },
  whoCanConfirm: theHeadOnAProposal,
  wouldChange: withCount(open, changes.calendar),
  ambiguities: [],
  proposed: null,
})

const ofAReading = (open: number): Says => (open === 0 ? changes.newCases : withCount(open, changes.reading))
const ofAProvision = (open: number): Says => (open === 0 ? changes.newCases : withCount(open, changes.provision))

/** A sentence after the number of open deadlines it is about. */
const withCount = (open: number, after: Says): Says => {
  const written = (language: Language): string => `${formatCount(open, openDeadlines, language)}: ${after[language]}`
  const [kk = '', ru = '', en = ''] = languages.map(written)
  return { kk, ru, en }
}
