/**
 * Who acts in a procedure. An `okup`, a `holder`, a `user` and an `expert` act for one party and see its cases only;
 * `system` is another State system; `merzim` is this program itself, which enters the passing of time and its own
 * publications. Nobody can sign in as `merzim`: it is never a role of a token.
 */
export const roles = ['officer', 'head', 'commission', 'expert', 'okup', 'holder', 'user', 'system', 'auditor'] as const

export type Role = (typeof roles)[number]

/** The name under which this program itself makes entries. */
export const merzim = 'merzim'
