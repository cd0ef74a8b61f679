import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { inspect, MOST_BYTES, tidyName } from './inspect'

const picture = () => sharp({ create: { width: 40, height: 20, channels: 3, background: '#0a5' } })
const code = (bytes: Uint8Array) => inspect(bytes).then(() => 'taken', (error: { code?: string }) => error.code)

describe('a file that is attached', () => {
  it('is known by its content', async () => {
    expect(await inspect(Buffer.from('%PDF-1.4\n'))).toMatchObject({ mimeType: 'application/pdf', ending: 'pdf' })
    expect(await inspect(await picture().png().toBuffer())).toMatchObject({ mimeType: 'image/png' })
    expect(await code(Buffer.from('<html><script>alert(1)</script>'))).toBe('file-type')
    expect(await code(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('file-type')
    expect(await code(Buffer.from('MZ\u0090'))).toBe('file-type')
    expect(await code(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from('<script>')]))).toBe('file-type')
    expect(await code(new Uint8Array())).toBe('file-empty')
    expect(await code(Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(MOST_BYTES)]))).toBe('file-large')
  })

  it('keeps nothing of where a picture was taken', async () => {
    const located = await picture().jpeg().withExif({ IFD0: { Artist: 'Siti Aminah' }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 54/1 0/1' } }).toBuffer()
    expect(located.includes(Buffer.from('Siti Aminah'))).toBe(true)
    const { bytes, ending } = await inspect(located)
    expect(ending).toBe('jpg')
    expect(Buffer.from(bytes).includes(Buffer.from('Siti Aminah'))).toBe(false)
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
  })

  it.each([
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\surat\\SK 12.PDF', 'SK 12.pdf'],
    ['foto\u202egnp.exe', 'fotognp.pdf'],
    ['.htaccess', 'berkas.pdf'],
    ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie: x.pdf'],
    ['', 'berkas.pdf'],
    ['x'.repeat(300), `${'x'.repeat(100)}.pdf`],
  ])('is called %j as %j', (given, shown) => expect(tidyName(given, 'pdf')).toBe(shown))
})
