import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rangeAsked } from '../../../src/functions/documents/byte-range.ts'
import { documentName, nameIn } from '../../../src/functions/documents/document-name.ts'
import { mediaTypeNamed, mediaTypeOfName, savedAs } from '../../../src/functions/documents/media-types.ts'
import { named } from '../../support/sample-documents.ts'

describe('The name of a document', () => {
  it.each([
    ['as it is', named('Жарғы 2026.pdf'), 'Жарғы 2026.pdf'],
    ['quoted', 'attachment; filename="charter.pdf"', 'charter.pdf'],
    ['the extended one of two', `attachment; filename="x.pdf"; filename*=UTF-8''%D0%96.pdf`, 'Ж.pdf'],
    ['without the folders of somebody’s machine', named('../../etc/passwd'), 'passwd'],
    ['without the disk of somebody’s machine', named('C:\\Users\\a\\charter.pdf'), 'charter.pdf'],
    ['in composed letters', named('й.txt'), 'й.txt'],
  ])('is taken %s', (_what, header, name) => {
    expect(nameIn(header)).toBe(name)
  })

  it.each([
    ['nothing', undefined],
    ['a header without a name', 'attachment'],
    ['an empty name', 'attachment; filename=""'],
    ['the folder itself', named('.')],
    ['the folder above', named('a/..')],
    ['the end of a header', named('a\r\nSet-Cookie: b=c')],
    ['a NUL', named('a\0.pdf')],
    ['what turns the direction of writing', named('fdp.\u202eexe')],
    ['bytes that are no letters', `attachment; filename*=UTF-8''%FF%FE`],
    ['an encoding nobody has', `attachment; filename*=koi8''a`],
    ['more letters than a file system takes', named('Ж'.repeat(121))],
    ['nonsense', ';;;==='],
  ])('is refused where it is %s', (_what, header) => {
    expect(nameIn(header)).toBeUndefined()
  })

  it('never leads out of a folder and never breaks a line, whatever was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (given) => {
        const name = documentName(given)
        if (name !== undefined) expect(name).not.toMatch(/[/\\\r\n\0]|^\.\.?$/)
      }),
    )
  })
})

describe('The kind of a document', () => {
  it.each([
    ['application/pdf', 'application/pdf'],
    ['Image/JPG', 'image/jpeg'],
    ['text/plain; charset=UTF-8', 'text/plain'],
    ['audio/x-wav', 'audio/wav'],
  ])('%j is %s', (header, name) => {
    expect(mediaTypeNamed(header)?.name).toBe(name)
  })

  it.each([
    undefined,
    '',
    'text/html',
    'image/svg+xml',
    'application/xhtml+xml',
    'application/json',
    'text/plain; charset=windows-1251',
    'application/octet-stream',
    'application/pdf, text/html',
  ])('%j is not taken in', (header) => {
    expect(mediaTypeNamed(header)).toBeUndefined()
  })

  it('is found by the ending of a name where a browser does not know it', () => {
    expect(mediaTypeOfName('charter.P7S')?.name).toBe('application/pkcs7-signature')
    expect(mediaTypeOfName('page.html')).toBeUndefined()
    expect(mediaTypeOfName('charter')).toBeUndefined()
  })

  it('gives a document its ending when it is saved under one of something else', () => {
    expect(savedAs('charter.pdf', 'application/pdf')).toBe('charter.pdf')
    expect(savedAs('charter.exe', 'application/pdf')).toBe('charter.exe.pdf')
    expect(savedAs('charter', 'text/plain')).toBe('charter.txt')
  })
})

describe('A part of a document', () => {
  it.each([
    [undefined, undefined],
    ['bytes=0-4', { first: 0, last: 4 }],
    ['bytes=5-', { first: 5, last: 9 }],
    ['bytes=8-100', { first: 8, last: 9 }],
    ['bytes=-3', { first: 7, last: 9 }],
    ['bytes=-30', { first: 0, last: 9 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=4-2', undefined],
    ['bytes=0-1,4-5', undefined],
    ['lines=0-1', undefined],
    ['bytes=-', undefined],
  ])('of ten bytes asked for by %j is %j', (header, range) => {
    expect(rangeAsked(header, 10)).toEqual(range)
  })
})
