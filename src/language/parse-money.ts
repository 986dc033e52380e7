/**
 * A sum in tenge as somebody types it, in whole tiyn: `1 234,50`, `1234.5`, `1,234.50`, `₸1,234.50`. Undefined where it
 * is no sum, or could be read as more than one: `1,234` is a thousand to some and a mistyped tenge to others, and
 * nobody's money is guessed. A sum has two decimals at most and is never negative.
 */
export function parseMoney(typed: string): number | undefined {
  const text = typed
    .normalize('NFKC')
    .trim()
    .replace(/^₸ ?| ?₸$/g, '')
  const whole = readings.find((reading) => reading.test(text)) && /^(.*?)(?:[.,](\d{1,2}))?$/.exec(text)
  if (!whole) return undefined
  const [, tenge = '', decimals = ''] = whole
  const tiyn = Number(tenge.replace(/[ .,]/g, '') + decimals.padEnd(2, '0'))
  return Number.isSafeInteger(tiyn) ? tiyn : undefined
}

/** How sums are written; a text that fits none of them is not taken. Gaps of every width have become plain spaces. */
const readings: readonly RegExp[] = [
  /^\d+(?:[.,]\d{1,2})?$/,
  /^\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?$/,
  // Grouped by the other mark than its decimals have; without decimals only where the mark comes twice.
  /^\d{1,3}(?:,\d{3})+\.\d{1,2}$/,
  /^\d{1,3}(?:\.\d{3})+,\d{1,2}$/,
  /^\d{1,3}(?:,\d{3}){2,}$/,
  /^\d{1,3}(?:\.\d{3}){2,}$/,
]
