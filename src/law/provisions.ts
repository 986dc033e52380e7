import { article2 } from './articles/article-2.ts'
import { article5 } from './articles/article-5.ts'
import { article6 } from './articles/article-6.ts'
import { article7 } from './articles/article-7.ts'
import { article8 } from './articles/article-8.ts'
import { article9 } from './articles/article-9.ts'
import { article9_1 } from './articles/article-9-1.ts'
import { article9_2 } from './articles/article-9-2.ts'
import { article10 } from './articles/article-10.ts'
import { article11 } from './articles/article-11.ts'
import { article12 } from './articles/article-12.ts'
import { article13 } from './articles/article-13.ts'
import { article14 } from './articles/article-14.ts'
import { article15 } from './articles/article-15.ts'
import { article16 } from './articles/article-16.ts'
import { article16_1 } from './articles/article-16-1.ts'
import { article17 } from './articles/article-17.ts'
import { article18 } from './articles/article-18.ts'
import { article19 } from './articles/article-19.ts'
import { article20 } from './articles/article-20.ts'
import { article24 } from './articles/article-24.ts'
import { article25 } from './articles/article-25.ts'
import { article26 } from './articles/article-26.ts'
import { article27 } from './articles/article-27.ts'
import { article28 } from './articles/article-28.ts'
import { article29 } from './articles/article-29.ts'
import { article30 } from './articles/article-30.ts'
import { article31 } from './articles/article-31.ts'
import { article32 } from './articles/article-32.ts'
import { article33 } from './articles/article-33.ts'
import { article35 } from './articles/article-35.ts'
import { article36 } from './articles/article-36.ts'
import { article37 } from './articles/article-37.ts'
import { article38 } from './articles/article-38.ts'
import { article39 } from './articles/article-39.ts'
import { article40 } from './articles/article-40.ts'
import { article40_1 } from './articles/article-40-1.ts'
import { article40_2 } from './articles/article-40-2.ts'
import { article41 } from './articles/article-41.ts'
import { article42 } from './articles/article-42.ts'
import { article43 } from './articles/article-43.ts'
import { article44 } from './articles/article-44.ts'
import { article45 } from './articles/article-45.ts'
import { article45_1 } from './articles/article-45-1.ts'
import { article46 } from './articles/article-46.ts'
import { article46_1 } from './articles/article-46-1.ts'
import { article46_2 } from './articles/article-46-2.ts'
import { article47 } from './articles/article-47.ts'
import { article47_1 } from './articles/article-47-1.ts'
import { article47_2 } from './articles/article-47-2.ts'
import { article47_3 } from './articles/article-47-3.ts'
import { article48 } from './articles/article-48.ts'
import { article48_2 } from './articles/article-48-2.ts'
import { article49 } from './articles/article-49.ts'
import { catalogue } from './articles/catalogue.ts'
import { entryIntoForce } from './articles/entry-into-force.ts'
import { external } from './articles/external.ts'
import { order100 } from './articles/order-100.ts'
import type { Provision } from './provision.ts'

const byId: ReadonlyMap<string, Provision> = new Map(
  [
    article2,
    article5,
    article6,
    article7,
    article8,
    article9,
    article9_1,
    article9_2,
    article10,
    article11,
    article12,
    article13,
    article14,
    article15,
    article16,
    article16_1,
    article17,
    article18,
    article19,
    article20,
    article24,
    article25,
    article26,
    article27,
    article28,
    article29,
    article30,
    article31,
    article32,
    article33,
    article35,
    article36,
    article37,
    article38,
    article39,
    article40,
    article40_1,
    article40_2,
    article41,
    article42,
    article43,
    article44,
    article45,
    article45_1,
    article46,
    article46_1,
    article46_2,
    article47,
    article47_1,
    article47_2,
    article47_3,
    article48,
    article48_2,
    article49,
    order100,
    entryIntoForce,
    external,
  ]
    .flat()
    .map((each) => [each.id, each]),
)

/** The provision with this id, such as `L46-2.2b`, if the catalogue has one. */
export const provision = (id: string): Provision | undefined => byId.get(id)

/** Every provision of the catalogue by its id, in the catalogue's order. */
export const provisions: ReadonlyMap<string, Provision> = new Map(
  catalogue
    .flatMap(({ ids }) => ids)
    .flatMap((id) => {
      const found = provision(id)
      return found ? [[id, found] as const] : []
    }),
)
