/** Whether the long suite runs: more rounds, longer walks, every suite on every host. */
export const isLong = process.env.MERZIM_LONG === '1'

/** How often something random is tried: a few times in the quick suite, many times in the long one. */
export const rounds = ({ quick, long }: { quick: number; long: number }): number => (isLong ? long : quick)
