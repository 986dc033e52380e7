import type { Says } from '../../language/says.ts'
import { checkBin } from '../../law/identifiers/bin.ts'
import type { Checked } from '../../law/identifiers/checked.ts'
import { checkIin } from '../../law/identifiers/iin.ts'
import type { Part } from '../../law/part.ts'

/** What an entry holds of a party: its id, and nothing of the person. */
export interface PartyReference {
  readonly partyId: string
}

/** A party as somebody says who it is. */
export interface Said {
  readonly partyId?: string | undefined
  readonly name?: string | undefined
  readonly iin?: string | undefined
  readonly bin?: string | undefined
  readonly identifierOverride?: string | undefined
  readonly kind?: 'person' | 'legal-entity' | undefined
  readonly country?: string | undefined
  readonly language?: 'kk' | 'ru' | 'en' | undefined
  readonly address?: string | undefined
  readonly phone?: string | undefined
  readonly email?: string | undefined
}

/**
 * A party said at the door and not found yet. It is no plain data, so that it cannot be written on a docket by mistake:
 * the engine puts the id of the party in its place.
 */
export class NamedParty {
  readonly said: Said
  /** The part it has in the case; whoever files in that part names themselves. */
  readonly part: Part | undefined

  constructor(said: Said, part: Part | undefined) {
    this.said = said
    this.part = part
  }

  /** Fails loudly wherever a name would be written down. */
  toJSON(): never {
    throw new Error('a party that was named has not been found or entered')
  }
}

/** What is wrong with a party as it was said: where, and why. */
export interface PartyMistake {
  readonly field: keyof Said
  readonly kind: string
  readonly says: Says
  readonly facts?: Readonly<Record<string, unknown>>
}

/**
 * Every mistake in how a party was said. A number that fails its check is accepted with a recorded reason, like an
 * organization's, because some real ones do.
 */
export const partyMistakes = (party: Said): readonly PartyMistake[] => {
  const { partyId, name, iin, bin, identifierOverride } = party
  if (partyId !== undefined) {
    const isSaidOnce = Object.entries(party).every(([field, value]) => field === 'partyId' || value === undefined)
    return isSaidOnce ? [] : [{ field: 'partyId', kind: 'party-said-twice', says: saidTwice }]
  }
  const invalid = (field: 'iin' | 'bin', checked: Checked<object>): readonly PartyMistake[] =>
    checked.ok || (checked.overridable && identifierOverride !== undefined)
      ? []
      : [{ field, kind: `${field}-invalid`, says: checked.why, facts: { overridable: checked.overridable } }]
  return [
    ...(name === undefined ? [{ field: 'name', kind: 'name-missing', says: nameMissing } as const] : []),
    ...(iin !== undefined && bin !== undefined
      ? [{ field: 'bin', kind: 'two-numbers', says: twoNumbers } as const]
      : []),
    ...(iin === undefined ? [] : invalid('iin', checkIin(iin))),
    ...(bin === undefined ? [] : invalid('bin', checkBin(bin))),
  ]
}

const saidTwice: Says = {
  kk: 'Тарап не нөмірімен, не атауымен көрсетіледі.',
  ru: 'Сторону называют по номеру записи либо по имени.',
  en: 'A party is named by its id or by its name, not by both.',
}

const nameMissing: Says = {
  kk: 'Тараптың атын жазыңыз.',
  ru: 'Назовите сторону.',
  en: 'Name the party.',
}

const twoNumbers: Says = {
  kk: 'Жеке тұлғада — ЖСН, заңды тұлғада — БСН: екеуі бірге болмайды.',
  ru: 'У человека — ИИН, у юридического лица — БИН: вместе их не бывает.',
  en: 'A person has an IIN and a legal entity a BIN: nobody has both.',
}
