import type { Says } from '../../language/says.ts'
import type { AwaitedParty } from '../../law/deadline.ts'
import type { LetterTemplate, Told } from '../../workflows/procedure/letter.ts'
import type { CaseParties } from '../../workflows/procedure/parties.ts'

/** A letter in three languages, addressed by role; the address itself is looked up when it is sent. */
export interface Message {
  readonly notice: string
  /** `party:<id>`, `authorizedBody` or `commission`. */
  readonly recipient: string
  readonly provision: string | null
  readonly caseId: string | null
  readonly deadlineId: string | null
  readonly subject: Says
  readonly body: Says
}

/** The letters an entry occasions under a template: one to each party it is for, none where there is nobody to write to. */
export const messagesFor = (template: LetterTemplate, told: Told, parties: CaseParties): readonly Message[] =>
  template.occasion === told.entry.type && (template.when?.(told) ?? true)
    ? recipientsOf(template.to, parties).map((recipient) => ({
        notice: template.id,
        recipient,
        provision: template.provision,
        caseId: told.caseId,
        deadlineId: null,
        subject: template.subject(told),
        body: template.body(told),
      }))
    : []

/** Whom a letter goes to: those who have the part, however many they are. */
export const recipientsOf = (to: AwaitedParty, parties: CaseParties): readonly string[] =>
  to === 'authorizedBody' || to === 'commission' ? [to] : (parties[to] ?? []).map((partyId) => `party:${partyId}`)

/** Whose inbox a deadline's letters go to. The authorized body answers for a part that nobody has. */
export const recipientsOfAwaited = (awaited: AwaitedParty, parties: CaseParties): readonly string[] => {
  const bound = recipientsOf(awaited, parties)
  return bound.length > 0 ? bound : ['authorizedBody']
}
