/** A kind of file that is taken in, and the endings its name may have; the first is given to a name without one. */
export interface MediaType {
  readonly name: string
  readonly endings: readonly [string, ...string[]]
}

/**
 * The kinds of files that are taken in, and no others: what people sign, scan and type, and what a society records.
 * Nothing among them runs by itself in a browser; HTML and SVG are never taken in, whatever they are called.
 */
export const mediaTypes: readonly MediaType[] = [
  { name: 'application/pdf', endings: ['pdf'] },
  { name: 'image/png', endings: ['png'] },
  { name: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  { name: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', endings: ['docx'] },
  { name: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
  { name: 'application/vnd.oasis.opendocument.text', endings: ['odt'] },
  { name: 'text/plain', endings: ['txt'] },
  { name: 'application/pkcs7-signature', endings: ['p7s', 'cms', 'sig'] },
  { name: 'application/pkcs7-mime', endings: ['p7m'] },
  { name: 'application/cms', endings: ['cms'] },
  { name: 'audio/wav', endings: ['wav'] },
  { name: 'audio/mpeg', endings: ['mp3'] },
]

/** Other names programs give to the same kinds. */
const synonyms: Readonly<Record<string, string>> = {
  'application/x-pkcs7-signature': 'application/pkcs7-signature',
  'application/x-pkcs7-mime': 'application/pkcs7-mime',
  'image/jpg': 'image/jpeg',
  'audio/x-wav': 'audio/wav',
  'audio/wave': 'audio/wav',
  'audio/vnd.wave': 'audio/wav',
  'audio/mp3': 'audio/mpeg',
}

/** The kind a Content-Type names, or undefined where it is not taken in. Text is UTF-8 and nothing else. */
export const mediaTypeNamed = (contentType: string | undefined): MediaType | undefined => {
  const [essence = '', ...parameters] = (contentType ?? '').toLowerCase().split(';')
  const name = synonyms[essence.trim()] ?? essence.trim()
  const charset = parameters.map((each) => /^\s*charset\s*=\s*"?([^"\s]*)"?\s*$/.exec(each)?.[1]).find(Boolean)
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'us-ascii') return undefined
  return mediaTypes.find((each) => each.name === name)
}

/** The kind the ending of a file's name speaks for: browsers do not know every kind by its name. */
export const mediaTypeOfName = (fileName: string): MediaType | undefined => {
  const ending = endingOf(fileName)
  return mediaTypes.find(({ endings }) => endings.includes(ending))
}

/** The name to save a document under: with an ending of its kind, so that it is opened as what it was checked to be. */
export const savedAs = (fileName: string, mediaType: string): string => {
  const endings = mediaTypes.find(({ name }) => name === mediaType)?.endings
  return endings === undefined || endings.includes(endingOf(fileName)) ? fileName : `${fileName}.${endings[0]}`
}

const endingOf = (fileName: string): string => /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
