import { assign, setup } from 'xstate'
import * as z from 'zod'
import { act } from '../../src/workflows/procedure/act.ts'
import { date, line, party } from '../../src/workflows/procedure/fields.ts'
import type { PartyReference } from '../../src/workflows/procedure/named-party.ts'
import { deadlineExpired } from '../../src/workflows/procedure/own-acts.ts'
import type { CaseParties } from '../../src/workflows/procedure/parties.ts'
import { type Procedure, procedure } from '../../src/workflows/procedure/procedure.ts'
import { withSecondPerson } from '../../src/workflows/procedure/second-person.ts'

const said = (en: string) => ({ kk: en, ru: en, en })

const reference = (en: string) => line(said(en)).optional()

/** What the procedure below is opened with: a party in every part there is. */
const opening = z.strictObject({
  organizationId: line(said('Organization')),
  answerBy: date(said('Answer by')),
  holder: party(said('Holder'), 'holder'),
  user: party(said('User'), 'user').optional(),
  expertOrganization: party(said('Expert organization'), 'expertOrganization').optional(),
  counterparty: party(said('Counterparty'), 'counterparty').optional(),
  foreignOrganization: party(said('Foreign organization'), 'foreignOrganization').optional(),
  note: reference('Note'),
})

const acts = {
  'demand.made': act({
    says: said('Make a demand'),
    roles: ['officer', 'okup', 'holder', 'system'],
    opens: true,
    data: opening,
  }),
  'demand.answered': act({ says: said('Answer'), roles: ['okup'], data: z.strictObject({}) }),
  'demand.repeated': act({ says: said('Repeat'), roles: ['holder'], data: z.strictObject({}) }),
  'use.reported': act({ says: said('Report a use'), roles: ['user'], data: z.strictObject({}) }),
  'opinion.given': act({ says: said('Give an opinion'), roles: ['expert'], data: z.strictObject({}) }),
  ...withSecondPerson('heir.named', {
    says: said('Name an heir'),
    data: z.strictObject({ heir: party(said('Heir')), other: party(said('Another heir')).optional() }),
  }),
  'deadline.expired': deadlineExpired,
}

interface DemoContext {
  readonly answerBy?: string
  readonly holder?: PartyReference
  readonly user?: PartyReference
  readonly expertOrganization?: PartyReference
  readonly counterparty?: PartyReference
  readonly foreignOrganization?: PartyReference
}

const keep = assign(({ event }: { event: { data: object } }) => event.data)
const waits = (
  [
    ['holder', 'Repetition of the demand'],
    ['organization', 'Answer to the demand'],
  ] as const
).map(([awaited, en]) => ({ for: awaited, provision: 'L46.2c', kind: 'duty', on: 'answerBy', says: said(en) }))

const machine = setup({ types: { context: {} as DemoContext } }).createMachine({
  id: 'demo-demand',
  initial: 'unopened',
  context: {},
  states: {
    unopened: { on: { 'demand.made': { target: 'awaitingAnswer', actions: keep as never } } },
    awaitingAnswer: {
      meta: { says: said('Awaiting an answer'), waits },
      on: {
        'demand.answered': 'answered',
        'demand.repeated': {},
        'use.reported': {},
        'opinion.given': {},
        'heir.named': { actions: assign({ holder: ({ event }) => event.data.heir }) },
        'deadline.expired': {},
      },
    },
    answered: { type: 'final', meta: { says: said('Answered'), waits: [] } },
  },
})

/** A demand that names parties in every part: what no procedure of the Law does all at once. */
export const demoDemand: Procedure = procedure<DemoContext>({
  id: 'demo-demand',
  edition: '2026-01-25',
  says: said('Demand'),
  governedBy: ['L46.2c'],
  machine,
  acts,
  letters: [
    {
      id: 'demand-answered',
      occasion: 'demand.answered',
      to: 'holder',
      provision: 'L46.2c',
      subject: () => said('Your demand has been answered'),
      body: () => said('It has been answered.'),
    },
  ],
  settings: [],
  isPublic: false,
  claims: () => [],
  links: () => [],
  facts: () => [],
  warnings: () => [],
  organizationOf: ({ data }) => (data.organizationId as string | undefined) ?? null,
  partiesOf: ({ context: { holder, user, expertOrganization, counterparty, foreignOrganization } }) => {
    const named = { holder, user, expertOrganization, counterparty, foreignOrganization }
    return Object.fromEntries(
      Object.entries(named).flatMap(([part, each]) => (each ? [[part, [each.partyId]]] : [])),
    ) as CaseParties
  },
})

type Procedures = typeof import('../../src/workflows/procedures.ts')

/** The list of procedures with the demand beside those of the Law, for `vi.mock`. */
export const withDemoDemand = async (original: () => Promise<Procedures>): Promise<Procedures> => {
  const ours = await original()
  const procedures = [...ours.procedures, demoDemand]
  const ofDemo = (id: string) => (id === demoDemand.id ? demoDemand : undefined)
  return {
    ...ours,
    procedures,
    procedureOn: (id, day) => ofDemo(id) ?? ours.procedureOn(id, day),
    procedureOf: (id, edition) => ofDemo(id) ?? ours.procedureOf(id, edition),
    procedureIds: [...ours.procedureIds, demoDemand.id],
  }
}
