/** Taken where nobody has entered another: the Law does not describe the hearing (ambiguity 11). Shown as unconfirmed. */
const unconfirmedDays = 3

/** How many full working days lie between the notice of a hearing and its day. */
export const noticeWorkingDays = (settings: ReadonlyMap<string, unknown>): number => {
  const configured = settings.get('hearing.noticeWorkingDays')
  return typeof configured === 'number' ? configured : unconfirmedDays
}

/** Whether the authorized body has entered how long before a hearing notice is given. */
export const isNoticeConfigured = (settings: ReadonlyMap<string, unknown>): boolean =>
  typeof settings.get('hearing.noticeWorkingDays') === 'number'
