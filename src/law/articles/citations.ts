import type { Citation } from '../provision.ts'

type Place = Omit<Citation, 'act' | 'article' | 'item'>

/** A place in the Law on Copyright and Related Rights, such as `law('46-2', { paragraph: '2', part: '2' })`. */
export const law = (article: string, place: Place = {}): Citation => ({ act: 'law-6-I', article, ...place })

/** An item of the rules of the single digital platform, approved by Order No. 100. */
export const order100 = (item: string, place: Place = {}): Citation => ({ act: 'order-100', item, ...place })

/** An article of the Administrative Procedural and Process-Related Code. */
export const administrativeCode = (article: string, place: Place = {}): Citation => ({ act: 'appk', article, ...place })
