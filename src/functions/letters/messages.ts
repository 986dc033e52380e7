import type { Says } from '../../language/says.ts'
import type { LetterTemplate, Told } from '../../workflows/procedure/letter.ts'

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

/** The letter an entry occasions under a template; undefined where it occasions none, or there is nobody to write to. */
export const messageFor = (
  template: LetterTemplate,
  told: Told,
  organizationId: string | null,
): Message | undefined => {
  const isOccasion = template.occasion === told.entry.type && (template.when?.(told) ?? true)
  const recipient = isOccasion ? recipientOf(template.to, organizationId) : null
  return recipient === null
    ? undefined
    : {
        notice: template.id,
        recipient,
        provision: template.provision,
        caseId: told.caseId,
        deadlineId: null,
        subject: template.subject(told),
        body: template.body(told),
      }
}

/** Whom a letter goes to; null where the case has no organization to write to. */
export const recipientOf = (to: LetterTemplate['to'], organizationId: string | null): string | null =>
  to === 'organization' ? (organizationId === null ? null : `organization:${organizationId}`) : to
