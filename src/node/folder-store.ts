import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import type { Bytes, DocumentStore } from '../functions/documents/document-store.ts'

/**
 * Keeps documents in a folder: each is written under the name of its draft, brought to the disk, and moved into its place
 * by a rename, so that under the name of a content there is all of it or nothing.
 */
export const folderStore = (folder: string): DocumentStore => {
  const pathOf = (key: string): string => join(folder, key)
  return {
    needsLength: false,
    put: async (key, bytes) => {
      const path = pathOf(key)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      const file = await open(path, 'wx', 0o600)
      try {
        await file.writeFile(bytes as unknown as AsyncIterable<Uint8Array>)
        await file.sync()
      } catch (fault) {
        await rm(path, { force: true })
        throw fault
      } finally {
        await file.close()
      }
    },
    get: async (key, range) => {
      const file = await open(pathOf(key), 'r').catch(unlessMissing)
      const part = range && { start: range.first, end: range.last }
      return file && (Readable.toWeb(file.createReadStream(part)) as unknown as Bytes)
    },
    move: async (from, to) => {
      const place = dirname(pathOf(to))
      await mkdir(place, { recursive: true, mode: 0o700 })
      await rename(pathOf(from), pathOf(to))
      // The name is on the disk when its folder is, and the folder's own name when the one above it is.
      for (const each of [place, dirname(place), folder]) await sync(each)
    },
    remove: (key) => rm(pathOf(key), { force: true }),
  }
}

const draftLifeMs = 24 * 3_600_000

/** Clears away drafts a program that was killed has left behind: those nobody can be writing any more. */
export const clearOldDrafts = async (folder: string, nowMs: number): Promise<void> => {
  const drafts = join(folder, 'incoming')
  for (const name of (await readdir(drafts).catch(unlessMissing)) ?? []) {
    const path = join(drafts, name)
    const { mtimeMs } = await stat(path)
    if (nowMs - mtimeMs > draftLifeMs) await rm(path, { force: true })
  }
}

const sync = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const unlessMissing = (fault: NodeJS.ErrnoException): undefined => {
  if (fault.code !== 'ENOENT') throw fault
}
