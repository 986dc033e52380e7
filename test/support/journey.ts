import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { CaseView } from '../../src/functions/cases/case-view.ts'
import type { EnteredEntry } from '../../src/functions/cases/workspace.ts'
import { checkBin } from '../../src/law/identifiers/bin.ts'
import { type Answered, Person, type ProblemBody, type Request, readAll } from './client.ts'
import { eventually } from './eventually.ts'
import { askStore, type Host, type HostKind, type HostOptions, hostKinds, type KeptLetter, startHost } from './hosts.ts'

/** An organization of a journey, and the person who speaks for it. */
export interface Applicant extends Person {
  readonly id: string
  readonly name: string
  readonly email: string
}

export interface DeadlineView {
  readonly id: string
  readonly caseId: string
  readonly provision: string | null
  readonly for: string
  readonly kind: string
  readonly dueOn: string
  readonly dueAt: string
  readonly status: string
  readonly nextReminderAt: string | null
}

export interface ClockReport {
  readonly now: string
  readonly expired: number
  readonly reminded: number
  readonly delivered: number
}

/** A host with the people who use it. */
export class Environment {
  readonly host: Host
  readonly officer: Person
  readonly head: Person
  readonly commission: Person
  readonly expert: Person
  readonly auditor: Person
  readonly system: Person
  readonly anyone: Person
  #serial = 0

  static async open(kind: HostKind, options: HostOptions = {}): Promise<Environment> {
    const host = await startHost(kind, options)
    const person = async (role: 'officer' | 'head' | 'commission' | 'expert' | 'auditor' | 'system') =>
      new Person(host.baseUrl, await host.token({ role }))
    return new Environment(host, {
      officer: await person('officer'),
      head: await person('head'),
      commission: await person('commission'),
      expert: await person('expert'),
      auditor: await person('auditor'),
      system: await person('system'),
    })
  }

  private constructor(
    host: Host,
    people: Pick<Environment, 'officer' | 'head' | 'commission' | 'expert' | 'auditor' | 'system'>,
  ) {
    this.host = host
    this.officer = people.officer
    this.head = people.head
    this.commission = people.commission
    this.expert = people.expert
    this.auditor = people.auditor
    this.system = people.system
    this.anyone = new Person(host.baseUrl, null)
  }

