import * as z from 'zod'
import { languages, type Says } from '../../language/says.ts'
import type { Part } from '../../law/part.ts'
import { parseCivilDate } from '../../law/time/civil-date.ts'
import { NamedParty, type PartyReference, partyMistakes } from './named-party.ts'

/**
 * The fields acts are made of. Each carries its label, so that the form, the API's schema and the printed docket say
 * the same words; the bounds keep one entry small enough to read.
 */
const label = (
  says: Says,
  widget?: 'date' | 'multiline' | 'lines' | 'case' | 'amount' | 'documents' | 'document' | 'party',
) => ({
  label: says,
  ...(widget && { widget }),
})

/**
 * A text that can be written, hashed and read again: whole characters only (no half of a surrogate pair, which has no
 * canonical form), and no control characters but the tabs and ends of lines of a longer text.
 */
export const text = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((written) => written.isWellFormed() && !controlCharacters.test(written), {
      error: 'holds characters that cannot be written down',
    })

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters refused
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/** One line of text. */
export const line = (says: Says) => text(500).meta(label(says))

/** A text of several lines: reasons, minutes. */
export const paragraph = (says: Says) => text(10_000).meta(label(says, 'multiline'))

/** A civil date that exists in the calendar: 30 February is refused. */
export const date = (says: Says) =>
  z
    .string()
    .refine((text) => parseCivilDate(text) !== undefined, { error: 'not a date of the calendar, written YYYY-MM-DD' })
    .meta({ format: 'date', ...label(says, 'date') })

/** A list of short texts, at least one. */
export const lines = (says: Says) => z.array(text(500)).min(1).max(200).meta(label(says, 'lines'))

export const count = (says: Says) => z.int().min(0).max(1_000_000).meta(label(says))

/** A sum of money: whole tiyn in the data, written and read in tenge. */
export const amount = (says: Says) => z.int({ error: 'not a sum of whole tiyn' }).min(0).meta(label(says, 'amount'))

export const oneOf = <const Values extends readonly [string, ...string[]]>(
  says: Says,
  values: Values,
  names: Readonly<Record<Values[number], Says>>,
) => z.enum(values).meta({ ...label(says), names })

/** The id of another case. */
export const caseReference = (says: Says) => text(64).meta(label(says, 'case'))

/** How a party is said at the door; its number, if it has one, is how another case finds the same party. */
const saidParty = z
  .strictObject({
    partyId: text(64).optional(),
    name: text(500).optional(),
    iin: text(40).optional(),
    bin: text(40).optional(),
    identifierOverride: text(500).optional(),
    kind: z.enum(['person', 'legal-entity']).optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    language: z.enum(languages).optional(),
    address: text(500).optional(),
    phone: text(100).optional(),
    email: z.email().max(254).optional(),
  })
  .superRefine((said, context) => {
    for (const { field, kind, says, facts } of partyMistakes(said)) {
      context.addIssue({ code: 'custom', path: [field], message: says.en, params: { kind, says, facts } })
    }
  })

/**
 * A party: `{name, iin?}`, `{name, bin?}`, or `{partyId}` of one that is known. The engine finds it or enters it, so that
 * rules and the docket see `{partyId}` and nothing else of it.
 *
 * @param part the part it has in the case; whoever files in that part names themselves
 */
export const party = (says: Says, part?: Part) =>
  saidParty
    .transform((said) => new NamedParty(said, part))
    .meta(label(says, 'party')) as unknown as z.ZodType<PartyReference>

/** A SHA-256 in hex. */
const sha256Text = () => z.string().regex(/^[0-9a-f]{64}$/)

/**
 * A document of the file: its title; its title with where it is kept and the hash of its bytes; or one whose bytes are
 * kept here, by its id. The entry carries the last with its title and its hash, found in the store, so that whoever
 * reads the docket can prove what was filed; they may be named again as they were read.
 */
const document = z.union([
  text(500),
  z.strictObject({
    title: text(500),
    // A page shows it as a link: an address that runs something where it is followed is none.
    url: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .optional(),
    sha256: sha256Text().optional(),
  }),
  z.strictObject({ documentId: text(64), title: text(500).optional(), sha256: sha256Text().optional() }),
])

/** The documents of the file an act brings or rests on. */
export const documents = (says: Says) => z.array(document).max(200).meta(label(says, 'documents'))

/** The one document an act is about, such as an order. */
export const documentOf = (says: Says) => document.meta(label(says, 'document'))
