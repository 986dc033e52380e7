import { parse } from 'content-disposition'

/**
 * The name a Content-Disposition gives a file (RFC 6266, RFC 8187), or undefined where it gives none we would write
 * down. Of a path only its last part is a name: where the file lay on somebody's machine is nobody's business here.
 */
export const nameIn = (contentDisposition: string | undefined): string | undefined =>
  contentDisposition === undefined ? undefined : documentName(parse(contentDisposition).parameters.filename ?? '')

/** A file's name as it is kept, or undefined where it cannot be: empty, too long, or made of what nobody can see. */
export const documentName = (given: string): string | undefined => {
  const name = (given.split(/[/\\]/).at(-1) ?? '').normalize('NFC').trim()
  const isName = name !== '' && name.length <= longestName && name.isWellFormed() && !/^\.+$/.test(name)
  return isName && !invisible.test(name) ? name : undefined
}

/** File systems take 255 bytes, and a letter of Kazakh is two. */
const longestName = 120

/** Control characters, ends of lines, and those that turn the direction of writing, by which one ending hides another. */
const invisible = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u
