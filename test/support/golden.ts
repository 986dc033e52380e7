import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

/** The rows of a golden table, each cell under its heading. Cells may be quoted; none holds a quote or a line break. */
export const goldenTable = (name: string): readonly Readonly<Record<string, string>>[] => {
  const text = readFileSync(new URL(`../golden/${name}`, import.meta.url), 'utf8')
  const [headings = [], ...rows] = text.trimEnd().split('\n').map(cellsOf)
  return rows.map((cells) => Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? ''])))
}

/** A golden text as it is kept. With MERZIM_WRITE_GOLDEN=1 it is first written as it is now. */
export const goldenText = (name: string, now: string): string => {
  const file = new URL(`../golden/${name}`, import.meta.url)
  if (process.env.MERZIM_WRITE_GOLDEN === '1') {
    mkdirSync(new URL('./', file), { recursive: true })
    writeFileSync(file, now)
  }
  return readFileSync(file, 'utf8')
}

const cellsOf = (line: string): readonly string[] =>
  Array.from(line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g), ([, quoted, plain]) => quoted ?? plain ?? '')
