import { readdir, readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'

const room = new URL('../../src/language/', import.meta.url)

it('asks neither the locale data nor the clock of the host, so every surface gets the same bytes', async () => {
  const files = await readdir(room)
  const asking = /\bIntl\b|\.toLocale\w+|\.localeCompare\b|\bDate\b|\bTemporal\b|\bprocess\b/
  const sources = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(new URL(file, room), 'utf8') })),
  )
  expect(files).toContain('dates.ts')
  expect(sources.filter(({ text }) => asking.test(text)).map(({ file }) => file)).toEqual([])
})

it('imports nothing from the other rooms', async () => {
  const sources = await Promise.all((await readdir(room)).map((file) => readFile(new URL(file, room), 'utf8')))
  const imported = sources.flatMap((text) => [...text.matchAll(/from '(.+)'/g)].map(([, path = '']) => path))
  expect(imported.length).toBeGreaterThan(0)
  expect(imported.filter((path) => !/^\.\/[a-z-]+\.ts$/.test(path))).toEqual([])
})
