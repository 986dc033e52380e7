import { provision } from '../src/law/provisions.ts'
import { metaOf, statesOf, unopened } from '../src/workflows/docket.ts'
import type { Act } from '../src/workflows/procedure/act.ts'
import type { LetterTemplate, Told } from '../src/workflows/procedure/letter.ts'
import { actsOfEveryDocket } from '../src/workflows/procedure/own-acts.ts'
import type { Procedure } from '../src/workflows/procedure/procedure.ts'
import type { Wait } from '../src/workflows/procedure/wait.ts'
import { procedures } from '../src/workflows/procedures.ts'
import { fieldsOf } from './docs/fields-of.ts'
import { code, document, table } from './docs/markdown.ts'
import { sayTerm } from './docs/say-law.ts'
import { settle } from './docs/settle.ts'
import { type Way, waysOut } from './docs/ways-out.ts'

// Writes docs/procedures/<procedure>.md: one page per procedure, drawn from its machine and its declarations.
// With --check it fails when a page is not what the code says.

const write = (): void => {
  const ids = [...new Set(procedures.map(({ id }) => id))]
  settle(
    ids.map((id) => ({
      path: `docs/procedures/${id}.md`,
      text: pageOf(procedures.filter((procedure) => procedure.id === id)),
    })),
  )
}

const pageOf = (editions: readonly Procedure[]): string => {
  const [first] = editions
  if (!first) return ''
  return document([
    `<!-- Written by scripts/write-diagrams.ts from src/workflows/${first.id}. Never edited: npm run docs -->`,
    `# ${first.says.en}`,
    `${first.says.kk} · ${first.says.ru}. Cases are ${first.isPublic ? 'open to anyone; their dockets are not' : 'read by the authorized body and by the organization they are about'}.`,
    ...editions.map(editionOf),
    '## Acts of every docket',
    'They may follow anywhere and leave the case where it stands.',
    ...Object.entries(actsOfEveryDocket).map(([type, act]) => actOf(type, act)),
  ])
}

const editionOf = (procedure: Procedure): string =>
  document([
    `## Edition of ${procedure.edition}`,
    `Governed by ${procedure.governedBy.map(linkTo).join(', ')}.`,
    drawing(procedure),
    ...statesOf(procedure).map((state) => sectionOf(procedure, state)),
    '## Acts',
    ...Object.entries(procedure.acts).map(([type, act]) => actOf(type, act)),
    lettersOf(procedure),
  ]).trimEnd()

/** The way of a case as a diagram. Acts that change nothing about where the case stands are left to the tables. */
const drawing = (procedure: Procedure): string => {
  const arrows = [unopened, ...statesOf(procedure)].flatMap((state) =>
    waysOut(procedure, state)
      .filter(({ to }) => to !== state || state === unopened)
      .map((way) => `  ${state === unopened ? '[*]' : state} --> ${way.to}: ${way.act}${aheadOfItsDay(way)}`),
  )
  const ends = statesOf(procedure)
    .filter((state) => waysOut(procedure, state).every(({ to }) => to === state))
    .map((state) => `  ${state} --> [*]`)
  return ['```mermaid', 'stateDiagram-v2', ...arrows, ...ends, '```'].join('\n')
}

const sectionOf = (procedure: Procedure, state: string): string => {
  const { says, waits } = metaOf(procedure, state)
  const ways = waysOut(procedure, state)
  return document([
    `### ${code(state)}: ${says.en}`,
    `${says.kk} · ${says.ru}`,
    waits.length === 0
      ? 'Waits for nothing.'
      : table(['Awaits', 'From', 'Until', 'Kind', 'Provision'], waits.map(waitOf)),
    ways.length === 0
      ? 'Nothing may follow.'
      : table(
          ['Act', 'Who', 'Leads to'],
          ways.map((way) => [
            code(way.act) + aheadOfItsDay(way),
            whoEnters(procedure.acts[way.act] ?? actsOfEveryDocket[way.act]),
            `${way.to === state ? 'stays' : code(way.to)}${way.isGuarded ? ', depending on what it says' : ''}`,
          ]),
        ),
  ]).trimEnd()
}

const aheadOfItsDay = ({ isAhead }: Way): string => (isAhead ? ' (ahead of its day)' : '')

const waitOf = (wait: Wait): readonly string[] => [
  wait.says.en + conditionOf(wait),
  wait.for,
  untilOf(wait),
  wait.kind === 'target' ? 'internal target, not a term of law' : wait.kind,
  wait.provision === null ? '–' : linkTo(wait.provision),
]

const conditionOf = ({ when, unless }: Wait): string =>
  [when && ` once ${code(when)} is known`, unless && ` until ${[unless].flat().map(code).join(' or ')} is known`]
    .filter(Boolean)
    .join(',')
    .replace(/^ (.*)$/, ' ($1)')

const untilOf = ({ from, on, targetWorkingDays, provision: id }: Wait): string => {
  if (on) return `the day in ${code(on)}`
  if (targetWorkingDays !== undefined) return `${targetWorkingDays} working days after ${code(from ?? '')}`
  const term = id === null ? undefined : provision(id)?.term
  return from && term ? `${sayTerm(term)}, which is ${code(from)}` : 'no term'
}

const whoEnters = (act: Act | undefined): string => {
  if (!act) throw new Error('a machine accepts an act nobody has declared')
  if (act.former) return 'nobody any more: only older dockets hold it'
  if (act.roles.length === 0) return 'Merzim itself'
  return `${act.roles.join(', ')}${act.secondPerson ? ' (second person)' : ''}`
}

const actOf = (type: string, act: Act): string => {
  const fields = fieldsOf(act)
  return document([
    `### ${code(type)}`,
    `${act.says.en} · ${act.says.kk} · ${act.says.ru}`,
    `Entered by ${whoEnters(act)}.${[
      act.opens && ' Opens a case.',
      act.secondPerson && ' An officer has proposed it with the same data and day; the same person cannot do both.',
      act.mayTakeEffectLater && ' May take effect later than it is entered.',
      act.takesEffectOn && ' Takes effect on the day its data say.',
      act.cancelsWaits && ' What is no longer awaited after it is cancelled, not met.',
    ]
      .filter(Boolean)
      .join('')}`,
    fields.length === 0
      ? 'Carries no data.'
      : table(
          ['Field', 'Meaning', 'Holds', ''],
          fields.map(({ name, label, holds, isRequired }) => [code(name), label, holds, isRequired ? '' : 'optional']),
        ),
  ]).trimEnd()
}

const lettersOf = ({ letters }: Procedure): string =>
  letters.length === 0
    ? ''
    : document([
        '## Letters',
        'Each leaves in Kazakh, Russian and English at once. Reminders and letters about missed terms come from the waits above.',
        table(['Occasion', 'To', 'Subject', 'Provision'], letters.map(letterOf)),
      ]).trimEnd()

const letterOf = (notice: LetterTemplate): readonly string[] => {
  // Of a case that does not exist a subject can tell nothing but what it always says.
  const { en } = notice.subject({ standing: { state: '', context: {} } } as unknown as Told)
  return [code(notice.occasion), notice.to, en, notice.provision === null ? '–' : linkTo(notice.provision)]
}

const linkTo = (id: string): string => `[${id}](../provisions.md#${id})`

write()
