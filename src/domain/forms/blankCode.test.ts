import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { makeBlankCode, printedCode, readBlankCode } from './blankCode'

const hashes = fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 }).map((letters) => letters.join(''))
const randoms = fc.uint8Array({ minLength: 9, maxLength: 9 })

describe('the code of a blank', () => {
  it('is read back however it is typed or scanned', () => {
    fc.assert(
      fc.property(hashes, randoms, (hash, random) => {
        const made = makeBlankCode(hash, random)
        const printed = printedCode(made.code)
        expect(printed).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]{2}$/)
        for (const typed of [made.code, printed, printed.toLowerCase(), ` ${printed.replaceAll('-', ' ')} `, printed.replaceAll('0', 'O').replaceAll('1', 'l'), `https://contoh.go.id/kerja/formulir/blangko?k=${made.code}&f=x&v=3&h=2`]) {
          expect(readBlankCode(typed)).toEqual(made)
        }
        expect(hash.startsWith(made.hashStart)).toBe(true)
      }),
    )
  })

  it('finds nearly every wrong character, and anything else', () => {
    let found = 0
    const { code } = makeBlankCode('0123456789abcdef'.repeat(4), new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9]))
    const wrong = [...code].map((each, index) => code.slice(0, index) + (each === 'A' ? 'B' : 'A') + code.slice(index + 1))
    for (const typed of wrong) if (readBlankCode(typed) === undefined) found++
    expect(found).toBeGreaterThanOrEqual(wrong.length - 1)
    for (const typed of ['', 'abc', code.slice(1), `${code}A`, '?k=', code.replace(/./, '!')]) expect(readBlankCode(typed)).toBeUndefined()
  })
})
