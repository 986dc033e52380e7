import type { Language } from '../../src/language/says.ts'

/**
 * Node's full ICU is the golden reference: it has the Kazakh that workerd and browsers lack. A Node built without it
 * answers in English here, and every golden test fails rather than agrees by accident.
 */
export const localeOf: Readonly<Record<Language, string>> = { kk: 'kk', ru: 'ru', en: 'en-GB' }
