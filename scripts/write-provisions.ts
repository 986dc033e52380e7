import { cite } from '../src/console/parts/citation.ts'
import { catalogue } from '../src/law/articles/catalogue.ts'
import type { Provision } from '../src/law/provision.ts'
import { provision, provisions } from '../src/law/provisions.ts'
import { metaOf, statesOf } from '../src/workflows/docket.ts'
import { procedures } from '../src/workflows/procedures.ts'
import { code, document, table } from './docs/markdown.ts'
import { mentionsOf } from './docs/mentions.ts'
import { sayInForce, sayTerm } from './docs/say-law.ts'
import { settle } from './docs/settle.ts'

// Writes docs/provisions.md: provision → how its term is counted → what awaits or applies it → the tests that name it.
// With --check it fails when the page is not what the code says.

const ids = [...provisions.keys()]

/** Data that states every provision, and the demo register, say nothing about where one is applied. */
const isApplied = (path: string): boolean =>
  !/^src\/(law\/(articles\/|ambiguities|conventions|provisions)|node\/seed)/.test(path)

/** A test or a table of worked cases; what tests are built with proves nothing. */
const isProof = (path: string): boolean => /\.test\.tsx?$|\.csv$/.test(path)

/** The files that state a provision by name. Rows of one shape, such as the grounds of article 47-1, are named by it. */
const stated = mentionsOf(ids, ['src/law/articles'], (path) => !path.endsWith('/catalogue.ts'), /\bid: '([^']+)'/g)
const applied = mentionsOf(ids, ['src'], isApplied)
const tested = mentionsOf(ids, ['test'], isProof)

const write = (): void => {
  const all = [...provisions.values()]
  const withTerm = all.filter(({ term }) => term !== undefined)
  const awaited = all.filter(({ id }) => waitsUnder(id).length > 0)
  const confirmed = all.filter(({ confirmation }) => confirmation.state === 'confirmed')
  const text = document([
    '<!-- Written by scripts/write-provisions.ts. Never edited: npm run docs -->',
    '# Provisions',
    'Every provision Merzim knows: what it requires, in our own words (only the Kazakh and Russian texts bind), how its term is counted, which states wait under it, which code applies it, and which tests name it. The data are in [src/law/articles](../src/law/articles).',
    `${all.length} provisions; ${withTerm.length} have a term, answered by \`POST /v1/terms\`; procedures wait under ${awaited.length}. ${confirmed.length} have been confirmed by a responsible person; every other reading is *unconfirmed* and shown so.`,
    ...catalogue.flatMap(({ section, title, ids: inSection }) => [
      `## ${section}. ${title.en}`,
      table(
        ['Provision', 'Requires', 'Term', 'Awaited in', 'Applied in', 'Tests'],
        inSection.flatMap((id) => rowOf(provision(id))),
      ),
    ]),
  ])
  settle([{ path: 'docs/provisions.md', text }])
}

const rowOf = (row: Provision | undefined): readonly (readonly string[])[] => {
  if (!row) return []
  const { id, citation, says, inForce, ambiguities, term } = row
  const remarks = [
    sayInForce(inForce),
    ambiguities.length > 0 && `ambiguity ${ambiguities.join(', ')}`,
    row.confirmation.state === 'confirmed' && `confirmed: ${row.confirmation.document}`,
  ].filter(Boolean)
  return [
    [
      `<a id="${id}"></a>${statedAt(row)}<br>${cite(citation, 'en')}`,
      `${says.en}${remarks.length > 0 ? `<br>*${remarks.join('; ')}*` : ''}`,
      term ? sayTerm(term) : '',
      waitsUnder(id).join('<br>'),
      (applied.get(id) ?? []).map(linkTo).join('<br>'),
      (tested.get(id) ?? []).map(linkTo).join('<br>'),
    ],
  ]
}

const waitsUnder = (id: string): readonly string[] =>
  procedures.flatMap((procedure) =>
    statesOf(procedure)
      .filter((state) => metaOf(procedure, state).waits.some((wait) => wait.provision === id))
      .map((state) => `[${procedure.id}](procedures/${procedure.id}.md) ${code(state)}`),
  )

/** The id, leading to the data that state it and its term. */
const statedAt = ({ id, citation }: Provision): string =>
  `[**${id}**](../${stated.get(id)?.[0] ?? `src/law/articles/article-${citation.article}.ts`})`

const linkTo = (path: string): string => `[${path.replace(/^(src|test)\//, '')}](../${path})`

write()
