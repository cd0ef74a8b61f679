import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type CharWidth, printable, widthOf, wrap } from './text'

const width: CharWidth = (char) => (char === 'i' || char === ' ' ? 3 : char === 'W' ? 10 : 6)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('a', 'i', 'W', ' ', '\n', '/', '-', 'é'), maxLength: 400 }),
)

describe('wrap', () => {
  it('breaks at spaces, keeps line feeds and cuts long words', () => {
    expect(wrap('satu dua tiga', width, 55)).toEqual(['satu dua', 'tiga'])
    expect(wrap('satu\n\ndua', width, 100)).toEqual(['satu', '', 'dua'])
    expect(wrap('WWWWWWWW', width, 35)).toEqual(['WWW', 'WWW', 'WW'])
    expect(wrap('aaaa/bbbbbb', width, 42)).toEqual(['aaaa/', 'bbbbbb'])
    expect(wrap('', width, 10)).toEqual([''])
  })

  it('never makes a line wider than asked, but for a single character', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 200 }), (text, max) => {
        for (const line of wrap(text, width, max)) {
          expect(widthOf(line, width) <= max || [...line].length === 1).toBe(true)
        }
      }),
    )
  })

  it('loses and invents nothing but white space', () => {
    const bare = (text: string): string => text.replace(/[ \n]/g, '')
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 200 }), (text, max) => {
        expect(bare(wrap(text, width, max).join('\n'))).toBe(bare(text))
      }),
    )
  })
})

describe('printable', () => {
  const latin = (codePoint: number): boolean => codePoint >= 0x20 && codePoint < 0x180

  it.each([
    ['Siti Nur’aini', 'Siti Nur?aini'],
    ['Nguyễn Thị', 'Nguyen Thi'],
    ['e\u0301', 'é'],
    ['a\r\nb\u2028c\td', 'a\nb\nc d'],
    ['x\u200By\u202Ez', 'xyz'],
    ['שלום', '????'],
    ['😀 ok', '? ok'],
    ['\uD800', '?'],
    ['ﬁ', 'fi'],
  ])('shows %j as %j', (text, shown) => expect(printable(text, latin)).toBe(shown))

  it('gives only what has a glyph, never throws, and is stable', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = printable(text, latin)
        for (const char of shown) expect(char === '\n' || latin(char.codePointAt(0) ?? 0)).toBe(true)
        expect(printable(shown, latin)).toBe(shown)
      }),
    )
  })
})
