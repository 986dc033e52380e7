import type * as z from 'zod'
import type { Says } from '../../language/says.ts'
import { type Act, act, type DocketEvent, type Judged } from './procedure.ts'
import type { Refusal } from './refusal.ts'

/** What an officer has prepared and the head has not decided yet, by the act it prepares. */
export type Proposals = Readonly<Record<string, { readonly by: string; readonly data: unknown }>>

/** The name of the entry by which an act is proposed. */
export const proposalOf = (type: string): string => `${type}.proposed`

/**
 * Declares an act that needs two persons: an officer proposes it (`….proposed`, same data), the head enters the act
 * itself, and the same person cannot do both. The head decides on what was prepared, so the data must be the same.
 */
export const withSecondPerson = <Type extends string, Schema extends z.ZodType>(
  type: Type,
  declaration: Omit<Act<Schema>, 'secondPerson' | 'roles'>,
): Record<Type | `${Type}.proposed`, Act<Schema>> => {
  const says: Says = {
    kk: `${declaration.says.kk}: ұсыныс`,
    ru: `${declaration.says.ru}: предложение`,
    en: `${declaration.says.en}: proposal`,
  }
  const { consequences: _follows, entered: _entered, ...proposed } = declaration
  return {
    [proposalOf(type)]: act({ ...proposed, says, roles: ['officer', 'head'] }),
    [type]: act({
      ...declaration,
      roles: ['head'],
      secondPerson: true,
      rules: (judged) => [...secondPersonRules(type, judged), ...(declaration.rules?.(judged) ?? [])],
    }),
  } as Record<Type | `${Type}.proposed`, Act<Schema>>
}

const secondPersonRules = (type: string, { entry, caseFile }: Judged<unknown>): readonly Refusal[] => {
  const proposals = (caseFile?.standing.context.proposals ?? {}) as Proposals
  const proposal = proposals[type]
  if (!proposal) {
    return [
      {
        kind: 'second-person-required',
        provision: null,
        says: {
          kk: 'Бұл актіні алдымен қызметкер ұсынуы тиіс, содан кейін басшы енгізеді.',
          ru: 'Этот акт сначала предлагает сотрудник, затем его вносит руководитель.',
          en: 'An officer must propose this act first; the head then enters it.',
        },
        facts: { propose: proposalOf(type) },
      },
    ]
  }
  if (proposal.by === entry.recordedBy) {
    return [
      {
        kind: 'second-person-required',
        provision: null,
        says: {
          kk: 'Актіні ұсынған адам оны өзі бекіте алмайды.',
          ru: 'Тот, кто предложил акт, не может сам его утвердить.',
          en: 'The person who proposed the act cannot also enter it.',
        },
      },
    ]
  }
  if (!sameData(proposal.data, entry.data)) {
    return [
      {
        kind: 'differs-from-proposal',
        provision: null,
        pointer: '/data',
        says: {
          kk: 'Деректер ұсынысқа сәйкес келмейді: басшы тек дайындалған нәрсені шешеді.',
          ru: 'Данные отличаются от предложения: руководитель решает о том, что подготовлено.',
          en: 'The data differ from the proposal: the head decides on what was prepared.',
        },
        facts: { proposed: proposal.data },
      },
    ]
  }
  return []
}

/** Equal as JSON values, whatever the order of their members. */
const sameData = (left: unknown, right: unknown): boolean => {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object' || !left || !right) return false
  const leftEntries = Object.entries(left)
  return (
    leftEntries.length === Object.keys(right).length &&
    leftEntries.every(([key, value]) => key in right && sameData(value, (right as Record<string, unknown>)[key]))
  )
}

/** Keeps a proposal in the machine's context until it is decided or the state is left. */
export const recordProposal = ({
  context,
  event,
}: {
  context: { readonly proposals?: Proposals }
  event: DocketEvent
}): { proposals: Proposals } => ({
  proposals: {
    ...context.proposals,
    [event.type.replace(/\.proposed$/, '')]: { by: event.recordedBy, data: event.data },
  },
})
