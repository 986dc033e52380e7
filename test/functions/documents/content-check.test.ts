import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSignedMessage } from '../../../src/functions/documents/cms.ts'
import { isWhatItClaims } from '../../../src/functions/documents/content-check.ts'
import { mediaTypes } from '../../../src/functions/documents/media-types.ts'
import { isPlainText } from '../../../src/functions/documents/plain-text.ts'
import { cms, html, pdf, samples, streamOf, svg, zip } from '../../support/sample-documents.ts'

const typeOf = (name: string) => {
  const found = mediaTypes.find((each) => each.name === name)
  if (!found) throw new Error(name)
  return found
}
const claims = (mediaType: string, bytes: Uint8Array): Promise<boolean> =>
  isWhatItClaims(typeOf(mediaType), async () => streamOf(bytes, 100), bytes.length)

const text = (content: string): Uint8Array => new TextEncoder().encode(content)

describe('The content of a document', () => {
  it('has a sample of every kind that is taken in', () => {
    expect(samples.map(({ mediaType }) => mediaType)).toEqual(mediaTypes.map(({ name }) => name))
  })

  it.each(samples)('of $mediaType is known for what it is', async ({ mediaType, bytes }) => {
    expect(await claims(mediaType, bytes)).toBe(true)
  })

  it.each(samples)('of $mediaType passes for nothing else', async ({ mediaType, bytes }) => {
    const isSigned = (name: string) => /pkcs7|cms/.test(name)
    const others = mediaTypes.filter(({ name }) => name !== mediaType && !(isSigned(name) && isSigned(mediaType)))
    const passes = await Promise.all(others.map(async ({ name }) => ((await claims(name, bytes)) ? [name] : [])))
    // A PDF as short as the sample is also a text; what it claims decides how it is saved and shown.
    expect(passes.flat().filter((name) => name !== 'text/plain' || mediaType !== 'application/pdf')).toEqual([])
  })

  it.each(mediaTypes)('is never a page or a drawing with scripts, called $name', async ({ name }) => {
    expect(await claims(name, svg)).toBe(false)
    expect(await claims(name, html)).toBe(false)
  })

  it.each(mediaTypes)('is more than one byte of anything, called $name', async ({ name }) => {
    expect(await claims(name, Uint8Array.of(0))).toBe(false)
  })

  it('is not a document because it is a ZIP', async () => {
    const archive = zip({ 'run.exe': 'MZ' })
    for (const { name } of mediaTypes) expect(await claims(name, archive)).toBe(false)
  })

  it('does not swallow the memory of whoever opens an archive that unpacks to a hundred times its size', async () => {
    const bomb = zip({ '[Content_Types].xml': new Uint8Array(30_000_000) })
    expect(await claims('application/vnd.openxmlformats-officedocument.wordprocessingml.document', bomb)).toBe(false)
  })

  it('lets go of the bytes whether or not it has read them to their end', async () => {
    let isCancelled = false
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(pdf),
      cancel: () => {
        isCancelled = true
      },
    })
    expect(await isWhatItClaims(typeOf('application/pdf'), async () => endless, 1)).toBe(true)
    expect(isCancelled).toBe(true)
  })

  it('is not judged by a store that fails', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: () => {
        throw new Error('the disk is away')
      },
    })
    await expect(isWhatItClaims(typeOf('application/pdf'), async () => broken, 9)).rejects.toThrow('the disk is away')
  })
})

describe('A plain text', () => {
  it.each([
    ['Kazakh', 'Құқық иеленуші\n'],
    ['with a mark of its bytes’ order', '\ufeffЖарғы'],
    ['with tabs and pages', 'a\tb\r\n\f'],
    ['about markup', 'The element <b> is bold; 1 < 2'],
  ])('may be %s', async (_what, content) => {
    expect(await isPlainText(streamOf(text(content), 1))).toBe(true)
  })

  it.each([
    ['a page', text('<html>')],
    ['a page after a thousand spaces', text(`${' '.repeat(1_000)}<script>`)],
    ['a declaration of XML', text('<?xml version="1.0"?>')],
    ['a comment before a page', text('<!-- --><html>')],
    ['another encoding', Uint8Array.of(0xc6, 0xe0, 0xf0)],
    ['half of a letter at the end', text('Ж').slice(0, 1)],
    ['a NUL', text('a\0b')],
    ['an escape sequence', text('\u001b[31m')],
  ])('may not be %s', async (_what, bytes) => {
    expect(await isPlainText(streamOf(bytes, 3))).toBe(false)
  })

  it('is judged alike however its bytes are cut', async () => {
    const cut = fc.record({ content: fc.string({ unit: 'binary' }), step: fc.integer({ min: 1, max: 9 }) })
    await fc.assert(
      fc.asyncProperty(cut, async ({ content, step }) => {
        const bytes = text(content)
        expect(await isPlainText(streamOf(bytes, step))).toBe(await isPlainText(streamOf(bytes, 10_000)))
      }),
    )
  })
})

describe('A signed message', () => {
  it('may be of indefinite length, as BER allows', async () => {
    const ber = Uint8Array.of(0x30, 0x80, ...cms.slice(4, 15), 0, 0)
    expect(await isSignedMessage(streamOf(ber), ber.length)).toBe(true)
  })

  it.each([
    ['shorter than it says', cms.slice(0, -1)],
    ['longer than it says', Uint8Array.of(...cms, 0)],
    ['another content', Uint8Array.of(...cms.slice(0, 14), 0x03, ...cms.slice(15))],
    ['a length of five bytes', Uint8Array.of(0x30, 0x85, 0, 0, 0, 1, 0x2f, ...cms.slice(4))],
    ['nothing but its first byte', Uint8Array.of(0x30)],
  ])('is not %s', async (_what, bytes) => {
    expect(await isSignedMessage(streamOf(bytes), bytes.length)).toBe(false)
  })
})
