import { once } from 'node:events'
import { crc32, createDeflateRaw } from 'node:zlib'

import { now } from '../clock'

/** One file of an archive; its text is made while it is written. */
export type ZipFile = { name: string; text: AsyncIterable<string> | Iterable<string> }
type Entry = { name: Buffer; crc: number; packed: number; size: number; offset: number }

/** Sizes in an archive are 32 bits; beyond them it could not be read. */
const MOST = 0xffff_ffff
/** Text is compressed in pieces of about so many characters: many small ones cost more than they weigh. */
const PIECE = 64 * 1024
/** Sizes follow the data, names are UTF-8. */
const FLAGS = 0x0808
const DEFLATED = 8
const VERSION = 20

/** Numbers of so many bytes each, as the format has them: the lowest byte first. */
function record(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const made = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0))
  let at = 0
  for (const [bytes, value] of fields) at = made.writeUIntLE(value, at, bytes)
  return made
}

/** Time and date of the files: two seconds are the smallest step, years count from 1980. */
function stamp(at: Date): readonly [readonly [2, number], readonly [2, number]] {
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1)
  return [[2, time], [2, ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate()]]
}

/** The text of one file, compressed outside the thread that serves everybody else; its sizes end up in `entry`. */
async function* deflated(text: ZipFile['text'], entry: Entry): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw({ level: 6 })
  let ready: Buffer[] = []
  deflate.on('data', (chunk: Buffer) => void ready.push(chunk))
  // Told to whoever writes; without a listener it would end the process.
  deflate.on('error', () => {})
  const take = (): Buffer[] => {
    const taken = ready
    ready = []
    for (const { length } of taken) entry.packed += length
    if (entry.size > MOST || entry.packed > MOST) throw new RangeError('A file is larger than an archive can hold')
    return taken
  }
  const put = (waiting: string): Promise<void> => {
    const bytes = Buffer.from(waiting)
    entry.crc = crc32(bytes, entry.crc)
    entry.size += bytes.length
    return new Promise((resolve, reject) => void deflate.write(bytes, (error) => (error ? reject(error) : resolve())))
  }
  try {
    let waiting = ''
    for await (const piece of text) {
      waiting += piece
      if (waiting.length < PIECE) continue
      await put(waiting)
      waiting = ''
      yield* take()
    }
    await put(waiting)
    const ended = once(deflate, 'end')
    deflate.end()
    await ended
    yield* take()
  } finally {
    deflate.destroy()
  }
}

/**
 * An archive as it grows, file after file: never more of it in memory than a piece of each step.
 * @throws {RangeError} when a file or the archive grows beyond what the format can say
 */
export async function* zipStream(files: AsyncIterable<ZipFile> | Iterable<ZipFile>): AsyncGenerator<Uint8Array> {
  const moment = stamp(now())
  const entries: Entry[] = []
  let offset = 0
  const sent = <T extends Uint8Array>(bytes: T): T => {
    offset += bytes.length
    if (offset > MOST) throw new RangeError('The archive is larger than the format can hold')
    return bytes
  }
  for await (const { name, text } of files) {
    const entry: Entry = { name: Buffer.from(name), crc: 0, packed: 0, size: 0, offset }
    entries.push(entry)
    yield sent(Buffer.concat([record([4, 0x04034b50], [2, VERSION], [2, FLAGS], [2, DEFLATED], ...moment, [4, 0], [4, 0], [4, 0], [2, entry.name.length], [2, 0]), entry.name]))
    for await (const bytes of deflated(text, entry)) yield sent(bytes)
    yield sent(record([4, 0x08074b50], [4, entry.crc], [4, entry.packed], [4, entry.size]))
  }
  const begin = offset
  for (const { name, crc, packed, size, offset: at } of entries) {
    yield sent(Buffer.concat([record([4, 0x02014b50], [2, VERSION], [2, VERSION], [2, FLAGS], [2, DEFLATED], ...moment, [4, crc], [4, packed], [4, size], [2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), name]))
  }
  yield record([4, 0x06054b50], [2, 0], [2, 0], [2, entries.length], [2, entries.length], [4, offset - begin], [4, begin], [2, 0])
}
