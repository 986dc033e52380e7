import { formatMoney, formatNumber } from '../../language/numbers.ts'
import type { Says } from '../../language/says.ts'
import type { AwaitedParty } from '../../law/deadline.ts'
import type { Requirement } from '../../law/requirements.ts'
import { parseCivilDate } from '../../law/time/civil-date.ts'
import { actOf } from '../../workflows/docket.ts'
import type { Act } from '../../workflows/procedure/act.ts'
import type { PartyReference } from '../../workflows/procedure/named-party.ts'
import type { Procedure } from '../../workflows/procedure/procedure.ts'
import { merzim } from '../../workflows/procedure/roles.ts'
import { type Field, fieldsOf } from '../form/fields.ts'
import type { Reader } from '../visit.ts'
import { common, partyNames } from '../words/common.ts'
import { areaName } from './case-title.ts'
import { Day } from './date-text.tsx'
import { DocumentLine, isDocument } from './document-line.tsx'
import { ProvisionLink } from './terms.tsx'

export interface DataInWordsProps {
  readonly reader: Reader
  readonly act: Act | undefined
  readonly data: Readonly<Record<string, unknown>>
  /** The names of parties, organizations among them, by id. */
  readonly organizations: ReadonlyMap<string, string>
  readonly requirements: readonly Requirement[]
  /** The procedure and the docket that numbers of entries and names of acts are read by. */
  readonly procedure?: Procedure
  readonly docket?: readonly { readonly seq: number; readonly type: string }[]
}

/** The data of an entry as a person reads it: the labels of its own form, dates in words, names instead of codes. */
export const DataInWords = (props: DataInWordsProps) => {
  const { reader, act, data } = props
  const fields = act ? fieldsOf(act.data) : []
  // Which act it was is said with the number of its entry.
  const members = Object.entries(data).filter(
    ([name, value]) => value !== null && value !== undefined && !(name === 'act' && 'of' in data),
  )
  if (members.length === 0) return null
  return (
    <dl class="facts">
      {members.map(([name, value]) => {
        const field = fields.find((each) => each.name === name)
        return (
          <>
            <dt>{reader.t(labels[name] ?? field?.label ?? { kk: name, ru: name, en: name })}</dt>
            <dd>
              <Value {...props} name={name} value={value} field={field} />
            </dd>
          </>
        )
      })}
    </dl>
  )
}

