import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Every page of the repository: those beside the package, and those of each folder that has any. */
const pages = [
  ...readdirSync('.'),
  ...['docs', 'examples', 'bench', '.github'].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))),
  ),
].filter((path) => path.endsWith('.md'))
const read = (path: string): string => readFileSync(path, 'utf8')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> }

describe('The documents', () => {
  it('point to files that are there, and to places that are in them', () => {
    const broken = pages.flatMap((page) =>
      [...prose(page).matchAll(/\]\(([^)\s]+)[^)]*\)/g)]
        .map(([, link = '']) => link)
        .filter((link) => !/^https?:/.test(link) && !leadsSomewhere(page, link))
        .map((link) => `${page}: ${link}`),
    )
    expect(broken).toEqual([])
  })

  it('name files and folders that are there, but for those the guide makes', () => {
    const made = [...read('CONTRIBUTING.md').matchAll(/^ *```ts (\S+)/gm)].map(([, path]) => path)
    const missing = pages.flatMap((page) =>
      [...prose(page).matchAll(/`((?:src|test|docs|scripts|bench|examples|\.github|\.ci)\/[\w./-]+)`/g)]
        .map(([, path = '']) => path)
        .filter((path) => !made.includes(path) && !existsSync(path))
        .map((path) => `${page}: ${path}`),
    )
    expect(missing).toEqual([])
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

/** What a page says outside its blocks of code. */
const prose = (page: string): string => read(page).replaceAll(/^( *)```[\s\S]*?^\1```$/gm, '')

const leadsSomewhere = (page: string, link: string): boolean => {
  const [path = '', place] = link.split('#')
  const target = path === '' ? page : join(dirname(page), path)
  return existsSync(target) && (place === undefined || placesIn(target).includes(place))
}

/** The headings of a page as links write them, and the names it gives to places of its own. */
const placesIn = (page: string): readonly string[] => {
  const headings = [...prose(page).matchAll(/^#+ (.+)$/gm)].map(([, text = '']) => text.toLowerCase())
  const named = [...read(page).matchAll(/<a id="([^"]+)">/g)].map(([, name = '']) => name)
  return [...headings.map((text) => text.replaceAll(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-')), ...named]
}
