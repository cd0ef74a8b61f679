import { readFile } from 'node:fs/promises'
import path from 'node:path'

import fontkit from '@pdf-lib/fontkit'
import type { PDFDocument, PDFFont } from 'pdf-lib'

import { type CharWidth, printable } from './text'

export type Face = 'regular' | 'bold' | 'italic'
export type Font = {
  pdf: PDFFont
  /** Width function for a size in points. */
  at: (size: number) => CharWidth
}
export type Fonts = Record<Face, Font> & { clean: (text: string) => string }

/** Liberation Sans (SIL OFL 1.1, licence beside the files): free, Latin with all accents, metric twin of Arial. */
const FILES: Record<Face, string> = {
  regular: 'LiberationSans-Regular.ttf',
  bold: 'LiberationSans-Bold.ttf',
  italic: 'LiberationSans-Italic.ttf',
}

const bytes = new Map<Face, Promise<Buffer>>()
function load(face: Face): Promise<Buffer> {
  const known = bytes.get(face)
  if (known) return known
  const read = readFile(path.join(process.cwd(), 'src', 'documents', 'fonts', FILES[face]))
  bytes.set(face, read)
  // A failed read is tried again next time.
  read.catch(() => bytes.delete(face))
  return read
}

async function embed(doc: PDFDocument, face: Face): Promise<Font> {
  // No ligatures or kerning: the width of a text is then the sum of its characters, and copying gives the same letters.
  const pdf = await doc.embedFont(await load(face), { subset: true, features: { liga: false, clig: false, kern: false } })
  const unit = new Map<string, number>()
  const at = (size: number): CharWidth => (char) => {
    let width = unit.get(char)
    if (width === undefined) {
      width = pdf.widthOfTextAtSize(char, 1)
      unit.set(char, width)
    }
    return width * size
  }
  return { pdf, at }
}

/** Embed the three faces into a document, as subsets. */
export async function embedFonts(doc: PDFDocument): Promise<Fonts> {
  doc.registerFontkit(fontkit)
  const [regular, bold, italic] = await Promise.all([embed(doc, 'regular'), embed(doc, 'bold'), embed(doc, 'italic')])
  const sets = [regular, bold, italic].map((font) => new Set(font.pdf.getCharacterSet()))
  const hasGlyph = (codePoint: number): boolean => sets.every((set) => set.has(codePoint))
  return { regular, bold, italic, clean: (text) => printable(text, hasGlyph) }
}
