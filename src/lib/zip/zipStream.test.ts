import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

import { zipStream, type ZipFile } from './zipStream'

async function bytesOf(files: Iterable<ZipFile>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of zipStream(files)) parts.push(part)
  return Buffer.concat(parts)
}
const readBack = async (files: Iterable<ZipFile>) => Object.fromEntries(Object.entries(unzipSync(await bytesOf(files))).map(([name, bytes]) => [name, strFromU8(bytes)]))

describe('an archive written as a stream', () => {
  it('is read back by another library: names, empty files, long ones, letters of every kind', async () => {
    const long = Array.from({ length: 50_000 }, (_, index) => `baris ${index} ${Math.sin(index)}\r\n`)
    const files = { 'isian.csv': long, 'kosong.csv': [], 'kamus-é.csv': ['Ma’ruf', ' 😀', ''] }
    expect(await readBack(Object.entries(files).map(([name, text]) => ({ name, text })))).toEqual(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.join('')])))
    expect(await readBack([])).toEqual({})
  })

  it('ends with the error of the text it is made of, not with half a file', async () => {
    function* broken() {
      yield 'a'
      throw new Error('basis data terputus')
    }
    await expect(bytesOf([{ name: 'a', text: broken() }])).rejects.toThrow('basis data terputus')
  })

  it('asks for no more text once nobody reads on', async () => {
    let closed = false
    async function* endless() {
      try {
        for (;;) yield 'x'.repeat(70_000 + Math.random() * 10) + Math.random()
      } finally {
        closed = true
      }
    }
    const reader = zipStream([{ name: 'a', text: endless() }])
    await reader.next()
    await reader.next()
    await reader.return(undefined)
    expect(closed).toBe(true)
  })
})
