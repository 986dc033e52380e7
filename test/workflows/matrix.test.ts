import { describe, expect, it } from 'vitest'
import { advance, initialStanding, mayFollow, statesOf, unopened } from '../../src/workflows/docket.ts'
import type { Procedure } from '../../src/workflows/procedure/procedure.ts'
import { roles } from '../../src/workflows/procedure/roles.ts'
import { proposalOf } from '../../src/workflows/procedure/second-person.ts'
import { procedures } from '../../src/workflows/procedures.ts'
import { sampleEntries } from '../support/builders.ts'

/** What may follow where, and where it leads: typed from the procedures' description, not from the machines. */
const matrices: Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>>
> = {
  'commission-meeting': {
    unopened: { 'meeting.announced': 'announced' },
    announced: {
      'meeting.held': 'held',
      'meeting.postponed': 'announced',
      'meeting.cancelled': 'cancelled',
    },
    held: {},
    cancelled: {},
  },
  accreditation: {
    unopened: { 'application.filed': 'awaitingCompletenessCheck' },
    awaitingCompletenessCheck: {
      'application.accepted': 'awaitingAssessment',
      'application.returned': 'returned',
      'application.withdrawn': 'withdrawn',
      'deadline.expired': 'awaitingCompletenessCheck',
    },
    returned: {
      'application.completed': 'awaitingCompletenessCheck',
      'application.withdrawn': 'withdrawn',
      'deadline.expired': 'returned',
    },
    awaitingAssessment: {
      'requirements.assessed': 'awaitingMeeting',
      'application.withdrawn': 'withdrawn',
      'deadline.expired': 'awaitingAssessment',
    },
    awaitingMeeting: {
      'meeting.assigned': 'awaitingConclusion',
      'term.extended.proposed': 'awaitingMeeting',
      'term.extended': 'awaitingMeeting',
      'extension.notified': 'awaitingMeeting',
      'application.withdrawn': 'withdrawn',
      'deadline.expired': 'awaitingMeeting',
    },
    awaitingConclusion: {
      'commission.concluded': 'awaitingDecision',
      'meeting.rescheduled': 'awaitingConclusion',
      'meeting.unassigned': 'awaitingMeeting',
      'extension.notified': 'awaitingConclusion',
      'application.withdrawn': 'withdrawn',
      'deadline.expired': 'awaitingConclusion',
    },
    awaitingDecision: {
      'certificate.granted.proposed': 'awaitingDecision',
      'accreditation.refused.proposed': 'awaitingDecision',
      'certificate.granted': 'granted',
      'accreditation.refused': 'refused',
      'extension.notified': 'awaitingDecision',
      'application.withdrawn': 'withdrawn',
      'deadline.expired': 'awaitingDecision',
    },
    granted: { 'publication.recorded': 'granted' },
    refused: { 'decision.appealed': 'underAppeal' },
    underAppeal: { 'appeal.decided': ['refused', 'awaitingDecision'] },
    withdrawn: {},
  },
  certificate: {
    unopened: { 'certificate.granted': 'inForce' },
    inForce: {
      'certificate.suspended': 'suspended',
      'certificate.revoked': 'terminated',
      'certificate.returned': 'terminated',
      'organization.liquidated': 'terminated',
      'deadline.expired': 'terminated',
    },
    suspended: {
      'certificate.reinstated': 'inForce',
      'certificate.revoked': 'terminated',
      'certificate.returned': 'terminated',
      'organization.liquidated': 'terminated',
      'publication.recorded': 'suspended',
      // The end of the term terminates; a publication that is late does not.
      'deadline.expired': ['suspended', 'terminated', 'suspended'],
    },
    terminated: { 'publication.recorded': 'terminated', 'deadline.expired': 'terminated' },
  },
}

/** Who may enter what. An empty list: nobody, Merzim enters it itself. */
const rights: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'commission-meeting': {
    'meeting.announced': ['officer'],
    'meeting.held': ['officer'],
    'meeting.postponed': ['officer'],
    'meeting.cancelled': ['officer'],
  },
  accreditation: {
    'application.filed': ['okup'],
    'application.accepted': ['officer'],
    'application.returned': ['officer'],
    'application.completed': ['okup'],
    'application.withdrawn': ['okup'],
    'requirements.assessed': ['officer'],
    'meeting.assigned': ['officer'],
    'meeting.rescheduled': [],
    'meeting.unassigned': [],
    'term.extended.proposed': ['officer', 'head'],
    'term.extended': ['head'],
    'extension.notified': ['officer'],
    'commission.concluded': ['commission'],
    'certificate.granted.proposed': ['officer', 'head'],
    'certificate.granted': ['head'],
    'accreditation.refused.proposed': ['officer', 'head'],
    'accreditation.refused': ['head'],
    'decision.appealed': ['okup'],
    'appeal.decided': ['officer'],
    'publication.recorded': ['officer'],
    'deadline.expired': [],
  },
  certificate: {
    'certificate.granted': [],
    'certificate.suspended': ['system'],
    'certificate.reinstated': ['system'],
    'certificate.revoked': ['system'],
    'certificate.returned': ['okup'],
    'organization.liquidated': ['system'],
    'publication.recorded': ['officer'],
    'deadline.expired': [],
  },
}

