import fc from 'fast-check'
import { addDays, type CivilDate, civilDate } from '../../../src/law/time/civil-date.ts'
import { certificate } from '../../../src/workflows/certificate/procedure.ts'
import {
  actOf,
  advance,
  initialPosition,
  isAhead,
  mayEverFollow,
  mayFollow,
  type Position,
} from '../../../src/workflows/docket.ts'
import type { DocketEntry } from '../../../src/workflows/procedure/entry.ts'
import { merzim } from '../../../src/workflows/procedure/roles.ts'
import { standingOn } from '../../../src/workflows/timeline.ts'
import { at, calendars } from '../../support/builders.ts'
import { issued } from './docket-lines.ts'

/** A docket as it could have been conducted, the days of its certificate, and the day it is looked at. */
export interface LawfulDocket {
  readonly docket: readonly DocketEntry[]
  readonly validUntil: CivilDate
  readonly today: CivilDate
}

interface Attempt {
  /** Days since the attempt before. */
  readonly wait: number
  readonly type: string
  /** How many days ahead of the entry it is to take effect, or behind it. */
  readonly ahead: number
}

const attempts = fc.array(
  fc.record<Attempt>({
    wait: fc.integer({ min: 0, max: 25 }),
    type: fc.constantFrom(
      'certificate.suspended',
      'certificate.reinstated',
      'certificate.revoked',
      'certificate.returned',
      'organization.liquidated',
      'publication.recorded',
      'effect.cancelled',
    ),
    ahead: fc.oneof(fc.constant(0), fc.integer({ min: -20, max: -1 }), fc.integer({ min: 1, max: 60 })),
  }),
  { maxLength: 12 },
)

/**
 * Certificates conducted at random under the rules of the engine: what the Law brings about is entered before anything
 * else, on its day or after an outage; an act that may not follow where the case stands, or stood on its day, is refused.
 */
export const lawfulDockets: fc.Arbitrary<LawfulDocket> = fc
  .record({
    attempts,
    begins: fc.integer({ min: 0, max: 40 }),
    lasts: fc.integer({ min: 20, max: 150 }),
    isSweptOnTime: fc.boolean(),
    looksAfter: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ attempts: made, begins, lasts, isSweptOnTime, looksAfter }) => {
    const clerk = new Clerk(civilDate('2026-03-02'), begins, lasts, isSweptOnTime)
    for (const attempt of made) clerk.attempt(attempt)
    return { docket: clerk.docket, validUntil: clerk.validUntil, today: addDays(clerk.today, looksAfter) }
  })

/** Whoever conducts the certificate, knowing no more than the rules of the engine. */
class Clerk {
  readonly docket: DocketEntry[] = []
  readonly validUntil: CivilDate
  today: CivilDate
  readonly #isSweptOnTime: boolean
  #position: Position = initialPosition(certificate)

  constructor(openedOn: CivilDate, begins: number, lasts: number, isSweptOnTime: boolean) {
    this.today = openedOn
    this.#isSweptOnTime = isSweptOnTime
    const validFrom = addDays(openedOn, begins)
    this.validUntil = addDays(validFrom, lasts)
    const { type, data = {} } = issued(validFrom, this.validUntil)
    this.#enter(type, validFrom, data)
  }

  attempt({ wait, type, ahead: days }: Attempt): void {
    this.today = addDays(this.today, wait)
    this.#bringUpToDate()
    const [first] = this.#position.ahead
    if (type === 'effect.cancelled') {
      // What opened the case is not cancelled.
      if (first && first.seq > 1) this.#enter(type, this.today, { of: first.seq, reason: 'Demo' })
      return
    }
    const effectiveOn = addDays(this.today, days > 0 && !actOf(certificate, type)?.mayTakeEffectLater ? 0 : days)
    if (this.#mayEnter(type, effectiveOn)) this.#enter(type, effectiveOn, { reason: 'Demo', document: 'Demo' })
    this.#lapseWhatCannotFollow()
  }

  /** What the engine asks of an act: to follow where the case stands and where it stood, and to go behind nothing. */
  #mayEnter(type: string, effectiveOn: CivilDate): boolean {
    const { standing, movedOn, ahead } = this.#position
    if (!mayFollow(certificate, standing.state).includes(type)) return false
    if (ahead.some((each) => each.type === type)) return false
    const after = advance(certificate, this.#position, this.#entryOf(type, effectiveOn, {}))
    if (!after) return false
    if (after.standing.state !== standing.state && movedOn !== null && effectiveOn < movedOn) return false
    const stood = standingOn(certificate, this.docket, { on: effectiveOn, calendars })
    return effectiveOn === this.today || mayFollow(certificate, stood.standing.state).includes(type)
  }

  /** Enters the effects that have begun and the end of the term, in the order of their days. */
  #bringUpToDate(): void {
    for (;;) {
      const { standing, ahead } = this.#position
      const due = ahead
        .filter(({ effectiveOn }) => effectiveOn <= this.today)
        .toSorted((a, b) => a.effectiveOn.localeCompare(b.effectiveOn) || a.seq - b.seq)[0]
      const end = addDays(this.validUntil, 1)
      const isOver = end <= this.today && ['inForce', 'suspended'].includes(standing.state)
      if (due && !(isOver && end < due.effectiveOn)) this.#begin(due)
      else if (isOver) this.#ownEntry('deadline.expired', end, { provision: 'L47-2.1.1', dueOn: this.validUntil })
      else return
      this.#lapseWhatCannotFollow()
    }
  }

  #begin({ seq, type, effectiveOn }: DocketEntry): void {
    const data = { of: seq, act: type }
    const begun = advance(certificate, this.#position, this.#entryOf('effect.began', effectiveOn, data))
    this.#ownEntry(begun ? 'effect.began' : 'effect.lapsed', effectiveOn, data)
  }

  #lapseWhatCannotFollow(): void {
    for (const { seq, type } of this.#position.ahead) {
      if (mayEverFollow(certificate, this.#position.standing.state).has(type)) continue
      this.#enter('effect.lapsed', this.today, { of: seq, act: type })
    }
  }

  /** What Merzim enters at midnight, or where it was out of order, as soon as it runs again. */
  #ownEntry(type: string, on: CivilDate, data: DocketEntry['data']): void {
    const recordedAt = at(this.#isSweptOnTime ? on : this.today, '00:00:00')
    this.#accept({ ...this.#entryOf(type, on, data), recordedAt, recordedBy: merzim })
  }

  #enter(type: string, effectiveOn: CivilDate, data: DocketEntry['data']): void {
    const entry = this.#entryOf(type, effectiveOn, data)
    this.#accept(entry)
    if (type === 'certificate.suspended' && !isAhead(entry)) this.#enter('publication.recorded', this.today, {})
  }

  #accept(entry: DocketEntry): void {
    const after = advance(certificate, this.#position, entry)
    if (!after) throw new Error(`${entry.type} does not follow in ${this.#position.standing.state}`)
    this.docket.push(entry)
    this.#position = after
  }

  #entryOf(type: string, effectiveOn: CivilDate, data: DocketEntry['data']): DocketEntry {
    return {
      seq: this.docket.length + 1,
      type,
      data,
      effectiveOn,
      recordedAt: at(this.today, '10:00:00'),
      recordedBy: 'demo-system',
    }
  }
}
