import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, type JSONWebKeySet, type JWK, SignJWT } from 'jose'
import type { Role } from '../workflows/procedure/roles.ts'

/** The issuer of tokens for development. Its key is made on this machine and never leaves it; production refuses it. */
export const developmentIssuer = 'merzim-development'

const keyFile = '.data/development-key.json'
const algorithm = 'ES256'

export interface TokenFor {
  readonly role: Role
  readonly sub?: string | undefined
  readonly org?: string | undefined
  readonly party?: string | undefined
}

/** Signs a bearer token for development, good for thirty days. */
export const signDevelopmentToken = async ({ role, sub, org, party }: TokenFor, audience: string): Promise<string> => {
  const key = await developmentKey()
  return new SignJWT({ role, ...(org !== undefined && { org }), ...(party !== undefined && { party }) })
    .setProtectedHeader({ alg: algorithm })
    .setSubject(sub ?? `demo-${role}`)
    .setIssuer(developmentIssuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime('30d')
    .sign(await importJWK(key, algorithm))
}

/** The public half of the development key, as a JWK set: what a Worker is handed to believe our tokens. */
export const developmentKeySet = async (): Promise<JSONWebKeySet> => {
  const { d: _private, ...publicKey } = await developmentKey()
  return { keys: [{ ...publicKey, alg: algorithm, use: 'sig' }] }
}

/** Finds the key a development token was signed with. */
export const developmentKeys = async (): Promise<ReturnType<typeof createLocalJWKSet>> =>
  createLocalJWKSet(await developmentKeySet())

/** Reads the key, or makes it the first time. Two programs starting at once agree on whichever wrote first. */
const developmentKey = async (): Promise<JWK> => {
  const known = read()
  if (known) return known
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true })
  mkdirSync(dirname(keyFile), { recursive: true })
  // Written whole before it has its name, so that nobody ever reads half of it.
  const draft = `${keyFile}.${randomUUID()}`
  writeFileSync(draft, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600 })
  try {
    linkSync(draft, keyFile)
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault
  } finally {
    unlinkSync(draft)
  }
  const key = read()
  if (!key) throw new Error(`${keyFile} cannot be read`)
  return key
}

const read = (): JWK | undefined => {
  try {
    return JSON.parse(readFileSync(keyFile, 'utf8')) as JWK
  } catch {
    return undefined
  }
}
