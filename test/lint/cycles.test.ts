import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join('src', name))

describe('The modules of src', () => {
  // The linter sees cycles of values; one of types alone binds two files just as much, and a value soon follows.
  it('form no circle, be it through types alone', () => {
    const imports = new Map(sources.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))]))
    expect(imports.size).toBeGreaterThan(300)
    expect(circleIn(imports)).toEqual([])
  })

  it('would be caught at one: a type is followed like a value, through however many files', () => {
    const files = {
      'src/a.ts': "import type { B } from './deep/b.ts'\n",
      'src/deep/b.ts': "export {\n  c,\n} from './c.ts'\n",
      'src/deep/c.ts': "import '../d.ts'\nimport { z } from 'zod'\n",
      'src/d.ts': "type A = import('./a.ts').A\n",
    }
    const imports = new Map(Object.entries(files).map(([file, text]) => [file, importsOf(file, text)]))
    expect(circleIn(imports)).toEqual(['src/a.ts', 'src/deep/b.ts', 'src/deep/c.ts', 'src/d.ts', 'src/a.ts'])
  })
})

/** The files of ours that a file names as modules: what it imports, takes types from, or hands on. */
const importsOf = (file: string, text: string): readonly string[] =>
  [...text.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)'(\.[^']+)'/g)].map(([, path = '']) =>
    relative('.', join(file, '..', path)),
  )

/** The first circle found, its beginning named again at its end; empty where there is none. */
const circleIn = (imports: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return []
    for (const imported of imports.get(file) ?? []) {
      const circle = visit(imported, [...path, file])
      if (circle.length > 0) return circle
    }
    done.add(file)
    return []
  }
  for (const file of imports.keys()) {
    const circle = visit(file, [])
    if (circle.length > 0) return circle
  }
  return []
}
