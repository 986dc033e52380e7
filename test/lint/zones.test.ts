import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

const types = (module: string): string => `import type * as it from '${module}'\n\nexport type It = typeof it\n`
const values = (module: string): string => `import '${module}'\n`

/** Files nobody should write, and what the linter tells whoever writes them. */
const forbidden: readonly (readonly [file: string, text: string, way: RegExp])[] = [
  ['src/language/words.ts', values('../law/term.ts'), /hand src\/language the text/],
  ['src/language/words.ts', values('node:fs'), /runs on every host/],
  ['src/law/rule.ts', values('../workflows/docket.ts'), /knows nobody/],
  ['src/law/articles/article-1.ts', values('../../db/query.ts'), /knows nobody/],
  ['src/law/rule.ts', types('drizzle-orm'), /pass the day in/],
  ['src/law/rule.ts', types('hono'), /pass the day in/],
  ['src/law/rule.ts', values('temporal-polyfill'), /Ask src\/law\/time\/zone\.ts/],
  ['src/workflows/suspension/rules.ts', values('../../db/store.ts'), /Return what should happen/],
  ['src/workflows/suspension/rules.ts', types('../../functions/house.ts'), /Return what should happen/],
  ['src/workflows/suspension/rules.ts', types('hono/factory'), /A procedure is pure/],
  ['src/workflows/suspension/rules.ts', values('node:crypto'), /A procedure is pure/],
  ['src/db/queries/any.queries.ts', values('../../functions/rights.ts'), /the command decides/],
  ['src/db/queries/any.queries.ts', types('../../workflows/procedure/procedure.ts'), /A type the store needs/],
  ['src/db/schema/cases.ts', types('../../language/says.ts'), /reads none of them/],
  ['src/db/queries/any.queries.ts', types('hono'), /answers no requests/],
  ['src/db/lane.ts', values('xstate'), /runs no machine/],
  ['src/db/lane.ts', values('node:fs'), /node:crypto alone/],
  ['src/functions/act.ts', values('../console/app.tsx'), /every way in and every host/],
  ['src/functions/http/route.ts', values('../../node/services.ts'), /every way in and every host/],
  ['src/functions/http/route.ts', types('drizzle-orm'), /Add a query with a name/],
  ['src/functions/act.ts', values('../db/schema/cases.ts'), /Add a query with a name/],
  ['src/functions/act.ts', values('xstate'), /Ask src\/workflows\/docket\.ts/],
  ['src/functions/act.ts', values('node:fs'), /every host/],
  ['src/console/pages/page.tsx', values('../../db/schema/cases.ts'), /Add a query with a name/],
  ['src/console/pages/page.tsx', types('drizzle-orm'), /Add a query with a name/],
  ['src/console/pages/page.tsx', values('../../node.ts'), /runs on every host/],
  ['src/console/pages/page.tsx', values('node:path'), /runs on every host/],
  ...['language', 'law', 'workflows', 'db', 'functions'].flatMap((room) => [
    [`src/${room}/clock.ts`, 'export const now = () => Date.now()\n', /variable Date/] as const,
    [`src/${room}/clock.ts`, 'export const now = () => new Date()\n', /variable Date/] as const,
    [`src/${room}/clock.ts`, 'export const now = () => performance.now()\n', /variable performance/] as const,
    [`src/${room}/clock.ts`, 'export const now = () => Temporal.Now.instant()\n', /variable Temporal/] as const,
  ]),
]

/** Files as we do write them. */
const lawful: readonly (readonly [file: string, text: string])[] = [
  ['src/law/rule.ts', types('../language/says.ts')],
  ['src/workflows/suspension/machine.ts', values('xstate') + values('../../law/term.ts')],
  ['src/db/lane.ts', values('drizzle-orm') + values('../law/instant.ts')],
  ['src/db/schema/columns.ts', types('../../law/time/instant.ts') + types('../../law/deadline.ts')],
  ['src/db/chain.ts', values('node:crypto')],
  ['src/functions/http/route.ts', types('hono/factory') + values('../../db/queries/cases.queries.ts')],
  ['src/console/app.tsx', values('../functions/rights.ts') + values('../workflows/docket.ts')],
  ['src/node/clocks.ts', 'export const now = () => new Date()\n'],
  ['src/worker.ts', values('./functions/http/app.ts')],
]

describe('The linter keeps each room to what it may know', () => {
  const written = [...forbidden, ...lawful].map(([file, text], index) => ({ path: apart(file, index), text }))
  let told: ReadonlyMap<string, string>

  beforeAll(async () => {
    told = await lint(written)
  })

  it.each(forbidden.map((each, index) => [...each, index] as const))(
    '%s may not hold: %s',
    (file, _text, way, index) => {
      expect(told.get(apart(file, index))).toMatch(way)
    },
  )

  it.each(lawful.map((each, index) => [...each, forbidden.length + index] as const))(
    '%s may hold: %s',
    (file, _text, index) => {
      expect(told.get(apart(file, index))).toBeUndefined()
    },
  )
})

/** The same room, in a folder of its own, so that one run of the linter sees every file. */
const apart = (file: string, index: number): string => join(dirname(file), `${index}`, basename(file))

/** What the project's linter says of restricted imports and globals in each file. */
const lint = async (files: readonly { path: string; text: string }[]): Promise<ReadonlyMap<string, string>> => {
  const folder = await mkdtemp(join(tmpdir(), 'merzim-zones-'))
  try {
    await copyFile('biome.json', join(folder, 'biome.json'))
    for (const { path, text } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    const { diagnostics } = JSON.parse(await biomeReport(folder)) as { readonly diagnostics: readonly Diagnostic[] }
    return new Map(
      diagnostics
        .filter(({ category }) => category.startsWith('lint/style/noRestricted'))
        .map(({ location, message }) => [location.path, message]),
    )
  } finally {
    await rm(folder, { recursive: true })
  }
}

interface Diagnostic {
  readonly category: string
  readonly message: string
  readonly location: { readonly path: string }
}

/** The linter's report; that it found something, and so failed, is what we are here for. */
const biomeReport = (cwd: string): Promise<string> =>
  new Promise((resolve) => {
    const biome = join(process.cwd(), 'node_modules/.bin/biome')
    const options = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.']
    execFile(biome, options, { cwd, maxBuffer: 16 * 1024 * 1024 }, (_found, report) => resolve(report))
  })
