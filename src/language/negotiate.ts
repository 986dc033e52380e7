import { type Language, languages } from './says.ts'

/**
 * The language a reader prefers, from an `Accept-Language` header (RFC 9110, section 12.5.4). Regions are ignored:
 * `ru-KZ` is Russian. Without a header, or when it accepts none of ours, Kazakh, the State language.
 */
export function negotiateLanguage(acceptLanguage: string | undefined): Language {
  const ranges = (acceptLanguage ?? '').split(',').map(parseRange)
  const weighed = languages.map((language) => ({ language, ...preference(language, ranges) }))
  const [first] = weighed.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight || a.place - b.place)
  return first?.language ?? 'kk'
}

interface LanguageRange {
  /** The primary subtag in lower case, or `*`. */
  readonly tag: string
  /** From 0, not acceptable, to 1. */
  readonly weight: number
}

function parseRange(range: string): LanguageRange {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
  return { tag: tag.split('-', 1)[0] ?? '', weight: weightOf(parameters) }
}

/** A weight that breaks the grammar makes its range unacceptable rather than preferred. */
function weightOf(parameters: readonly string[]): number {
  const [parameter] = parameters
  if (parameter === undefined) return 1
  const [, weight = '0'] = /^q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.exec(parameter) ?? []
  return Number(weight)
}

/** The best range that names the language; `*` speaks only for languages that are not named. */
function preference(language: Language, ranges: readonly LanguageRange[]): { weight: number; place: number } {
  const placed = ranges.map((range, place) => ({ ...range, place }))
  const named = placed.filter(({ tag }) => tag === language)
  const spoken = named.length > 0 ? named : placed.filter(({ tag }) => tag === '*')
  return spoken.reduce((best, range) => (range.weight > best.weight ? range : best), { weight: 0, place: 0 })
}
