import sharp from 'sharp'

import { invalid } from '@/lib/errors'

/** Largest file, and longest side of a picture that is kept. */
export const MOST_BYTES = 10 * 1024 * 1024
const MOST_PIXELS = 3000

export type Kind = { mimeType: 'application/pdf' | 'image/jpeg' | 'image/png'; ending: 'pdf' | 'jpg' | 'png' }
const KINDS: readonly (Kind & { begins: readonly number[] })[] = [
  { mimeType: 'application/pdf', ending: 'pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mimeType: 'image/jpeg', ending: 'jpg', begins: [0xff, 0xd8, 0xff] },
  { mimeType: 'image/png', ending: 'png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
]

export const fileTooLarge = () => invalid('file-large', 'Berkas paling besar 10 MB.', 'A file has at most 10 MB.', ['file'])
const wrongKind = () => invalid('file-type', 'Berkas ini tidak dapat dilampirkan. Pakai PDF, JPEG, atau PNG.', 'This file cannot be attached. Use PDF, JPEG or PNG.', ['file'])

/**
 * What a file is by its first bytes, whatever its name or its sender says. Pictures are drawn anew: a phone writes into
 * them where they were taken, which can be a shelter.
 * @throws {DomainError} 400 `file-empty`, `file-large`, `file-type`
 */
export async function inspect(given: Uint8Array): Promise<Kind & { bytes: Uint8Array }> {
  if (given.byteLength === 0) throw invalid('file-empty', 'Berkas ini kosong.', 'This file is empty.', ['file'])
  if (given.byteLength > MOST_BYTES) throw fileTooLarge()
  const kind = KINDS.find(({ begins }) => begins.every((byte, index) => given[index] === byte))
  if (!kind) throw wrongKind()
  const { mimeType, ending } = kind
  if (ending === 'pdf') return { mimeType, ending, bytes: given }
  try {
    const picture = sharp(given, { failOn: 'error', limitInputPixels: 100_000_000 }).rotate().resize({ width: MOST_PIXELS, height: MOST_PIXELS, fit: 'inside', withoutEnlargement: true })
    return { mimeType, ending, bytes: await (ending === 'jpg' ? picture.jpeg({ quality: 85 }) : picture.png()).toBuffer() }
  } catch {
    // Not the picture it begins like.
    throw wrongKind()
  }
}

/** A name to show: no path, no invisible or direction-changing signs, and the ending that the content has. */
export function tidyName(given: string, ending: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const plain = last.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '').replace(/\s+/g, ' ').replace(/\.[^.]{0,10}$/, '').replace(/^[\s.]+|[\s.]+$/g, '')
  return `${plain.slice(0, 100) || 'berkas'}.${ending}`
}
