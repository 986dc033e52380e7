/** How often something random is tried: a few times in the quick suite, many times in the long one. */
export const rounds = ({ quick, long }: { quick: number; long: number }): number =>
  process.env.MERZIM_LONG === '1' ? long : quick
