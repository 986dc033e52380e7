import { readFileSync } from 'node:fs'

/** The rows of a golden table, each cell under its heading. Cells may be quoted; none holds a quote or a line break. */
export const goldenTable = (name: string): readonly Readonly<Record<string, string>>[] => {
  const text = readFileSync(new URL(`../golden/${name}`, import.meta.url), 'utf8')
  const [headings = [], ...rows] = text.trimEnd().split('\n').map(cellsOf)
  return rows.map((cells) => Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? ''])))
}

const cellsOf = (line: string): readonly string[] =>
  Array.from(line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g), ([, quoted, plain]) => quoted ?? plain ?? '')
