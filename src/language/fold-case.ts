/**
 * What a search compares: `ӘДІЛЕТ` and `әділет` are one word. SQLite folds only Latin letters, so both the stored
 * column and the question pass through here. Letters typed as two characters (й as и and a breve) become one.
 */
export function foldCase(text: string): string {
  return text.normalize('NFC').toLowerCase()
}
