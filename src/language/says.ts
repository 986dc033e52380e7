/** The three languages Merzim speaks. Kazakh is the State language and always stands first. */
export const languages = ['kk', 'ru', 'en'] as const

export type Language = (typeof languages)[number]

/** One thing said in every language. A text that exists in only some of them does not compile. */
export type Says = Readonly<Record<Language, string>>
