import type { Says } from '../../language/says.ts'
import type { LetterTemplate, Procedure, Told } from '../../workflows/procedure/procedure.ts'

/** A letter in three languages, addressed by role; the address itself is looked up when it is sent. */
export interface Message {
  readonly notice: string
  /** `organization:<id>`, `authorizedBody` or `commission`. */
  readonly recipient: string
  readonly provision: string | null
  readonly caseId: string | null
  readonly deadlineId: string | null
  readonly subject: Says
  readonly body: Says
}

/** The letters an entry occasions, as its procedure declares them. */
export const messagesFor = (procedure: Procedure, told: Told, organizationId: string | null): readonly Message[] =>
  procedure.letters
    .filter(({ occasion }) => occasion === told.entry.type)
    .flatMap((notice) => {
      const recipient = recipientOf(notice.to, organizationId)
      return recipient === null
        ? []
        : [
            {
              notice: notice.id,
              recipient,
              provision: notice.provision,
              caseId: told.caseId,
              deadlineId: null,
              subject: notice.subject(told),
              body: notice.body(told),
            },
          ]
    })

/** Whom a letter goes to; null where the case has no organization to write to. */
export const recipientOf = (to: LetterTemplate['to'], organizationId: string | null): string | null =>
  to === 'organization' ? (organizationId === null ? null : `organization:${organizationId}`) : to
