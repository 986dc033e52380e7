import { describe, expect, it } from 'vitest'
import { readConfiguration } from '../../../src/node/configuration.ts'

const bucket = {
  MERZIM_DOCUMENTS: 'https://s3.demo.invalid/documents',
  MERZIM_DOCUMENTS_KEY_ID: 'key',
  MERZIM_DOCUMENTS_SECRET: 'secret',
}
const production = {
  MERZIM_ENV: 'production',
  MERZIM_ISSUER: 'https://login.demo.invalid',
  MERZIM_JWKS_URL: 'https://login.demo.invalid/jwks.json',
  MERZIM_SMTP_URL: 'smtp://mail.demo.invalid',
  MERZIM_BODY_EMAIL: 'body@demo.invalid',
  MERZIM_URL: 'https://merzim.demo.invalid',
}

describe('Where documents are kept', () => {
  it.each([
    ['nothing at all', {}],
    ['a folder', { MERZIM_DOCUMENTS: '/var/lib/merzim/documents' }],
    ['a bucket with its keys', bucket],
    [
      'a bucket on this machine, in production',
      { ...production, ...bucket, MERZIM_DOCUMENTS: 'http://127.0.0.1:9000/b' },
    ],
    ['a scanner on this machine', { MERZIM_CLAMD: 'tcp://127.0.0.1:3310' }],
    ['a scanner behind a socket', { MERZIM_CLAMD: 'unix:/run/clamav/clamd.ctl' }],
  ])('may be said by %s', (_what, variables) => {
    expect(() => readConfiguration(variables)).not.toThrow()
  })

  it.each([
    ['a bucket without its keys', { ...bucket, MERZIM_DOCUMENTS_SECRET: undefined }, /needs MERZIM_DOCUMENTS_KEY_ID/],
    [
      'a bucket in the clear, in production',
      { ...production, ...bucket, MERZIM_DOCUMENTS: 'http://s3.demo.invalid/b' },
      /over https/,
    ],
    ['a scanner elsewhere', { MERZIM_CLAMD: 'tcp://scanner.demo.invalid:3310' }, /on this machine/],
    [
      'a scanner that looks like one on this machine',
      { MERZIM_CLAMD: 'tcp://127.0.0.1.demo.invalid:3310' },
      /on this machine/,
    ],
    ['documents of no size', { MERZIM_DOCUMENTS_MB: '0' }, /MERZIM_DOCUMENTS_MB/],
  ])('is refused at the start where it is %s', (_what, variables, sentence) => {
    expect(() => readConfiguration(variables as NodeJS.ProcessEnv)).toThrow(sentence)
  })
})
