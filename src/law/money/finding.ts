import type { Says } from '../../language/says.ts'

/** What a rule about money found amiss, with the sums in figures. */
export interface MoneyFinding {
  /** The provision that says so. */
  readonly provision: string
  readonly says: Says
  /** Amounts in tiyn, by name. */
  readonly sums: Readonly<Record<string, number>>
}
