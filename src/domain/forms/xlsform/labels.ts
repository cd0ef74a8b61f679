import type { Label } from '@/i18n/label'
import { l } from '@/i18n/label'

import type { Issues } from './issue'
import type { SheetRow } from './sheets'

const PLAIN = { tags: /<\/?[a-z][^>]*>/gi, marks: /(\*\*|__)(.+?)\1/g, piped: /\$\{\s*([^}]+?)\s*\}/g, heading: /^#{1,6}\s+/gm }

/** A text without markup: labels here are plain. Answers piped into a text become the name in brackets. */
function plain(text: string, cell: string, issues: Issues): string {
  let clean = text.replace(PLAIN.tags, '').replace(PLAIN.marks, '$2').replace(PLAIN.heading, '')
  if (clean !== text) issues.add('changed', cell, text, l('Format tulisan (tebal, warna, HTML) dihapus.', 'Formatting of the text (bold, colour, HTML) was removed.'))
  if (PLAIN.piped.test(clean)) {
    issues.add('changed', cell, text, l('Jawaban tidak dapat disisipkan ke dalam teks; namanya ditulis dalam kurung.', 'An answer cannot be put into a text; its name is written in brackets.'))
    clean = clean.replace(PLAIN.piped, '[$1]')
  }
  return clean.trim()
}

/** A text in both languages; where one is missing the other stands in. `main` is the language of a column without one. */
export function readLabel(row: SheetRow, column: string, main: 'id' | 'en', issues: Issues): Label | undefined {
  const of = (name: string): string | undefined => {
    const text = row.values[name]
    return text === undefined || text === '-' ? undefined : plain(text, row.cells[name] ?? '', issues)
  }
  const [id, en, none] = [of(`${column}::id`), of(`${column}::en`), of(column)]
  const [first, second] = [id || (main === 'id' ? none : undefined), en || (main === 'en' ? none : undefined)]
  const any = first || second || none
  return any ? { id: first || any, en: second || any } : undefined
}
