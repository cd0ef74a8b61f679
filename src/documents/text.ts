/** Width of one character in points, at a fixed font and size. Widths add up: no kerning, no ligatures. */
export type CharWidth = (char: string) => number

const DROPPED = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u0300-\u036F\uFE00-\uFE0F]/u
const SPACES = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u1680\u2000-\u200A\u205F\u3000]/u
const NO_BREAK = /[\u00A0\u202F]/u
/** Scripts written from right to left, which the layout cannot order, and private characters. */
const UNSUPPORTED = /[\u0590-\u08FF\uE000-\uF8FF\uFB1D-\uFDFF\uFE70-\uFEFE]|[\uD800-\uDFFF]/u

/**
 * Text as the fonts can show it: normalised, without invisible characters; what has no glyph loses its accents, and
 * what then still has none becomes "?". Line feeds stay. Never throws, whatever string it is given.
 */
export function printable(text: string, hasGlyph: (codePoint: number) => boolean): string {
  let out = ''
  const normal = text.replace(/\r\n?|\u2028|\u2029/g, '\n').normalize('NFC')
  for (const char of normal) {
    if (char === '\n') out += char
    else if (DROPPED.test(char)) continue
    else if (SPACES.test(char)) out += ' '
    else if (NO_BREAK.test(char)) out += '\u00A0'
    else if (!UNSUPPORTED.test(char) && hasGlyph(char.codePointAt(0) ?? 0)) out += char
    else out += plainer(char, hasGlyph)
  }
  return out
}

function plainer(char: string, hasGlyph: (codePoint: number) => boolean): string {
  const parts = [...char.normalize('NFKD').replace(/\p{M}/gu, '')]
  const shown = parts.filter((part) => !UNSUPPORTED.test(part) && hasGlyph(part.codePointAt(0) ?? 0))
  return parts.length && shown.length === parts.length ? shown.join('') : '?'
}

export const widthOf = (text: string, width: CharWidth): number => {
  let total = 0
  for (const char of text) total += width(char)
  return total
}

/** After these a long word is best broken. */
const BREAK_AFTER = new Set('/-_.,;:@&=?)')

/** Cut a word that is wider than a line into pieces that are not; every piece but one-character ones fits. */
function pieces(word: string, width: CharWidth, max: number): string[] {
  const out: string[] = []
  let piece = ''
  let used = 0
  let fallback = 0
  for (const char of word) {
    const add = width(char)
    if (piece && used + add > max) {
      // Break after punctuation when that wastes less than half of the line.
      const cut = fallback > piece.length / 2 ? fallback : piece.length
      out.push(piece.slice(0, cut))
      piece = piece.slice(cut)
      used = widthOf(piece, width)
      fallback = 0
    }
    piece += char
    used += add
    if (BREAK_AFTER.has(char)) fallback = piece.length
  }
  if (piece) out.push(piece)
  return out
}

/**
 * Break text into lines no wider than `max` points; line feeds are kept, words longer than a line are cut. Only a single
 * character wider than `max` can exceed it. An empty text is one empty line.
 */
export function wrap(text: string, width: CharWidth, max: number): string[] {
  const lines: string[] = []
  const space = width(' ')
  for (const paragraph of text.split('\n')) {
    let line = ''
    let used = 0
    for (const word of paragraph.split(/ +/)) {
      if (!word) continue
      const size = widthOf(word, width)
      if (line && used + space + size <= max) {
        line += ` ${word}`
        used += space + size
        continue
      }
      if (line) lines.push(line)
      const cut = size > max ? pieces(word, width, max) : [word]
      lines.push(...cut.slice(0, -1))
      line = cut.at(-1) ?? ''
      used = widthOf(line, width)
    }
    lines.push(line)
  }
  return lines
}
