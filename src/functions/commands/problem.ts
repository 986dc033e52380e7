import type { Says } from '../../language/says.ts'
import type { Refusal } from '../../workflows/procedure/refusal.ts'

/** One cause of a problem: where in the request, and why. */
export interface ProblemCause {
  readonly pointer?: string
  readonly kind?: string
  readonly provision?: string | null
  readonly says: Says | string
  readonly facts?: Readonly<Record<string, unknown>>
}

/** What went wrong, as a value; the HTTP door writes it as RFC 9457 problem+json. */
export interface Problem {
  readonly status: number
  /** The last part of the problem's type. */
  readonly kind: string
  readonly says: Says
  readonly provision?: string | null
  readonly errors?: readonly ProblemCause[]
  readonly facts?: Readonly<Record<string, unknown>>
}

export const notFound: Problem = {
  status: 404,
  kind: 'not-found',
  says: { kk: 'Мұндай жазба жоқ.', ru: 'Такой записи нет.', en: 'There is no such record.' },
}

export const forbidden: Problem = {
  status: 403,
  kind: 'forbidden',
  says: { kk: 'Бұл сіздің құқығыңыз емес.', ru: 'У вас нет такого права.', en: 'This is not your right.' },
}

export const malformed = (errors: readonly ProblemCause[]): Problem => ({
  status: 400,
  kind: 'malformed',
  says: {
    kk: 'Сұрау дұрыс емес: қайда және неге екені төменде.',
    ru: 'Запрос составлен неверно: где и почему, сказано ниже.',
    en: 'The request is malformed: where and why is said below.',
  },
  errors,
})

export const staleVersion = (version: number): Problem => ({
  status: 412,
  kind: 'stale-version',
  says: {
    kk: 'Іс сіз оқығаннан бері өзгерді: қайта оқып, қайта шешіңіз.',
    ru: 'Дело изменилось с тех пор, как вы его прочли: прочтите снова и решите заново.',
    en: 'The case has changed since you read it: read it again and decide afresh.',
  },
  facts: { version },
})

export const keyReused: Problem = {
  status: 422,
  kind: 'idempotency-key-reused',
  says: {
    kk: 'Бұл кілтпен басқа сұрау жіберілген.',
    ru: 'С этим ключом уже был отправлен другой запрос.',
    en: 'Another request was sent with this key.',
  },
}

/** The Law says no: every reason at once, the first one naming the problem. */
export const refused = (refusals: readonly [Refusal, ...Refusal[]], pointerPrefix: string): Problem => {
  const [first] = refusals
  return {
    status: 409,
    kind: first.kind,
    says: first.says,
    provision: first.provision,
    ...(first.facts && { facts: first.facts }),
    errors: refusals.map(({ kind, provision, says, pointer, facts }) => ({
      kind,
      provision,
      says,
      ...(pointer !== undefined && { pointer: pointerPrefix + pointer }),
      ...(facts && { facts }),
    })),
  }
}
