import { article43 } from './articles/article-43.ts'
import { article46_1 } from './articles/article-46-1.ts'
import { article46_2 } from './articles/article-46-2.ts'
import { article47_2 } from './articles/article-47-2.ts'
import { article47_3 } from './articles/article-47-3.ts'
import { external } from './articles/external.ts'
import type { Provision } from './provision.ts'

const stated: readonly Provision[] = [
  ...article43,
  ...article46_1,
  ...article46_2,
  ...article47_2,
  ...article47_3,
  ...external,
]

/** Every provision of the catalogue by its id, in the catalogue's order. */
export const provisions: ReadonlyMap<string, Provision> = new Map(stated.map((each) => [each.id, each]))

/** The provision with this id, if the catalogue has one. */
export const provision = (id: string): Provision | undefined => provisions.get(id)
