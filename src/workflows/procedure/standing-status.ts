/** What an accreditation is worth on a day. `none`: nothing was ever granted, or not yet by then. */
export type StandingStatus = 'none' | 'notYetInForce' | 'inForce' | 'suspended' | 'terminated'