const Value = (props: DataInWordsProps & { name: string; value: unknown; field: Field | undefined }) => {
  const { reader, name, value, field, organizations } = props
  if (name === 'of' && typeof value === 'number') return <EntryLink {...props} seq={value} />
  if (field?.widget === 'entries' && Array.isArray(value)) return <EntriesNamed {...props} entries={value} />
  if (field?.widget === 'act') return <ActWithin {...props} entered={value as Entered} />
  if (Array.isArray(value)) return <ListOf {...props} items={value} />
  if (typeof value === 'boolean') return <>{reader.t(value ? common.yes : common.no)}</>
  if (typeof value === 'number' && field?.widget === 'amount') return <>{formatMoney(value, reader.language)}</>
  if (typeof value === 'number') return <>{formatNumber(value, reader.language)}</>
  if (isSays(value)) return <span>{reader.t(value)}</span>
  if (isDocument(value)) return <DocumentLine document={value} />
  if (isParty(value)) return <>{organizations.get(value.partyId) ?? value.partyId}</>
  if (typeof value === 'object') return <span>{pairsIn(value as Readonly<Record<string, unknown>>)}</span>
  const text = String(value)
  const choice = field?.choices.find((each) => each.value === text)
  if (text === merzim) return <>{reader.t(common.brand)}</>
  if (name === 'area') return <>{areaName(text, reader)}</>
  if (choice) return <>{reader.t(choice.says)}</>
  if (name === 'provision') return <ProvisionLink reader={reader} id={text} />
  if (name === 'for' && text in partyNames) return <>{reader.t(partyNames[text as AwaitedParty])}</>
  if (name === 'meetingId' || name === 'accreditationId')
    return <a href={`/cases/${text}`}>{reader.t(common.openCase)}</a>
  if (name === 'deadlineId') return <a href={`/deadlines/${text}`}>{reader.t(common.whyThisDate)}</a>
  if (name === 'organizationId') return <>{organizations.get(text) ?? text}</>
  if (parseCivilDate(text)) return <Day reader={reader} on={text} />
  if (/^\/(announcements|notices)\//.test(text)) return <a href={text}>{reader.t(common.announcements)}</a>
  return <span class="pre-line">{text}</span>
}

/** An earlier entry of the same docket: its number and what was done. */
const EntryLink = ({ reader, procedure, docket, seq }: DataInWordsProps & { seq: number }) => {
  const type = docket?.find((each) => each.seq === seq)?.type
  const act = procedure && type !== undefined ? actOf(procedure, type) : undefined
  return (
    <a href={`#entry-${seq}`}>
      № {seq}
      {act && `: ${reader.t(act.entered ?? act.says)}`}
    </a>
  )
}

const EntriesNamed = ({ entries, ...props }: DataInWordsProps & { entries: readonly number[] }) => (
  <ul class="plain">
    {entries.map((seq) => (
      <li>
        <EntryLink {...props} seq={seq} />
      </li>
    ))}
  </ul>
)

interface Entered {
  readonly type: string
  readonly effectiveOn: string
  readonly data: Readonly<Record<string, unknown>>
}

/** The act a correction enters: what, from which day, and its data. */
const ActWithin = ({ entered, ...props }: DataInWordsProps & { entered: Entered }) => {
  const { reader, procedure } = props
  const act = procedure && actOf(procedure, entered.type)
  return (
    <>
      {act ? reader.t(act.entered ?? act.says) : entered.type}, <Day reader={reader} on={entered.effectiveOn} />
      <DataInWords {...props} act={act} data={entered.data} />
    </>
  )
}

const isSays = (value: unknown): value is Says =>
  typeof value === 'object' && value !== null && 'kk' in value && 'ru' in value && 'en' in value

/** A party as an entry holds it. */
const isParty = (value: unknown): value is PartyReference =>
  typeof value === 'object' && value !== null && 'partyId' in value && typeof value.partyId === 'string'

/** The ids of the parties an entry's data name, however deep. */
export const partiesIn = (data: unknown): readonly string[] =>
  isParty(data)
    ? [data.partyId]
    : typeof data === 'object' && data !== null
      ? Object.values(data).flatMap(partiesIn)
      : []

/** What is named by something else, such as the calendar version of each year: `2026 v2`. */
const pairsIn = (value: Readonly<Record<string, unknown>>): string =>
  Object.entries(value)
    .map(([name, each]) => `${name} ${each}`)
    .join(', ')

const ListOf = ({ reader, items, organizations, requirements }: DataInWordsProps & { items: readonly unknown[] }) => (
  <ul class="plain">
    {items.map((item) => (
      <li>
        {isFinding(item) ? (
          <FindingLine reader={reader} finding={item} requirements={requirements} />
        ) : isDocument(item) ? (
          <DocumentLine document={item} />
        ) : isParty(item) ? (
          (organizations.get(item.partyId) ?? item.partyId)
        ) : (
          String(item)
        )}
      </li>
    ))}
  </ul>
)

interface Finding {
  readonly requirement: string
  readonly met: boolean
  readonly evidence: string
}

const isFinding = (item: unknown): item is Finding => typeof item === 'object' && item !== null && 'requirement' in item

const FindingLine = ({
  reader: { t },
  finding: { requirement, met, evidence },
  requirements,
}: {
  reader: Reader
  finding: Finding
  requirements: readonly Requirement[]
}) => {
  const known = requirements.find(({ id }) => id === requirement)
  return (
    <>
      {known ? t(known.name) : requirement}: <strong>{t(met ? metWords.met : metWords.notMet)}</strong>. {evidence}
    </>
  )
}

const metWords = {
  met: { kk: 'орындалды', ru: 'выполнено', en: 'met' },
  notMet: { kk: 'орындалмады', ru: 'не выполнено', en: 'not met' },
} satisfies Record<string, Says>

/** Names of what Merzim's own entries hold; people's acts bring theirs with their schema. */
const labels: Readonly<Record<string, Says>> = {
  provision: common.provision,
  for: { kk: 'Кімнен күтілді', ru: 'От кого ожидалось', en: 'Awaited from' },
  deadlineId: { kk: 'Мерзім', ru: 'Срок', en: 'Term' },
  from: { kk: 'Бұрынғы күні', ru: 'Было', en: 'It was' },
  to: { kk: 'Жаңа күні', ru: 'Стало', en: 'It is now' },
  countedWith: { kk: 'Бұрынғы күнтізбе', ru: 'Прежний календарь', en: 'The calendar before' },
  countsWith: { kk: 'Жаңа күнтізбе', ru: 'Новый календарь', en: 'The calendar now' },
  dueOn: { kk: 'Соңғы күн', ru: 'Последний день', en: 'Last day' },
  organizationId: common.organization,
  meetingId: { kk: 'Отырыс', ru: 'Заседание', en: 'Meeting' },
  accreditationId: { kk: 'Аккредиттеу ісі', ru: 'Дело об аккредитации', en: 'Accreditation case' },
  area: { kk: 'Ұжымдық басқару саласы', ru: 'Сфера коллективного управления', en: 'Area of collective management' },
  heldOn: { kk: 'Отырыс күні', ru: 'Дата заседания', en: 'Day of the meeting' },
  number: { kk: 'Куәлік нөмірі', ru: 'Номер свидетельства', en: 'Certificate number' },
  validFrom: { kk: 'Қай күннен', ru: 'Действует с', en: 'Valid from' },
  validUntil: { kk: 'Қай күнге дейін', ru: 'Действует по', en: 'Valid until' },
  reason: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
  of: { kk: 'Қай жазба', ru: 'Какая запись', en: 'Which entry' },
}