  /** Enters another organization, with a BIN whose check digit is right. */
  async organization(): Promise<Applicant> {
    this.#serial += 1
    const name = `Demo Society ${this.#serial}`
    const email = `society-${this.#serial}@demo.invalid`
    const created = await this.officer.post<{ id: string }>('/v1/organizations', {
      name,
      bin: binOf(this.#serial),
      address: 'Almaty, Demo Street 1',
      phone: '+7 700 000 00 00',
      email,
    })
    expect(created).toMatchObject({ status: 201 })
    const { id } = created.body
    const token = await this.host.token({ role: 'okup', org: id, sub: `demo-okup-${id}` })
    return Object.assign(new Person(this.host.baseUrl, token), { id, name, email })
  }

  /** Lets time pass on the demo clock; everything due on the way happens at its own moment. */
  async passTimeTo(now: string): Promise<ClockReport> {
    const answer = await this.officer.put<ClockReport>('/v1/clock', { now })
    expect(answer).toMatchObject({ status: 200 })
    return answer.body
  }

  async caseOf(id: string, as: Person = this.officer): Promise<CaseView> {
    const answer = await as.get<CaseView>(`/v1/cases/${id}`)
    expect(answer).toMatchObject({ status: 200 })
    return answer.body
  }

  docketOf(id: string): Promise<EnteredEntry[]> {
    return readAll(this.auditor, `/v1/cases/${id}/docket`, 200)
  }

  async typesOnDocketOf(id: string): Promise<string[]> {
    return (await this.docketOf(id)).map(({ type }) => type)
  }

  deadlines(query = ''): Promise<DeadlineView[]> {
    return readAll(this.auditor, `/v1/deadlines${query && `?${query}`}`)
  }

  async deadlinesOf(caseId: string): Promise<DeadlineView[]> {
    return (await this.deadlines()).filter((deadline) => deadline.caseId === caseId)
  }

  /** Tries an act on the version a person sees now, or on the one said. */
  async tries(
    by: Person,
    caseId: string,
    type: string,
    data: unknown = {},
    request: Request & { readonly effectiveOn?: string } = {},
  ): Promise<Answered<EnteredEntry & CaseView & ProblemBody>> {
    const { effectiveOn, ...rest } = request
    const ifMatch = request.ifMatch ?? (await this.caseOf(caseId)).version
    const entry = { type, data, ...(effectiveOn !== undefined && { effectiveOn }) }
    return by.post(`/v1/cases/${caseId}/docket`, entry, { ...rest, ifMatch })
  }

  /** Enters an act that must be accepted. */
  async enters(
    by: Person,
    caseId: string,
    type: string,
    data: unknown = {},
    request: Request & { readonly effectiveOn?: string } = {},
  ): Promise<Answered<EnteredEntry & CaseView>> {
    const answer = await this.tries(by, caseId, type, data, request)
    expect(answer, `${type} is accepted`).toMatchObject({ status: 201 })
    return answer
  }

  opens(
    by: Person,
    procedure: string,
    type: string,
    data: unknown,
    request: Request = {},
  ): Promise<Answered<CaseView & ProblemBody>> {
    return by.post('/v1/cases', { procedure, entry: { type, data } }, request)
  }

  /** The letters the development mailbox has kept, oldest first, once everything due has left. */
  async letters(to?: string): Promise<KeptLetter[]> {
    await this.everythingDueHasLeft()
    const letters = await askStore<KeptLetter & { deliveredAt: string }>(
      this.host,
      'select "to", subject, text, delivered_at as deliveredAt from mailbox order by delivered_at, id',
    )
    return to === undefined ? letters : letters.filter((letter) => letter.to === to)
  }

  /** Waits until every letter due has been tried once. */
  everythingDueHasLeft(): Promise<void> {
    const waiting = "select id from outbox where status = 'waiting' and last_error is null limit 1"
    return eventually(async () => (await askStore(this.host, waiting)).length === 0, 'every letter has left')
  }

  /** The docket verifies: the chain is whole and a replay leads where the case stands. */
  async verifies(caseId: string): Promise<void> {
    const answer = await this.auditor.get<{ ok: boolean }>(`/v1/cases/${caseId}/docket/verify`)
    expect(answer).toMatchObject({ status: 200, body: { ok: true } })
  }

  /** Everything that is recorded, to tell whether something has changed. */
  async everythingRecorded(): Promise<unknown> {
    await this.everythingDueHasLeft()
    const questions = [
      'select case_id, seq, hash from docket_entries order by case_id, seq',
      'select id, version, state, context, head from cases order by id',
      'select id, status, next_action_at, reminders_left from deadlines order by id',
      'select id, occasion, status, attempts from outbox order by id',
      'select * from claims order by name',
      'select * from case_links order by case_id, to_case_id',
      'select * from inbox order by caller, key',
      'select * from organizations order by id',
      'select * from publications order by case_id, seq, kind',
      'select * from setting_versions order by key, number',
    ]
    return JSON.stringify(await Promise.all(questions.map((sql) => askStore(this.host, sql))))
  }
}

/** The serial number's BIN: a demonstration number whose check digit is right. */
const binOf = (serial: number): string => {
  for (let number = serial * 20; number < (serial + 1) * 20; number += 1) {
    const body = `0612400${String(number).padStart(4, '0')}`
    const bin = Array.from({ length: 10 }, (_, digit) => `${body}${digit}`).find((each) => checkBin(each).ok)
    if (bin !== undefined) return bin
  }
  throw new Error(`no BIN for ${serial}`)
}

/** The hosts a run is limited to, for work on one of them: `MERZIM_HOSTS=node-file vitest run …`. */
export const chosenHosts = hostKinds.filter((kind) => process.env.MERZIM_HOSTS?.split(',').includes(kind) ?? true)

/**
 * Tells one story on every host, each time in a house of its own.
 *
 * @param house answers the house the story is told in; only from within tests and hooks
 */
export const onEveryHost = (
  story: string,
  options: HostOptions,
  tell: (house: () => Environment, kind: HostKind) => void,
  kinds: readonly HostKind[] = hostKinds,
): void => {
  describe.each(chosenHosts.filter((kind) => kinds.includes(kind)))(`${story}, on %s`, (kind) => {
    let opened: Environment | undefined
    beforeAll(async () => {
      opened = await Environment.open(kind, options)
    })
    afterAll(() => opened?.host.stop())
    tell(() => {
      if (!opened) throw new Error('the house is not open')
      return opened
    }, kind)
  })
}
