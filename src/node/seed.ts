import { findCase } from '../db/queries/cases.queries.ts'
import { listOrganizations } from '../db/queries/organizations.queries.ts'
import { type Actor, signedIn } from '../functions/actors/actor.ts'
import type { Answer } from '../functions/commands/answer.ts'
import type { Services } from '../functions/http/services.ts'
import { mailboxMailer } from '../functions/letters/mailer.ts'
import { passTime, type Schedule } from '../functions/scheduled/tick.ts'
import { requirements } from '../law/requirements.ts'
import type { CivilDate } from '../law/time/civil-date.ts'
import { addYears, civilDate } from '../law/time/civil-date.ts'
import type { Instant } from '../law/time/instant.ts'
import { atTime, civilDateAt } from '../law/time/zone.ts'
import type { Role } from '../workflows/procedure/roles.ts'
import { demoClockFrom } from './clocks.ts'
import { type DemoOrganization, demoOrganizations } from './seed-organizations.ts'

/** The first day cases are conducted in the present edition of the Law. */
const firstDay = civilDate('2026-01-26')

/**
 * Fills an empty store with a small believable register: organizations in different standings, meetings held and
 * announced, applications in several states, one due tomorrow, one overdue. Everything is entered through the one way
 * in, at its own moment, with time passing in between, so that reminders and expiries are there as they would be.
 */
export const seedWhenEmpty = async (services: Services): Promise<void> => {
  if ((await listOrganizations(services.store, { limit: 1 })).length > 0) return
  const seeding = new Seeding(services)
  const [auen, oryndau, kornek] = await seeding.organizations()
  if (!auen || !oryndau || !kornek) return
  if (seeding.workingDay(-62) < firstDay) {
    seeding.at(-1, '10:00', () => seeding.announce(33))
    seeding.at(-1, '11:00', () => seeding.file(auen, 'L43.3.1'))
    await seeding.run()
    return
  }

  // A meeting two months ago decided four applications.
  seeding.at(-62, '10:00', () => seeding.announce(-28, 'past'))
  const decided: readonly [DemoCase, string][] = [
    [seeding.application(auen, 'L43.3.1', -40), 'grant'],
    [seeding.application(oryndau, 'L43.3.5', -38), 'grant'],
    [seeding.application(kornek, 'L43.3.7', -37), 'grant'],
    [seeding.application(kornek, 'L43.3.3', -36), 'refuse'],
  ]
  for (const [application, recommendation] of decided) {
    seeding.assessed(application, -34)
    seeding.at(-33, '10:00', () => seeding.assign(application, 'past'))
    seeding.at(-28, '15:00', () => seeding.conclude(application, recommendation as 'grant' | 'refuse'))
  }
  const [first, second, third, fourth] = decided.map(([application]) => application)
  seeding.at(-28, '17:00', () => seeding.held('past'))
  seeding.at(-26, '10:00', () => seeding.grant(first, 'DEMO-001', addYears(seeding.workingDay(-26), 3)))
  seeding.at(-26, '11:00', () => seeding.grant(second, 'DEMO-002', addYears(seeding.workingDay(-26), 1)))
  seeding.at(-26, '12:00', () => seeding.grant(third, 'DEMO-003', seeding.workingDay(-4)))
  seeding.at(-26, '14:00', () => seeding.refuse(fourth))
  seeding.at(-12, '10:00', () => seeding.appeal(fourth))
  seeding.at(-6, '10:00', () => seeding.suspend(oryndau, 'L43.3.5'))

  // The next meetings, and applications on their way to them.
  seeding.at(-36, '10:00', () => seeding.announce(3, 'soon'))
  seeding.at(-2, '10:00', () => seeding.announce(34, 'later'))
  const overdue = seeding.application(kornek, 'L43.3.1', -20)
  seeding.assessed(overdue, -17)
  const onTheAgenda = seeding.application(auen, 'L43.3.4', -11)
  seeding.assessed(onTheAgenda, -9)
  seeding.at(-8, '10:00', () => seeding.assign(onTheAgenda, 'soon'))
  seeding.application(oryndau, 'L43.3.7', -14)
  const inAssessment = seeding.application(auen, 'L43.3.2', -7)
  seeding.at(-6, '12:00', () => seeding.enter(inAssessment, 'officer', 'application.accepted', {}))
  const returned = seeding.application(kornek, 'L43.3.4', -5)
  seeding.at(-3, '12:00', () =>
    seeding.enter(returned, 'officer', 'application.returned', {
      missing: ['Мүшелер тізімі (демо)', 'Бөлу әдістемесі (демо)'],
    }),
  )
  await seeding.run()
}

