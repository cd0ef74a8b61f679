import { Zip, ZipDeflate } from 'fflate'

/** One file of an archive; its text is made while it is written. */
export type ZipFile = { name: string; text: AsyncIterable<string> | Iterable<string> }

/** Sizes in an archive are 32 bits; beyond them it could not be read. */
const MOST = 0xffff_ffff
/** Text is compressed in pieces of about so many characters: many small ones cost more than they weigh. */
const PIECE = 64 * 1024

/**
 * An archive as it grows, file after file: never more of it in memory than a piece of each step.
 * @throws {RangeError} when a file or the archive grows beyond what the format can say
 */
export async function* zipStream(files: AsyncIterable<ZipFile> | Iterable<ZipFile>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let ready: Uint8Array[] = []
  let failure: Error | undefined
  let written = 0
  const zip = new Zip((error, chunk) => {
    if (error) failure = error
    else ready.push(chunk)
  })
  const take = (): Uint8Array[] => {
    if (failure) throw failure
    const taken = ready
    ready = []
    for (const { length } of taken) written += length
    if (written > MOST) throw new RangeError('The archive is larger than the format can hold')
    return taken
  }
  for await (const { name, text } of files) {
    const entry = new ZipDeflate(name, { level: 6 })
    zip.add(entry)
    let size = 0
    let waiting = ''
    const flush = (last: boolean): void => {
      const bytes = encoder.encode(waiting)
      size += bytes.length
      if (size > MOST) throw new RangeError(`${name} is larger than an archive can hold`)
      entry.push(bytes, last)
      waiting = ''
    }
    for await (const piece of text) {
      waiting += piece
      if (waiting.length < PIECE) continue
      flush(false)
      yield* take()
    }
    flush(true)
    yield* take()
  }
  zip.end()
  yield* take()
}
