import {
  numberParty,
  type PartyRow,
  partyByBin,
  partyById,
  partyByIin,
  partyNamedIn,
  toPartyRow,
} from '../../db/queries/parties.queries.ts'
import type { Query } from '../../db/query.ts'
import { civilDateAt } from '../../law/time/zone.ts'
import { NamedParty, type Said } from '../../workflows/procedure/named-party.ts'
import { partOfRole } from '../../workflows/procedure/parties.ts'
import { type Actor, partyOf } from '../actors/actor.ts'
import type { Asking, Workspace } from '../cases/workspace.ts'
import type { ProblemCause } from '../commands/problem.ts'
import { toPointer } from '../commands/validate.ts'

/** Where parties are named: in which case, by whom. */
interface Naming {
  readonly caseId: string
  readonly by: Actor
}

/**
 * The data of an act with every party in it found, or entered in the same transaction: what is left of each is its id.
 * A party with a number is found by it wherever it was named before; one without is new, unless the same person has
 * given the same name in the same case. Whoever files in their own part names the party they act for.
 *
 * @param pointer where the data lie in the request
 */
export function* withPartiesNamed(
  workspace: Workspace,
  data: unknown,
  naming: Naming,
  pointer: string,
): Asking<{ readonly data: unknown } | { readonly errors: readonly ProblemCause[] }> {
  const named = namedIn(data, pointer)
  if (named.length === 0) return { data }
  const rows = yield named.flatMap(({ party }) => questionsAbout(party, naming))
  const found = rows.map(([row]) => row && toPartyRow(row))
  const ids = new Map<NamedParty, string>()
  const errors: ProblemCause[] = []
  for (const [index, { party, pointer: at }] of named.entries()) {
    const id = identify(workspace, party, naming, { known: found[2 * index], own: found[2 * index + 1] })
    if (id === undefined) errors.push({ pointer: `${at}/partyId`, kind: 'party-unknown', says: noSuchParty })
    else ids.set(party, id)
  }
  return errors.length > 0 ? { errors } : { data: withIds(data, ids) }
}

/** Every party named in the data, and where. */
const namedIn = (value: unknown, pointer: string): readonly { party: NamedParty; pointer: string }[] => {
  if (value instanceof NamedParty) return [{ party: value, pointer }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => namedIn(each, pointer + toPointer([name])))
}

/** Two questions about each party: who is known by what was said, and who the filer is where they name themselves. */
const questionsAbout = (party: NamedParty, naming: Naming): readonly [Query, Query] => {
  const { partyId, name = '', iin, bin } = party.said
  const known =
    partyId !== undefined
      ? partyById(partyId)
      : iin !== undefined
        ? partyByIin(iin)
        : bin !== undefined
          ? partyByBin(bin)
          : partyNamedIn(naming.caseId, name, naming.by.sub)
  return [known, partyById(ownId(party, naming) ?? '')]
}

/** The party the filer acts for, where this is the part they file in. */
const ownId = ({ part }: NamedParty, { by }: Naming): string | null =>
  part !== undefined && part === partOfRole(by.role) ? partyOf(by) : null

/** The id of a party, which is entered where nobody has named it before; undefined for an id nobody has. */
const identify = (
  workspace: Workspace,
  party: NamedParty,
  naming: Naming,
  { known, own }: { readonly known: PartyRow | undefined; readonly own: PartyRow | undefined },
): string | undefined => {
  const { said } = party
  if (said.partyId !== undefined) return known?.id
  const key = keyOf(said, naming)
  workspace.touches.add(key)
  const id = workspace.partyEntered(key) ?? known?.id
  if (id !== undefined) return id
  const itself = ownId(party, naming)
  if (own && agree(own, said)) {
    if (numberOf(own) === undefined && numberOf(said) !== undefined) workspace.writes.push(numbering(own, said))
    return own.id
  }
  const isItsFirst = itself !== null && !own && workspace.partyEntered(itself) === undefined
  return enter(workspace, isItsFirst ? itself : workspace.newId(workspace.now), key, said, naming)
}

/** What two who name the same party contend for. */
const keyOf = ({ name, iin, bin }: Said, { caseId, by }: Naming): string =>
  iin !== undefined ? `iin:${iin}` : bin !== undefined ? `bin:${bin}` : `named:${caseId}:${by.sub}:${name}`

const numberOf = ({ iin, bin }: Pick<Said, 'iin' | 'bin'> | PartyRow): string | undefined => iin ?? bin ?? undefined

/** Whether what was said can be the party that is known: nothing tells them apart but a number. */
const agree = (own: PartyRow, said: Said): boolean =>
  numberOf(own) === undefined || numberOf(said) === undefined || numberOf(own) === numberOf(said)

const numbering = ({ id }: PartyRow, { iin, bin, identifierOverride }: Said): Query =>
  numberParty({ id, iin: iin ?? null, bin: bin ?? null, identifierOverride: identifierOverride ?? null })

const enter = (workspace: Workspace, id: string, key: string, said: Said, { caseId, by }: Naming): string => {
  const { name = '', iin = null, bin = null, identifierOverride = null, country = null, language = 'kk' } = said
  const { address = null, phone = null, email = null } = said
  const { now } = workspace
  const party: PartyRow = {
    id,
    kind: iin !== null ? 'person' : bin !== null ? 'legal-entity' : (said.kind ?? 'person'),
    name,
    iin,
    bin,
    identifierOverride,
    country,
    language,
    namedIn: iin === null && bin === null ? caseId : null,
    createdAt: now,
    createdBy: by.sub,
  }
  const isReachable = address !== null || phone !== null || email !== null
  const recorded = { validFrom: civilDateAt(now), recordedAt: now, recordedBy: by.sub, document: null, reason: null }
  workspace.enterParty(key, party, isReachable ? { partyId: id, number: 1, address, phone, email, ...recorded } : null)
  return id
}

const withIds = (value: unknown, ids: ReadonlyMap<NamedParty, string>): unknown => {
  if (value instanceof NamedParty) return { partyId: ids.get(value) }
  if (Array.isArray(value)) return value.map((each) => withIds(each, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withIds(each, ids)]))
}

const noSuchParty = {
  kk: 'Мұндай нөмірлі тарап енгізілмеген.',
  ru: 'Стороны с таким номером записи нет.',
  en: 'No party of that id has been entered.',
}
