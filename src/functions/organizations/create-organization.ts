import type { Program } from '../../db/program.ts'
import { insertOrganization, organizationByBin } from '../../db/queries/organizations.queries.ts'
import {
  insertContacts,
  insertParty,
  partyByBin,
  presentContacts,
  toContactsRow,
  toPartyRow,
} from '../../db/queries/parties.queries.ts'
import { foldCase } from '../../language/fold-case.ts'
import type { Instant } from '../../law/time/instant.ts'
import { civilDateAt } from '../../law/time/zone.ts'
import { type Answer, answeredBefore, askForAnswer, keyTouched, refusing, remember } from '../commands/answer.ts'
import type { CreateOrganization } from '../commands/command.ts'
import type { Environment } from '../commands/environment.ts'
import type { Problem } from '../commands/problem.ts'

/** An organization as it was entered. */
export type EnteredOrganization = CreateOrganization['organization'] & {
  readonly id: string
  readonly createdAt: Instant
}

/**
 * Enters an organization for collective management (O100.21) and the party it is. A BIN is entered once; where it was
 * named as a party before, the organization takes that party's id.
 */
export function* createOrganization(command: CreateOrganization, environment: Environment): Program<Answer> {
  const { organization, by, idempotency, now } = command
  const { name, bin, binOverride, language = 'kk', address, phone, email } = organization
  const rows = yield [organizationByBin(bin), partyByBin(bin), ...askForAnswer(by, idempotency)]
  const before = answeredBefore(rows[2], idempotency)
  if (before) return before
  const [known] = rows[0] ?? []
  if (known) return refusing(binTaken(known.id as string))

  const [party] = (rows[1] ?? []).map(toPartyRow)
  const id = party?.id ?? environment.newId(now)
  const [contacts] = party ? yield [presentContacts(id)] : []
  const [present] = (contacts ?? []).map(toContactsRow)
  const number = (present?.number ?? 0) + 1
  const created = { id, createdAt: now, createdBy: by.sub }
  const answer: Answer<EnteredOrganization> = {
    done: true,
    id,
    version: null,
    body: { ...organization, id, createdAt: now },
  }
  return {
    answer,
    writes: [
      ...(party
        ? []
        : [insertParty({ ...created, ...legalEntity, name, bin, identifierOverride: binOverride, language })]),
      insertContacts({
        partyId: id,
        number,
        address,
        phone,
        email,
        validFrom: civilDateAt(now),
        recordedAt: now,
        recordedBy: by.sub,
        document: null,
        reason: null,
      }),
      insertOrganization({ ...created, name, nameFolded: foldCase(name), bin, binOverride }),
      ...remember(answer, by, idempotency, now),
    ],
    touches: [`bin:${bin}`, ...keyTouched(by, idempotency)],
  }
}

const legalEntity = { kind: 'legal-entity', iin: null, country: null, namedIn: null } as const

const binTaken = (organization: string): Problem => ({
  status: 409,
  kind: 'bin-taken',
  provision: 'O100.17-26',
  says: {
    kk: 'Бұл БСН-мен ұйым енгізілген.',
    ru: 'Организация с этим БИН уже внесена.',
    en: 'An organization with this BIN has been entered already.',
  },
  errors: [{ pointer: '/bin', says: 'already entered' }],
  facts: { organization },
})
