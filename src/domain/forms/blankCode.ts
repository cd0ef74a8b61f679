import { checkCharacter } from '../cases/caseNumber'

/*
 * The code of a paper blank: eight characters that say which version was printed (the first 40 bits of its hash), nine
 * random ones for this copy, a check character. It tells nothing about a person. Letters that look like digits are none.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const VERSION = 8
const COPY = 9
const HEX = 10

export type BlankCode = { code: string; hashStart: string; blankId: string }

/** The code of a copy; `random` gives nine bytes. */
export function makeBlankCode(hash: string, random: Uint8Array): BlankCode {
  let bits = BigInt(`0x${hash.slice(0, HEX)}`)
  let version = ''
  for (let index = 0; index < VERSION; index++) {
    version = ALPHABET[Number(bits & 31n)] + version
    bits >>= 5n
  }
  const blankId = Array.from(random.slice(0, COPY), (byte) => ALPHABET[byte & 31]).join('')
  const body = version + blankId
  return { code: body + checkCharacter(body), hashStart: hash.slice(0, HEX), blankId }
}

/** As it is printed: groups of four. */
export const printedCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')

/**
 * What a person typed or a scanner read: the code with or without hyphens, in any case, O for 0 and I or L for 1, or
 * the address in the QR code. Undefined when it is mistyped.
 */
export function readBlankCode(typed: string): BlankCode | undefined {
  const inAddress = /[?&]k=([^&#\s]+)/.exec(typed)?.[1]
  const code = (inAddress ?? typed).toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  if (code.length !== VERSION + COPY + 1 || [...code].some((each) => !ALPHABET.includes(each))) return undefined
  const body = code.slice(0, -1)
  if (checkCharacter(body) !== code.at(-1)) return undefined
  let bits = 0n
  for (const each of code.slice(0, VERSION)) bits = (bits << 5n) | BigInt(ALPHABET.indexOf(each))
  return { code, hashStart: bits.toString(16).padStart(HEX, '0'), blankId: code.slice(VERSION, -1) }
}
