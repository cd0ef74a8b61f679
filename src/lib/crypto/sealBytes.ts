import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

import { activeKey, keyById } from './keyring'

/*
 * Files encrypted at rest, with the keys of identities: length of the key's id, the id, nonce, ciphertext, tag. Bytes
 * stay bytes: as text a file would take a third more, three times over.
 */
const NONCE = 12
const TAG = 16

/** `aad` binds the bytes to their place: stored anywhere else they do not open. */
export function sealBytes(plain: Uint8Array, aad: string): Buffer {
  const { id, key } = activeKey()
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(aad, 'utf8'))
  const body = [cipher.update(plain), cipher.final()]
  return Buffer.concat([Buffer.from([id.length]), Buffer.from(id, 'latin1'), nonce, ...body, cipher.getAuthTag()])
}

/** @throws when the key is missing or the bytes were altered or moved */
export function unsealBytes(sealed: Buffer, aad: string): Buffer {
  const start = 1 + (sealed[0] ?? 0)
  if (sealed.length < start + NONCE + TAG) throw new Error('Ciphertext is too short')
  const decipher = createDecipheriv('aes-256-gcm', keyById(sealed.subarray(1, start).toString('latin1')), sealed.subarray(start, start + NONCE))
  decipher.setAAD(Buffer.from(aad, 'utf8'))
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG))
  return Buffer.concat([decipher.update(sealed.subarray(start + NONCE, sealed.length - TAG)), decipher.final()])
}
