import * as z from 'zod'
import type { Says } from '../../language/says.ts'
import type { AwaitedParty, DeadlineKind, DeadlineStatus } from '../../law/deadline.ts'
import type { Calendars } from '../../law/time/calendar.ts'
import { lastSecondOf } from '../../law/time/zone.ts'
import { actOf, mayFollow, metaOf } from '../../workflows/docket.ts'
import { awaitedNow } from '../../workflows/procedure/awaited-now.ts'
import type { CaseParties } from '../../workflows/procedure/parties.ts'
import type { Procedure } from '../../workflows/procedure/procedure.ts'
import type { Warning } from '../../workflows/procedure/refusal.ts'
import type { Role } from '../../workflows/procedure/roles.ts'
import { proposalOf, proposedBy } from '../../workflows/procedure/second-person.ts'
import { type LoadedCase, partiesOf } from './loaded-case.ts'

/** What a case is waiting for, from whom and until when. The dates are null where the Law sets no term. */
export interface WaitView {
  readonly for: AwaitedParty
  readonly provision: string | null
  readonly kind: DeadlineKind
  readonly says: Says
  readonly dueOn: string | null
  readonly dueAt: string | null
  readonly status: DeadlineStatus | null
  readonly deadlineId: string | null
}

/** A case as its readers see it. */
export interface CaseView {
  readonly id: string
  readonly procedure: string
  readonly edition: string
  readonly state: string
  readonly stateSays: Says
  readonly version: number
  readonly organization: string | null
  /** The ids of its parties, by their part. */
  readonly parties: CaseParties
  readonly openedAt: string
  /** What the docket has made known so far: the area, the days, the meeting. */
  readonly facts: Readonly<Record<string, unknown>>
  /** Acts entered whose day is still to come; each can be cancelled until then. */
  readonly ahead: readonly {
    readonly entry: number
    readonly type: string
    readonly says: Says
    readonly effectiveOn: string
  }[]
  readonly waits: readonly WaitView[]
  readonly mayFollow: readonly {
    readonly type: string
    readonly says: Says
    readonly roles: readonly Role[]
    readonly schema: object
  }[]
  readonly warnings: readonly Warning[]
}

export const viewCase = (
  loaded: LoadedCase,
  calendars: Calendars,
  settings: ReadonlyMap<string, unknown>,
): CaseView => {
  const { row, procedure, standing, ahead, deadlines } = loaded
  const { proposals: _prepared, ...facts } = standing.context
  return {
    id: row.id,
    procedure: row.procedure,
    edition: row.edition,
    state: standing.state,
    stateSays: metaOf(procedure, standing.state).says,
    version: row.version,
    organization: row.organizationId,
    parties: partiesOf(loaded),
    openedAt: row.openedAt,
    facts,
    ahead: ahead.map(({ seq, type, effectiveOn }) => ({
      entry: seq,
      type,
      says: actOf(procedure, type)?.says ?? { kk: type, ru: type, en: type },
      effectiveOn,
    })),
    waits: awaitedNow(procedure, standing, ahead).map(({ wait, key }) => {
      const deadline = deadlines.find(({ waitKey }) => waitKey === key)
      return {
        for: wait.for,
        provision: wait.provision,
        kind: wait.kind,
        says: wait.says,
        dueOn: deadline?.dueOn ?? null,
        dueAt: deadline ? lastSecondOf(deadline.dueOn) : null,
        status: deadline?.status ?? null,
        deadlineId: deadline?.id ?? null,
      }
    }),
    mayFollow: actsThatMayFollow(procedure, standing.state, ahead),
    warnings: procedure.warnings({ standing, calendars, settings }),
  }
}

const followers = new Map<string, CaseView['mayFollow']>()

/** The acts people may enter in a state, with the JSON Schema of their data. Merzim's own acts are not offered. */
const actsThatMayFollow = (procedure: Procedure, state: string, ahead: LoadedCase['ahead']): CaseView['mayFollow'] => {
  if (ahead.length > 0) {
    const entered = ahead.map(({ type }) => type)
    const others = actsThatMayFollow(procedure, state, []).filter(
      ({ type }) => !entered.includes(proposedBy(type) ?? type),
    )
    return [...others, ...cancelling.flatMap((type) => offered(procedure, type))]
  }
  const key = `${procedure.id}@${procedure.edition}:${state}`
  const known = followers.get(key)
  if (known) return known
  const acts = mayFollow(procedure, state).flatMap((type) => offered(procedure, type))
  followers.set(key, acts)
  return acts
}

/** How an act that has not taken effect yet is taken back. */
const cancelling = [proposalOf('effect.cancelled'), 'effect.cancelled']

const offered = (procedure: Procedure, type: string): CaseView['mayFollow'] => {
  const act = actOf(procedure, type)
  return act && act.roles.length > 0
    ? [{ type, says: act.says, roles: act.roles, schema: z.toJSONSchema(act.data, { io: 'input' }) }]
    : []
}
