import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A document the project writes about itself. */
export interface Page {
  readonly path: string
  readonly text: string
}

/**
 * Writes the pages; with `--check` on the command line it compares instead, and the process fails when one of them is
 * not what the code says now.
 */
export const settle = (pages: readonly Page[]): void => {
  const isCheck = process.argv.includes('--check')
  for (const { path, text } of pages) {
    if (read(path) === text) continue
    if (isCheck) {
      process.stderr.write(`${path} is not what the code says now: npm run docs\n`)
      process.exitCode = 1
    } else {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
      process.stdout.write(`${path}\n`)
    }
  }
}

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
