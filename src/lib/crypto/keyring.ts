import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { environment } from '@/lib/env'

/**
 * Key ring for identities: AES-256-GCM, the key's id in front of every ciphertext, so keys can be rotated
 * (old ones stay readable, new writes use `active`). The key ring lives under data/keys/ on the embedded
 * default and in SIGAP_KEYRING elsewhere; it is in no backup.
 */
type KeyRing = { active: string; keys: Record<string, string> }

let ring: KeyRing | undefined

function parse(text: string): KeyRing {
  const value: unknown = JSON.parse(text)
  const candidate = value as KeyRing
  if (!candidate || typeof candidate.active !== 'string' || !candidate.keys?.[candidate.active]) {
    throw new Error('The identity key ring has no active key')
  }
  for (const [id, key] of Object.entries(candidate.keys)) {
    if (!/^[a-z0-9-]{1,16}$/.test(id) || Buffer.from(key, 'base64').length !== 32) {
      throw new Error(`Key "${id}" of the identity key ring is not 32 bytes in base64`)
    }
  }
  return candidate
}

export function keyRing(): KeyRing {
  if (!ring) {
    const inline = process.env.SIGAP_KEYRING
    ring = parse(inline || readFileSync(path.join(environment().dataDir, 'keys', 'keyring.json'), 'utf8'))
  }
  return ring
}

/** The key that new writes use, for `sealBytes`. */
export const activeKey = (): { id: string; key: Buffer } => ({ id: keyRing().active, key: keyOf(keyRing().active) })
export const keyById = (id: string): Buffer => keyOf(id)

function keyOf(id: string): Buffer {
  const key = keyRing().keys[id]
  if (!key) throw new Error(`The identity key ring lacks key "${id}"`)
  return Buffer.from(key, 'base64')
}

/** SHA-256 fingerprints (first 16 hex digits) by key id: what the database remembers instead of the keys. */
export const keyFingerprints = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(keyRing().keys).map(([id, key]) => [
      id,
      createHash('sha256').update('sigap-key').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 16),
    ]),
  )

/** Encrypt text. `aad` binds the ciphertext to its place (collection, document, field): moved elsewhere it fails to open. */
export function seal(plain: string, aad: string): string {
  const id = keyRing().active
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(id), nonce)
  cipher.setAAD(Buffer.from(aad, 'utf8'))
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return `${id}.${nonce.toString('base64url')}.${Buffer.concat([body, cipher.getAuthTag()]).toString('base64url')}`
}

/** Decrypt what `seal` made for the same `aad`. Throws when the key is missing or the ciphertext was altered or moved. */
export function unseal(sealed: string, aad: string): string {
  const [id = '', nonce = '', packed = ''] = sealed.split('.')
  const bytes = Buffer.from(packed, 'base64url')
  if (bytes.length < 16) throw new Error('Ciphertext is too short')
  const decipher = createDecipheriv('aes-256-gcm', keyOf(id), Buffer.from(nonce, 'base64url'))
  decipher.setAAD(Buffer.from(aad, 'utf8'))
  decipher.setAuthTag(bytes.subarray(bytes.length - 16))
  return Buffer.concat([decipher.update(bytes.subarray(0, bytes.length - 16)), decipher.final()]).toString('utf8')
}

/** Keyed hash for one-time tokens and other values that are compared and never shown (hex). */
export const keyedHash = (purpose: string, value: string): string =>
  createHmac('sha256', keyOf(keyRing().active)).update(purpose).update('\0').update(value).digest('hex')
