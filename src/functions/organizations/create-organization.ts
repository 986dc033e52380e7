import type { Program } from '../../db/program.ts'
import { insertOrganization, organizationByBin } from '../../db/queries/organizations.queries.ts'
import { foldCase } from '../../language/fold-case.ts'
import type { Instant } from '../../law/time/instant.ts'
import { type Answer, answeredBefore, askForAnswer, keyTouched, refusing, remember } from '../commands/answer.ts'
import type { CreateOrganization } from '../commands/command.ts'
import type { Environment } from '../commands/environment.ts'

/** An organization as it was entered. */
export type EnteredOrganization = CreateOrganization['organization'] & {
  readonly id: string
  readonly createdAt: Instant
}

/** Enters an organization for collective management (O100.21). A BIN is entered once. */
export function* createOrganization(command: CreateOrganization, environment: Environment): Program<Answer> {
  const { organization, by, idempotency, now } = command
  const rows = yield [organizationByBin(organization.bin), ...askForAnswer(by, idempotency)]
  const before = answeredBefore(rows[1], idempotency)
  if (before) return before
  const [known] = rows[0] ?? []
  if (known) {
    return refusing({
      status: 409,
      kind: 'bin-taken',
      provision: 'O100.17-26',
      says: {
        kk: 'Бұл БСН-мен ұйым енгізілген.',
        ru: 'Организация с этим БИН уже внесена.',
        en: 'An organization with this BIN has been entered already.',
      },
      errors: [{ pointer: '/bin', says: 'already entered' }],
      facts: { organization: known.id },
    })
  }
  const id = environment.newId(now)
  const answer: Answer<EnteredOrganization> = {
    done: true,
    id,
    version: null,
    body: { ...organization, id, createdAt: now },
  }
  return {
    answer,
    writes: [
      insertOrganization({
        ...organization,
        id,
        nameFolded: foldCase(organization.name),
        createdAt: now,
        createdBy: by.sub,
      }),
      ...remember(answer, by, idempotency, now),
    ],
    touches: [`bin:${organization.bin}`, ...keyTouched(by, idempotency)],
  }
}
