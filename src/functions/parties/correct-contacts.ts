import type { Program } from '../../db/program.ts'
import {
  type ContactsRow,
  insertContacts,
  partyById,
  presentContacts,
  toContactsRow,
} from '../../db/queries/parties.queries.ts'
import { civilDateAt } from '../../law/time/zone.ts'
import { mayCorrectContacts } from '../actors/rights.ts'
import { type Answer, answeredBefore, askForAnswer, keyTouched, refusing, remember } from '../commands/answer.ts'
import type { CorrectContacts } from '../commands/command.ts'
import { forbidden, notFound, type Problem } from '../commands/problem.ts'

/**
 * Corrects where a party is reached, from today and with its reason. What was is kept: letters sent before went where
 * the contacts of their day said, and the history shows it.
 */
export function* correctContacts(command: CorrectContacts): Program<Answer> {
  const { partyId, contacts, reason, document, by, ifMatch, idempotency, now } = command
  const rows = yield [partyById(partyId), presentContacts(partyId), ...askForAnswer(by, idempotency)]
  const before = answeredBefore(rows[2], idempotency)
  if (before) return before
  if (!rows[0]?.[0]) return refusing(notFound)
  if (!mayCorrectContacts(by, partyId)) return refusing(forbidden)
  const [present] = (rows[1] ?? []).map(toContactsRow)
  const seen = present?.number ?? 0
  if (seen !== ifMatch) return refusing(contactsChanged(seen))
  if (present && isSame(present, contacts)) return refusing(nothingToCorrect)

  const corrected: ContactsRow = {
    ...contacts,
    partyId,
    number: seen + 1,
    validFrom: civilDateAt(now),
    recordedAt: now,
    recordedBy: by.sub,
    document,
    reason,
  }
  const answer: Answer<Contacts> = { done: true, id: partyId, version: corrected.number, body: viewContacts(corrected) }
  return {
    answer,
    writes: [insertContacts(corrected), ...remember(answer, by, idempotency, now)],
    touches: [`contacts:${partyId}`, ...keyTouched(by, idempotency)],
  }
}

/** The contacts of a party as those read them who may. */
export type Contacts = Omit<ContactsRow, 'partyId'>

export const viewContacts = ({ partyId: _known, ...contacts }: ContactsRow): Contacts => contacts

const isSame = (present: ContactsRow, { address, phone, email }: CorrectContacts['contacts']): boolean =>
  present.address === address && present.phone === phone && present.email === email

const contactsChanged = (version: number): Problem => ({
  status: 412,
  kind: 'stale-version',
  says: {
    kk: 'Байланыс деректері сіз оқығаннан бері өзгерді: қайта оқып, қайта түзетіңіз.',
    ru: 'Контакты изменились с тех пор, как вы их прочли: прочтите снова и исправьте заново.',
    en: 'The contacts have changed since you read them: read them again and correct them afresh.',
  },
  facts: { version },
})

const nothingToCorrect: Problem = {
  status: 409,
  kind: 'contacts-unchanged',
  says: {
    kk: 'Бұл байланыс деректері дәл осылай жазылған: түзететін ештеңе жоқ.',
    ru: 'Контакты записаны именно так: исправлять нечего.',
    en: 'The contacts are recorded just so: there is nothing to correct.',
  },
}
