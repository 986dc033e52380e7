/**
 * Writes one structured line. Facts are ids, counts and kinds; never names, addresses, tokens or the data of an act.
 */
export type Log = (
  level: 'debug' | 'info' | 'warn' | 'error',
  event: string,
  facts: Readonly<Record<string, unknown>>,
) => void
