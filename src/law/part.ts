/** The parts a party may have in a case. */
export const parts = [
  'organization',
  'holder',
  'user',
  'expertOrganization',
  'counterparty',
  'foreignOrganization',
] as const

export type Part = (typeof parts)[number]
