import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50

/**
 * Bytes an archive unpacks to, measured by unpacking it entry by entry: what its headers say may be a lie.
 * @returns undefined when it is no archive, is damaged, or unpacks to more than `most` bytes
 */
export function unpackedSize(archive: Buffer, most: number): number | undefined {
  const end = archive.lastIndexOf(Buffer.from('504b0506', 'hex'))
  if (end < 0 || end + 22 > archive.length || archive.readUInt32LE(end) !== END) return undefined
  const entries = archive.readUInt16LE(end + 10)
  let at = archive.readUInt32LE(end + 16)
  let total = 0
  try {
    for (let index = 0; index < entries; index++) {
      if (archive.readUInt32LE(at) !== ENTRY) return undefined
      const method = archive.readUInt16LE(at + 10)
      const packed = archive.readUInt32LE(at + 20)
      const local = archive.readUInt32LE(at + 42)
      at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
      if (archive.readUInt32LE(local) !== LOCAL) return undefined
      const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
      const bytes = archive.subarray(from, from + packed)
      total += method === 0 ? bytes.length : inflateRawSync(bytes, { maxOutputLength: Math.max(1, most - total) }).length
      if (total > most) return undefined
    }
  } catch {
    return undefined
  }
  return total
}