/** A case of the seed, whose id is known once it has been opened. */
interface DemoCase {
  id: string
  readonly organization: DemoOrganization
}

interface Step {
  readonly at: Instant
  readonly enter: () => Promise<void>
}

class Seeding {
  readonly #services: Services
  readonly #today: CivilDate
  readonly #now: Instant
  readonly #steps: Step[] = []
  readonly #meetings = new Map<string, string>()
  readonly #clock = demoClockFrom(atTime(civilDate('2000-01-01'), '00:00'))

  constructor(services: Services) {
    this.#services = services
    this.#now = services.clock.now()
    this.#today = civilDateAt(this.#now)
  }

  /** The n-th working day after today, or before it. */
  workingDay(n: number): CivilDate {
    const calendars = this.#services.environment.calendars()
    return n < 0 ? calendars.subtractWorkingDays(this.#today, -n) : calendars.addWorkingDays(this.#today, n)
  }

  at(workingDays: number, time: string, enter: () => Promise<void>): void {
    this.#steps.push({ at: atTime(this.workingDay(workingDays), time), enter })
  }

  /** Lets time pass from step to step and on to now, with letters going to the development mailbox only. */
  async run(): Promise<void> {
    const { schedule } = this.#services
    const quiet: Schedule = { ...schedule, log: () => {}, post: { ...schedule.post, mailer: mailboxMailer } }
    for (const { at, enter } of this.#steps.toSorted((a, b) => a.at.localeCompare(b.at))) {
      await passTime(quiet, this.#clock, at)
      await enter()
    }
    await passTime(quiet, this.#clock, this.#now)
  }

  async organizations(): Promise<readonly DemoOrganization[]> {
    const created: DemoOrganization[] = []
    for (const organization of demoOrganizations) {
      const answer = (await this.#services.lane.submit({
        command: 'create-organization',
        organization: { ...organization, binOverride: null },
        by: demo('officer'),
        idempotency: null,
        now: this.#now,
      })) as Answer
      if (answer.done) created.push({ ...organization, id: answer.id })
    }
    return created
  }

  async announce(inWorkingDays: number, name = 'later'): Promise<void> {
    const data = {
      heldOn: this.workingDay(inWorkingDays),
      postedOn: civilDateAt(this.#clock.now()),
      periodicals: ['Egemen Qazaqstan (демо)', 'Казахстанская правда (демо)'],
      website: 'https://authorized-body.invalid/meetings',
    }
    this.#meetings.set(name, await this.#open('officer', 'commission-meeting', 'meeting.announced', data))
  }

  /** An application that will have been filed so many working days ago. */
  application(organization: DemoOrganization, area: string, filed: number): DemoCase {
    const application: DemoCase = { id: '', organization }
    this.at(filed, '10:30', () => this.file(organization, area, application))
    return application
  }

  async file(organization: DemoOrganization, area: string, application?: DemoCase): Promise<void> {
    const documents = ['Жарғы (демо)', 'Мүшелер тізімі (демо)', 'Бөлу әдістемесі (демо)']
    const data = { organizationId: organization.id, area, documents }
    const id = await this.#open('okup', 'accreditation', 'application.filed', data, organization.id)
    if (application) application.id = id
  }

  /** Accepted and assessed on one day. */
  assessed(application: DemoCase, on: number): void {
    this.at(on, '11:00', () => this.enter(application, 'officer', 'application.accepted', {}))
    this.at(on, '16:00', () => this.enter(application, 'officer', 'requirements.assessed', { findings: allMet }))
  }

  assign(application: DemoCase, meeting: string): Promise<void> {
    return this.enter(application, 'officer', 'meeting.assigned', { meetingId: this.#meetings.get(meeting) })
  }

  conclude(application: DemoCase, recommendation: 'grant' | 'refuse'): Promise<void> {
    const votes = recommendation === 'grant' ? { votesFor: 7, votesAgainst: 0 } : { votesFor: 2, votesAgainst: 5 }
    const data = { recommendation, ...votes, reasons: 'Отырыс хаттамасы бойынша (демо)' }
    return this.enter(application, 'commission', 'commission.concluded', data)
  }

  async held(meeting: string): Promise<void> {
    const data = { minutes: 'Хаттама № 1 (демо)', present: ['Комиссияның жеті мүшесі (демо)'] }
    await this.#enter('officer', this.#meetings.get(meeting) ?? '', 'meeting.held', data)
  }

  async grant(application: DemoCase | undefined, number: string, validUntil: CivilDate): Promise<void> {
    await this.#decide(application, 'certificate.granted', { number, validFrom: this.workingDay(-26), validUntil })
  }

  async refuse(application: DemoCase | undefined): Promise<void> {
    await this.#decide(application, 'accreditation.refused', { grounds: ['Мүшелер саны жеткіліксіз (демо)'] })
  }

  async appeal(application: DemoCase | undefined): Promise<void> {
    const data = { filedOn: civilDateAt(this.#clock.now()), with: 'Жоғары тұрған орган (демо)' }
    if (application) await this.enter(application, 'okup', 'decision.appealed', data)
  }

  /** A suspension from its ground to its order, on one day. */
  async suspend(organization: DemoOrganization, area: string): Promise<void> {
    const evidence = 'Жылдық есеп 15 сәуірге дейін келіп түспеді (демо)'
    const ground = { organizationId: organization.id, area, ground: 'L47-3.1.1', evidence }
    const id = await this.#open('officer', 'suspension', 'ground.recorded', ground)
    await this.#decide({ id, organization }, 'suspension.ordered', {
      reasons: 'Жылдық есеп мерзімінде берілмеді (демо)',
      document: '№ 15 бұйрық (демо)',
    })
  }

  enter(application: DemoCase, role: Role, type: string, data: object): Promise<void> {
    return this.#enter(role, application.id, type, data, application.organization.id)
  }

  /** An officer proposes, the head decides. */
  async #decide(application: DemoCase | undefined, type: string, data: object): Promise<void> {
    if (!application) return
    await this.enter(application, 'officer', `${type}.proposed`, data)
    await this.enter(application, 'head', type, data)
  }

  async #open(role: Role, procedure: string, type: string, data: object, organizationId?: string): Promise<string> {
    const answer = (await this.#services.lane.submit({
      command: 'open-case',
      procedure,
      entry: { type, data },
      by: demo(role, organizationId),
      idempotency: null,
      now: this.#clock.now(),
    })) as Answer
    if (!answer.done) throw new Error(`the seed could not enter ${type}: ${answer.problem.kind}`)
    return answer.id
  }

  async #enter(role: Role, caseId: string, type: string, data: object, organizationId?: string): Promise<void> {
    const row = await findCase(this.#services.store, caseId)
    const answer = (await this.#services.lane.submit({
      command: 'enter-on-docket',
      caseId,
      entry: { type, data },
      by: demo(role, organizationId),
      ifMatch: row?.version ?? 0,
      idempotency: null,
      now: this.#clock.now(),
    })) as Answer
    if (!answer.done) throw new Error(`the seed could not enter ${type}: ${answer.problem.kind}`)
  }
}

const demo = (role: Role, organizationId?: string): Actor =>
  role === 'okup'
    ? signedIn({ sub: `demo-okup-${organizationId}`, role, partyId: organizationId ?? null })
    : signedIn({ sub: `demo-${role}`, role })

const allMet = requirements.map(({ id }) => ({ requirement: id, met: true, evidence: 'Құжаттармен расталды (демо)' }))
