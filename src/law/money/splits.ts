import { divide, fractionOf, type Tiyn, tiyn } from './tiyn.ts'

/**
 * Private-copying remuneration among the organizations of authors, performers and phonogram producers: 40, 30 and 30 per
 * cent (L26.4). An odd tiyn goes by largest remainder, to authors first and performers next among equals. Producers of
 * audiovisual works have no share here although L26.1 entitles them (ambiguity 22).
 */
export const splitPrivateCopying = (
  amount: Tiyn,
): { readonly authors: Tiyn; readonly performers: Tiyn; readonly phonogramProducers: Tiyn } => {
  const [authors = zero, performers = zero, phonogramProducers = zero] = divide(amount, [40, 30, 30])
  return { authors, performers, phonogramProducers }
}

/**
 * Remuneration for a commercial phonogram between its producer and its performers: in halves unless the organizations
 * agreed otherwise (L39.2b). An odd tiyn goes by largest remainder, to the producer among equals, whom the Law names
 * first.
 *
 * @param agreed the shares of an agreement between the organizations, as whole numbers in any scale
 */
export const splitPhonogram = (
  amount: Tiyn,
  agreed: { readonly producer: number; readonly performers: number } = { producer: 1, performers: 1 },
): { readonly producer: Tiyn; readonly performers: Tiyn } => {
  const [producer = zero, performers = zero] = divide(amount, [agreed.producer, agreed.performers])
  return { producer, performers }
}

/** The author's share of each public resale of an original of fine art: 5 % of the price, half a tiyn upwards (L17.2). */
export const resaleRoyalty = (resalePrice: Tiyn): Tiyn => fractionOf(resalePrice, 5, 100, 'halfUp')

const zero = tiyn(0)
