import type { Program } from '../../db/program.ts'
import {
  confirmationsOf,
  confirmProposed,
  insertConfirmation,
  type ProvisionConfirmationRow,
  toConfirmationRow,
} from '../../db/queries/provision-confirmations.queries.ts'
import { demandOneChange } from '../../db/query.ts'
import { provision } from '../../law/provisions.ts'
import { mayDecide, mayPropose } from '../actors/rights.ts'
import { type Answer, refusing } from '../commands/answer.ts'
import type { ConfirmProvision } from '../commands/command.ts'
import { forbidden, notFound, type Problem } from '../commands/problem.ts'

/**
 * Takes a provision's reading one step towards confirmation: an officer proposes the document that confirms it, the
 * head, another person, confirms that document. Who holds two roles is one person: the subject is compared, not the
 * token. A later document begins again beside the earlier one.
 */
export function* confirmProvision(command: ConfirmProvision): Program<Answer> {
  const { document, note, by, now } = command
  if (!provision(command.provision)) return refusing(notFound)
  const [rows] = yield [confirmationsOf(command.provision)]
  const stored = (rows ?? []).map(toConfirmationRow)
  const waiting = stored.find(({ confirmedAt }) => confirmedAt === null)
  if (mayPropose(by)) return propose()
  return mayDecide(by) ? confirm(waiting, command) : refusing(forbidden)

  function propose() {
    if (waiting) return refusing(alreadyProposed(waiting.document))
    const row: ProvisionConfirmationRow = {
      provision: command.provision,
      number: stored.length + 1,
      document,
      note,
      proposedBy: by.sub,
      proposedRole: by.role,
      proposedAt: now,
      confirmedBy: null,
      confirmedRole: null,
      confirmedAt: null,
    }
    return {
      answer: { done: true as const, id: row.provision, version: null, body: row },
      writes: [insertConfirmation(row)],
      touches: [`provision:${row.provision}`],
    }
  }
}

const confirm = (waiting: ProvisionConfirmationRow | undefined, { document, by, now }: ConfirmProvision) => {
  if (!waiting) return refusing(mustBeProposed)
  if (waiting.proposedBy === by.sub) return refusing(anotherPerson)
  if (waiting.document !== document) return refusing(anotherDocument(waiting.document))
  const row = { ...waiting, confirmedBy: by.sub, confirmedRole: by.role, confirmedAt: now }
  return {
    answer: { done: true as const, id: row.provision, version: null, body: row },
    writes: [confirmProposed(row), demandOneChange],
    touches: [`provision:${row.provision}`],
  }
}

const mustBeProposed: Problem = {
  status: 409,
  kind: 'second-person-required',
  says: {
    kk: 'Растайтын құжатты алдымен қызметкер ұсынуы тиіс, содан кейін басшы растайды.',
    ru: 'Подтверждающий документ сначала предлагает сотрудник, затем подтверждает руководитель.',
    en: 'An officer must propose the confirming document first; the head then confirms it.',
  },
}

const anotherPerson: Problem = {
  status: 409,
  kind: 'second-person-required',
  says: {
    kk: 'Құжатты ұсынған адам оны өзі растай алмайды.',
    ru: 'Тот, кто предложил документ, не может сам его подтвердить.',
    en: 'The person who proposed the document cannot also confirm it.',
  },
}

const alreadyProposed = (document: string): Problem => ({
  status: 409,
  kind: 'already-proposed',
  says: {
    kk: 'Басқа құжат ұсынылған, басшының шешімін күтуде.',
    ru: 'Документ уже предложен и ждёт решения руководителя.',
    en: 'A document is already proposed and awaits the head.',
  },
  facts: { proposed: document },
})

const anotherDocument = (proposed: string): Problem => ({
  status: 409,
  kind: 'differs-from-proposal',
  says: {
    kk: 'Бұл құжат ұсынылғаннан басқа: басшы тек ұсынылғанды растайды.',
    ru: 'Документ отличается от предложенного: руководитель подтверждает то, что предложено.',
    en: 'The document differs from the proposed one: the head confirms what was proposed.',
  },
  errors: [{ pointer: '/document', says: 'not the document proposed' }],
  facts: { proposed },
})