describe.each(procedures)('The procedure $id', (procedure) => {
  const matrix = matrices[procedure.id] ?? {}

  it('has exactly the states that are described', () => {
    expect([unopened, ...statesOf(procedure)].toSorted()).toEqual(Object.keys(matrix).toSorted())
  })

  describe.each(Object.entries(matrix))('in the state %s', (state, followers) => {
    it('accepts exactly the acts that may follow', () => {
      expect(mayFollow(procedure, state).toSorted()).toEqual(Object.keys(followers).toSorted())
    })

    it.each(Object.keys(procedure.acts))('answers %s', (type) => {
      const led = sampleEntries(type).map((entry) => advance(procedure, { state, context: {} }, entry)?.state)
      const expected = followers[type]
      if (expected === undefined) expect(new Set(led)).toEqual(new Set([undefined]))
      else if (typeof expected === 'string') expect(new Set(led)).toEqual(new Set([expected]))
      else expect(led).toEqual(expected)
    })
  })

  it('refuses acts no procedure has, and the events of the machinery', () => {
    const inventions = ['', 'xstate.init', 'xstate.stop', 'meeting.announced ', '__proto__', 'toString', '*']
    for (const state of Object.keys(matrix)) {
      for (const type of inventions) {
        const [entry] = sampleEntries('meeting.held')
        expect(entry && advance(procedure, { state, context: {} }, { ...entry, type })).toBeUndefined()
      }
    }
  })

  it('reaches every state from its opening, through acts alone', () => {
    expect([...statesReached(procedure)].toSorted()).toEqual(Object.keys(matrix).toSorted())
  })

  it('accepts every act somewhere, and no act it does not declare', () => {
    const accepted = new Set(Object.keys(matrix).flatMap((state) => mayFollow(procedure, state)))
    expect([...accepted].toSorted()).toEqual(Object.keys(procedure.acts).toSorted())
  })

  it('lets exactly those act who are described', () => {
    const declared = Object.fromEntries(Object.entries(procedure.acts).map(([type, act]) => [type, act.roles]))
    expect(declared).toEqual(rights[procedure.id])
    expect(
      Object.values(declared)
        .flat()
        .every((role) => roles.includes(role)),
    ).toBe(true)
  })

  it('opens with the acts that leave the state before opening, and with nothing else', () => {
    const opening = Object.keys(procedure.acts).filter((type) => procedure.acts[type]?.opens)
    expect(opening).toEqual(mayFollow(procedure, unopened))
  })

  it('lets the head enter only what an officer can propose in the same state', () => {
    const ofTheHead = Object.keys(procedure.acts).filter((type) => procedure.acts[type]?.secondPerson)
    for (const type of ofTheHead) {
      const proposal = procedure.acts[proposalOf(type)]
      expect(procedure.acts[type]?.roles).toEqual(['head'])
      expect(proposal?.roles).toContain('officer')
      expect(proposal?.data).toBe(procedure.acts[type]?.data)
      for (const state of Object.keys(matrix)) {
        const followers = mayFollow(procedure, state)
        expect(followers.includes(proposalOf(type))).toBe(followers.includes(type))
      }
    }
    expect(ofTheHead.toSorted()).toEqual(
      procedure.id === 'accreditation' ? ['accreditation.refused', 'certificate.granted', 'term.extended'] : [],
    )
  })
})

it('is the described matrix for every procedure there is, and for no other', () => {
  expect(procedures.map(({ id }) => id).toSorted()).toEqual(Object.keys(matrices).toSorted())
})

const statesReached = (procedure: Procedure): ReadonlySet<string> => {
  const reached = new Set<string>()
  const walk = (standing: ReturnType<typeof initialStanding>): void => {
    if (reached.has(standing.state)) return
    reached.add(standing.state)
    for (const entry of Object.keys(procedure.acts).flatMap(sampleEntries)) {
      const next = advance(procedure, standing, entry)
      if (next) walk(next)
    }
  }
  walk(initialStanding(procedure))
  return reached
}
