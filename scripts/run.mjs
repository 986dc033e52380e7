// Bundles one TypeScript entry and runs it: node scripts/run.mjs src/node.ts [arguments]
// Or bundles it alone, to be run from the repository's root: node scripts/run.mjs --bundle src/node.ts
import { randomUUID } from 'node:crypto'
import { renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)
const given = process.argv.slice(2)
const isBundledOnly = given[0] === '--bundle'
const [entry, ...args] = isBundledOnly ? given.slice(1) : given
const outfile = join(root, 'dist', `${basename(entry).replace(/\.tsx?$/, '')}.mjs`)
// Written beside and renamed, so that two programs starting at once never read half a bundle.
const draft = `${outfile}.${randomUUID()}`
await build({
  entryPoints: [entry],
  outfile: draft,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
})
renameSync(draft, outfile)
if (!isBundledOnly) {
  process.argv = [process.argv[0], outfile, ...args]
  await import(pathToFileURL(outfile).href)
}
