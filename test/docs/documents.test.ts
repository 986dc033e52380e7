import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'GLOSSARY.md', 'CHANGELOG.md', 'examples/README.md', 'docs/operating.md'],
  'docs/provisions.md',
  ...readdirSync('docs/procedures').map((name) => join('docs/procedures', name)),
  ...readdirSync('docs/decisions').map((name) => join('docs/decisions', name)),
]
const read = (path: string): string => readFileSync(path, 'utf8')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> }

describe('The documents', () => {
  it('point to files that are there', () => {
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
        .map(([, link = '']) => link)
        .filter((link) => !/^https?:/.test(link) && !existsSync(join(dirname(page), link)))
        .map((link) => `${page}: ${link}`),
    )
    expect(broken).toEqual([])
  })

  it('name commands that exist', () => {
    const unknown = pages.flatMap((page) =>
      [...read(page).matchAll(/npm (?:run (?:-s )?([\w:]+)|(start|test)\b)/g)]
        .map(([, run, plain]) => run ?? plain ?? '')
        .filter((name) => !(name in scripts))
        .map((name) => `${page}: npm run ${name}`),
    )
    expect(unknown).toEqual([])
  })

  it('explain every variable of both hosts, and no other', () => {
    const variable = /\b(?:MERZIM_[A-Z_]+|PORT)\b/g
    const understood = ['src/node/configuration.ts', 'src/worker/configuration.ts'].flatMap((path) =>
      [...read(path).matchAll(/^ {2}(MERZIM_[A-Z_]+|PORT): z/gm)].map(([, name = '']) => name),
    )
    const explained = [...read('docs/operating.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, name = '']) => name)
    expect(explained.filter((name) => name.match(variable)).toSorted()).toEqual([...new Set(understood)].toSorted())
  })

  it('number each decision once and list all of them in order', () => {
    const numbers = readdirSync('docs/decisions')
      .flatMap((name) => /^(\d{4})-/.exec(name)?.[1] ?? [])
      .toSorted()
    expect(numbers).toEqual([...new Set(numbers)])
    const listed = [...read('docs/decisions/README.md').matchAll(/\((\d{4})-/g)].map(([, number]) => number)
    expect(listed).toEqual(numbers)
  })
})
