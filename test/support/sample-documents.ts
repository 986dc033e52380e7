import { crc32, deflateRawSync } from 'node:zlib'

/** Small files of every kind that is taken in: enough of each to be told from the others. */

const text = (content: string): Uint8Array => new TextEncoder().encode(content)
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))

export const pdf = text('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n')

export const png = joined(
  Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  Uint8Array.of(0, 0, 0, 13),
  text('IHDR'),
  Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0x1f, 0x15, 0xc4, 0x89),
  Uint8Array.of(0, 0, 0, 10),
  text('IDAT'),
  Uint8Array.of(0x78, 0x9c, 0x63, 0, 1, 0, 0, 5, 0, 1, 0x0d, 0x0a, 0x2d, 0xb4),
  Uint8Array.of(0, 0, 0, 0),
  text('IEND'),
  Uint8Array.of(0xae, 0x42, 0x60, 0x82),
)

const jpeg = joined(
  Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16),
  text('JFIF\0'),
  new Uint8Array(9),
  Uint8Array.of(0xff, 0xd9),
)

export const wav = joined(text('RIFF'), Uint8Array.of(36, 0, 0, 0), text('WAVEfmt '), new Uint8Array(24))

const mp3 = joined(text('ID3'), Uint8Array.of(3, 0, 0, 0, 0, 0, 0), Uint8Array.of(0xff, 0xfb, 0x90, 0x64))

export const txt = text('Жарғы\r\nАвторлық құқық, «мерзім»\n')

export const svg = text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')

export const html = text('\ufeff \n<!DOCTYPE html><script>alert(1)</script>')

/** A ZIP of these files, each deflated. */
export const zip = (files: Readonly<Record<string, string | Uint8Array>>, method: 'deflate' | 'store' = 'deflate') => {
  const parts = Object.entries(files).map(([name, content]) => {
    const plain = typeof content === 'string' ? text(content) : content
    const packed = method === 'store' ? plain : new Uint8Array(deflateRawSync(plain))
    const header = new DataView(new ArrayBuffer(30))
    header.setUint32(0, 0x04034b50, true)
    header.setUint16(4, 20, true)
    header.setUint16(8, method === 'store' ? 0 : 8, true)
    header.setUint32(14, crc32(plain), true)
    header.setUint32(18, packed.length, true)
    header.setUint32(22, plain.length, true)
    header.setUint16(26, text(name).length, true)
    return joined(new Uint8Array(header.buffer), text(name), packed)
  })
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06054b50, true)
  return joined(...parts, new Uint8Array(end.buffer))
}

const contentTypes = (main: string): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="application/vnd.openxmlformats-officedocument.${main}.main+xml"/></Types>`

const docx = zip({
  '[Content_Types].xml': contentTypes('wordprocessingml.document'),
  'word/document.xml': '<w:document/>',
})

const xlsx = zip({
  '[Content_Types].xml': contentTypes('spreadsheetml.sheet'),
  'xl/workbook.xml': '<workbook/>',
})

const odt = zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office/>' }, 'store')

/** A signed message of CMS, as far as it is looked into: one SEQUENCE whose content type is signed-data. */
export const cms = ((): Uint8Array => {
  const content = joined(
    Uint8Array.of(0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02),
    new Uint8Array(300),
  )
  return joined(Uint8Array.of(0x30, 0x82, content.length >> 8, content.length & 0xff), content)
})()

/** One file of each kind, by its media type, with a name it could have. */
export const samples: readonly { readonly mediaType: string; readonly name: string; readonly bytes: Uint8Array }[] = [
  { mediaType: 'application/pdf', name: 'Жарғы.pdf', bytes: pdf },
  { mediaType: 'image/png', name: 'scan.png', bytes: png },
  { mediaType: 'image/jpeg', name: 'scan.jpeg', bytes: jpeg },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: 'letter.docx',
    bytes: docx,
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name: 'payouts.xlsx',
    bytes: xlsx,
  },
  { mediaType: 'application/vnd.oasis.opendocument.text', name: 'letter.odt', bytes: odt },
  { mediaType: 'text/plain', name: 'note.txt', bytes: txt },
  { mediaType: 'application/pkcs7-signature', name: 'charter.p7s', bytes: cms },
  { mediaType: 'application/pkcs7-mime', name: 'charter.p7m', bytes: cms },
  { mediaType: 'application/cms', name: 'charter.cms', bytes: cms },
  { mediaType: 'audio/wav', name: 'work.wav', bytes: wav },
  { mediaType: 'audio/mpeg', name: 'work.mp3', bytes: mp3 },
]

/** The header that names a file. */
export const named = (name: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`

/** Bytes as a stream, so many at a time. */
export const streamOf = (bytes: Uint8Array, step = 7): ReadableStream<Uint8Array> => {
  let at = 0
  return new ReadableStream({
    pull: (controller) => {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(at, at + step))
      at += step
    },
  })
}

/** All that a stream holds. */
export const allOf = async (stream: ReadableStream<Uint8Array> | undefined): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  if (stream) for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) parts.push(chunk)
  return joined(...parts)
}
