import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// Behind ```ts each block of the guide names its file. A block that is not a whole file is an object as it stands in a
// list of that file, and names the list too: `src/law/articles/external.ts one of external`.
describe('The code of the guide', () => {
  let folder: string
  let blocks: readonly Block[]

  beforeAll(async () => {
    blocks = blocksOf(await readFile('CONTRIBUTING.md', 'utf8'))
    folder = await copyOfSources()
    for (const block of blocks) await writeInto(folder, block)
  })

  afterAll(() => rm(folder, { recursive: true }))

  it('names the file each block belongs to', () => {
    expect(blocks.length).toBeGreaterThan(0)
    expect(blocks.filter(({ file }) => !file?.startsWith('src/'))).toEqual([])
  })

  it('makes no file that is there already', () => {
    const made = blocks.flatMap(({ file, list }) => (file !== undefined && list === undefined ? [file] : []))
    expect(made.filter((file) => existsSync(file))).toEqual([])
  })

  it('compiles with the sources as they are', async () => {
    expect(await faultsFoundBy('tsc', ['-p', '.'], folder)).toBe('')
  })

  it('is written as our code is: formatted, linted, and within the import zones', async () => {
    const files = blocks.flatMap(({ file }) => file ?? [])
    const options = ['check', '--vcs-enabled=false', '--error-on-warnings', '--reporter=github']
    expect(await faultsFoundBy('biome', [...options, ...files], folder)).toBe('')
  })
})

interface Block {
  readonly file: string | undefined
  /** The exported list the object is one of; undefined where the block is the whole file. */
  readonly list: string | undefined
  readonly code: string
}

const blocksOf = (guide: string): readonly Block[] =>
  [...guide.matchAll(/^( *)```ts(.*)\n([\s\S]*?)^\1```$/gm)].map(([, indent = '', says = '', code = '']) => {
    const [, file, list] = /^ (\S+)(?: one of (\w+))?$/.exec(says) ?? []
    return { file, list, code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), '') }
  })

/** The sources in a folder of their own, to be compiled there as they are here. */
const copyOfSources = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'merzim-guide-'))
  await cp('src', join(folder, 'src'), { recursive: true })
  await cp('biome.json', join(folder, 'biome.json'))
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  const configuration = {
    extends: resolve('tsconfig.json'),
    include: ['src'],
    exclude: ['src/worker.ts', 'src/worker'],
  }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(configuration))
  return folder
}

/** Writes a whole file, or the object as the first of its list, where everything it may name is at hand. */
const writeInto = async (folder: string, { file, list, code }: Block): Promise<void> => {
  if (file === undefined) return
  const path = join(folder, file)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, list === undefined ? code : withFirst(await readFile(path, 'utf8'), list, code))
}

const withFirst = (text: string, list: string, code: string): string => {
  const opening = new RegExp(`^export const ${list}\\b.*\\[\n`, 'm').exec(text)
  if (!opening) throw new Error(`no list '${list}' is exported there`)
  const end = opening.index + opening[0].length
  return text.slice(0, end) + code.replaceAll(/^(?=.)/gm, '  ') + text.slice(end)
}

/** What a tool of ours says where it fails; nothing where it is content. */
const faultsFoundBy = (tool: string, options: readonly string[], cwd: string): Promise<string> =>
  new Promise((resolveWith) => {
    execFile(resolve('node_modules/.bin', tool), options, { cwd }, (failed, out, err) =>
      resolveWith(failed ? out + err || String(failed) : ''),
    )
  })
