import type { ActId, Provision } from '../provision.ts'

/** A row as an article's file states it: what is empty is left out, and nothing is confirmed by code. */
export type Row = Omit<Provision, 'breach' | 'ambiguities' | 'confirmation'> &
  Partial<Pick<Provision, 'breach' | 'ambiguities' | 'confirmation'>>

/** Completes the rows of one article. */
export const rows = (stated: readonly Row[]): readonly Provision[] =>
  stated.map((row) => ({
    breach: [],
    ambiguities: [],
    confirmation: { state: 'unconfirmed', evidence: evidence[row.citation.act] },
    ...row,
  }))

const evidence: Readonly<Record<ActId, string>> = {
  'law-6-I': 'Read in the unofficial English translation; to be compared with the Kazakh and Russian texts',
  'law-233-VIII': 'Read from the footnotes of the consolidated Law; the text of the amending Law to be compared',
  'law-254-VIII': 'Read from the footnotes of the consolidated Law; the text of the amending Law to be compared',
  'order-100': 'Read in a machine translation that breaks off inside item 26; to be compared with the official text',
  'order-105':
    'One published source (official Kazakh text of the 2023 amendment); validity after January 2026 unconfirmed',
  appk: 'One published source; to be compared with the text of the Code',
  'personal-data': 'One published source; to be compared with the text of the Law',
}
