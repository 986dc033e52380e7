/** A letter as a mail program would show it. */
export interface ReadableMail {
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly messageId: string
  readonly text: string
}

/** Reads a message of one text part (RFC 5322, 2045, 2047), as a mail program does. */
export const readMail = (raw: string): ReadableMail => {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const headers = new Map(
    head
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const type = headers.get('content-type') ?? ''
  if (!/^text\/plain;\s*charset=utf-8/i.test(type)) throw new Error(`not a plain text in UTF-8: ${type}`)
  return {
    from: headers.get('from') ?? '',
    to: headers.get('to') ?? '',
    subject: decodeWords(headers.get('subject') ?? ''),
    messageId: headers.get('message-id') ?? '',
    text: decodeBody(rest.join('\r\n\r\n'), headers.get('content-transfer-encoding') ?? '7bit').replaceAll(
      '\r\n',
      '\n',
    ),
  }
}

/** Encoded words; white space between two of them is not part of the text. */
const decodeWords = (header: string): string =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_word, encoding: string, text: string) =>
      encoding.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString('latin1')
        : unquote(text.replaceAll('_', ' ')).toString('latin1'),
    )
    // Bytes first, text at the end: an encoder may break a word in the middle of a letter.
    .replace(/[\x80-\xff]+/g, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'))

const decodeBody = (body: string, encoding: string): string => {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64').toString('utf8')
  if (/quoted-printable/i.test(encoding)) return unquote(body.replace(/=\r\n/g, '')).toString('utf8')
  return body
}

const unquote = (text: string): Buffer =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_code, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
