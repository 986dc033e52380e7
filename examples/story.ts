import type { Role } from '../src/workflows/procedure/roles.ts'

/** What a story is told with: a running program with an empty register, on a clock of its own. */
export interface Stage {
  /** A sentence between the requests. */
  say(sentence: string): void
  /** Fails the story unless the answer says so. */
  see(answer: Answer, expected: Readonly<Record<string, unknown>>): void
  /** Somebody who signs in; `sub` tells two people of one role apart. */
  as(role: Role, options?: { readonly sub?: string; readonly org?: string }): Person
  /** Anyone, without a token. */
  readonly anyone: Person
  /** Lets time pass to a moment: reminders leave and terms expire on the way, each at its own time. */
  letTimePassTo(moment: string): Promise<void>
}

/** Asks over HTTP, and fails the story when the answer has another status than the one expected. */
export interface Person {
  get(path: string, expected?: number): Promise<Answer>
  post(path: string, body: unknown, expected?: number): Promise<Answer>
  put(path: string, body: unknown, expected?: number): Promise<Answer>
  /** Opens a case with its first entry. */
  open(procedure: string, type: string, data: unknown, expected?: number): Promise<Answer>
  /** Reads the case, and enters an act on its docket with the version read (If-Match). */
  enter(caseId: string, type: string, data: unknown, expected?: number): Promise<Answer>
  /** Looks at what a calendar would move, and adopts what was seen (If-Match). */
  adopt(calendar: string): Promise<Answer>
}

// An answer of the API is looked into as its reader knows it to be; the stories are not the place to parse it.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Answer = any

/** One procedure as the people in it live through it. */
export interface Story {
  readonly title: string
  tell(stage: Stage): Promise<void>
}
