import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A piece of text on a page, in points from the lower left corner. */
export type Piece = { text: string; x: number; y: number; width: number; size: number; turned: boolean }
export type ReadPage = { width: number; height: number; pieces: Piece[]; text: string }
export type ReadPdf = { pages: ReadPage[]; text: string; info: Record<string, unknown>; lang: string | undefined }

/** Read a PDF back with another library than wrote it. For tests. `text` has single spaces and no watermark. */
export async function readBack(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, disableFontFace: true, verbosity: 0 })
  const doc = await task.promise
  const pages: ReadPage[] = []
  for (let number = 1; number <= doc.numPages; number++) {
    const page = await doc.getPage(number)
    const [, , width = 0, height = 0] = page.view
    const content = await page.getTextContent()
    const pieces = content.items.flatMap((item): Piece[] => {
      if (!('str' in item) || !item.str.trim()) return []
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[]
      return [{ text: item.str, x, y, width: item.width, size: Math.hypot(a, b), turned: Math.abs(b) > 0.01 }]
    })
    const text = pieces
      .filter((piece) => !piece.turned)
      .map((piece) => piece.text)
      .join(' ')
      .replace(/\s+/g, ' ')
    pages.push({ width, height, pieces, text })
  }
  const { info } = await doc.getMetadata()
  const read = { pages, text: pages.map((page) => page.text).join(' '), info: info as Record<string, unknown>, lang: (info as { Language?: string }).Language }
  await task.destroy()
  return read
}

/** Without any white space: for asking whether a text that wraps is there in full. */
export const squeezed = (text: string): string => text.replace(/\s+/g, '')
