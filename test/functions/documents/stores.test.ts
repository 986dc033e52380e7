import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { draftKey } from '../../../src/functions/documents/document-store.ts'
import { s3Store } from '../../../src/functions/documents/s3-store.ts'
import { clearOldDrafts, folderStore } from '../../../src/node/folder-store.ts'
import { type Bucket, startBucket } from '../../support/bucket.ts'
import { everyDocumentStore } from '../../support/every-document-store.ts'
import { streamOf, txt } from '../../support/sample-documents.ts'

const folder = mkdtempSync(join(tmpdir(), 'merzim-documents-'))
let bucket: Bucket

beforeAll(async () => {
  bucket = await startBucket()
})
afterAll(async () => {
  await bucket.stop()
  rmSync(folder, { recursive: true, force: true })
})

everyDocumentStore('a folder', () => folderStore(folder))
everyDocumentStore('a bucket of the S3 protocol', () => s3Store(bucket))

describe('A folder of documents', () => {
  it('is readable by this program’s user alone', async () => {
    await folderStore(folder).put(draftKey('private'), streamOf(txt), undefined)
    expect(statSync(join(folder, draftKey('private'))).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'incoming')).mode & 0o777).toBe(0o700)
  })

  it('never writes over a draft', async () => {
    const store = folderStore(folder)
    await store.put(draftKey('taken'), streamOf(txt), undefined)
    await expect(store.put(draftKey('taken'), streamOf(txt), undefined)).rejects.toThrow('EEXIST')
  })

  it('is cleared of drafts of a day ago, and of nothing else, when the program starts', async () => {
    const other = mkdtempSync(join(tmpdir(), 'merzim-documents-'))
    await clearOldDrafts(other, Date.now())
    const store = folderStore(other)
    await store.put(draftKey('young'), streamOf(txt), undefined)
    await store.put(draftKey('old'), streamOf(txt), undefined)
    writeFileSync(join(other, 'of-somebody-else'), '')
    const dayAgo = Date.now() / 1_000 - 25 * 3_600
    utimesSync(join(other, draftKey('old')), dayAgo, dayAgo)
    await clearOldDrafts(other, Date.now())
    expect(readdirSync(other, { recursive: true }).toSorted()).toEqual([
      'incoming',
      'incoming/young',
      'of-somebody-else',
    ])
    rmSync(other, { recursive: true })
  })
})

describe('A bucket of documents', () => {
  it('takes nothing whose length is not told', async () => {
    await expect(s3Store(bucket).put(draftKey('endless'), streamOf(txt), undefined)).rejects.toThrow('how many bytes')
  })

  it('is not believed when it refuses, or begins an answer and fails', async () => {
    const store = s3Store(bucket)
    await store.put(draftKey('here'), streamOf(txt), txt.length)
    for (const failure of ['refused', 'error in a 200'] as const) {
      bucket.failures.push(failure)
      await expect(store.move(draftKey('here'), 'content/aa/aa')).rejects.toThrow('the bucket')
    }
    bucket.failures.push('refused')
    await expect(store.get(draftKey('here'))).rejects.toThrow('the bucket answered 403')
    expect(await store.get('content/aa/aa')).toBeUndefined()
  })

  it('believes nobody with another secret', async () => {
    const store = s3Store({ ...bucket, secret: 'another' })
    await expect(store.remove(draftKey('here'))).rejects.toThrow('the bucket answered 403')
  })
})
