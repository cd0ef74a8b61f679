import { type Label, l } from '@/i18n/label'

import type { Issues } from './issue'
import type { SheetRow } from './sheets'

const ALWAYS = ['type', 'name', 'label', 'label::id', 'label::en', 'sigap', 'disabled']
const TEXTS = ['hint', 'hint::id', 'hint::en', 'guidance_hint', 'guidance_hint::id', 'guidance_hint::en', 'relevant']
const ANSWERS = ['required', 'constraint', 'constraint_message', 'constraint_message::id', 'constraint_message::en', 'default', 'appearance']

/** Columns that are read, by what the row is. */
const READ = {
  group: new Set([...ALWAYS, ...TEXTS, 'appearance']),
  repeat: new Set([...ALWAYS, ...TEXTS, 'appearance', 'repeat_count']),
  select: new Set([...ALWAYS, ...TEXTS, ...ANSWERS, 'choice_filter']),
  scale: new Set([...ALWAYS, ...TEXTS, ...ANSWERS, 'parameters']),
  computed: new Set([...ALWAYS, ...TEXTS, 'calculation', 'appearance']),
  note: new Set([...ALWAYS, ...TEXTS, 'appearance']),
  field: new Set([...ALWAYS, ...TEXTS, ...ANSWERS]),
}
/** How a thing looks on a device is the system's affair; these change what a question is or are its plain look. */
const LOOKS = /^(field-list|multiline|month-year|year|signature|minimal|horizontal|horizontal-compact|vertical|quick|compact|columns.*|w\d+|numbers|likert|no-calendar|label|list-nolabel|list|picker|autocomplete|search)$/

const REASONS: Record<string, Label> = {
  required_message: l('Kalimat untuk isian wajib ditentukan oleh sistem.', 'The sentence for required questions is the system’s.'),
  calculation: l('Pertanyaan yang diisi orang tidak dapat sekaligus dihitung.', 'A question that people answer cannot be calculated as well.'),
  read_only: l('Pertanyaan hanya-baca tidak tersedia.', 'Read-only questions are not available.'),
  parameters: l('Parameter jenis pertanyaan ini tidak dipakai.', 'Parameters of this type are not used.'),
}
const OTHER_LANGUAGE = l('Formulir hanya dalam bahasa Indonesia dan Inggris.', 'Forms are in Indonesian and English only.')
const UNKNOWN = l('Kolom ini tidak dapat diterjemahkan.', 'This column cannot be translated.')

/** Tells every filled cell of a row that nobody reads. */
export function tellUnreadCells({ values, cells }: SheetRow, kind: keyof typeof READ, issues: Issues): void {
  for (const [column, text] of Object.entries(values)) {
    if (column === 'appearance') {
      const strange = text.split(/\s+/).filter((word) => !LOOKS.test(word))
      if (strange.length > 0) issues.add('lost', cells[column] ?? '', strange.join(' '), l('Tampilan ini tidak tersedia.', 'This appearance is not available.'))
      continue
    }
    if (READ[kind].has(column)) continue
    if (/^(no|false|false\(\))$/.test(text) && (column === 'read_only' || column === 'required')) continue
    issues.add('lost', cells[column] ?? '', text, column.endsWith('::?') ? OTHER_LANGUAGE : (REASONS[column] ?? (column.startsWith('media::') ? l('Gambar, suara, dan video tidak disertakan.', 'Pictures, sound and video are not included.') : UNKNOWN)))
  }
}

const SETTINGS = new Set(['form_title', 'form_id', 'default_language', 'version', 'sigap'])
/** Settings: the title, the key and the language are read; versions are the system's own. */
export function tellUnreadSettings(row: SheetRow | undefined, issues: Issues): void {
  for (const [column, text] of Object.entries(row?.values ?? {})) {
    if (!SETTINGS.has(column) && !(column === 'style' && text === 'pages')) issues.add('lost', row?.cells[column] ?? '', text, l('Pengaturan ini tidak dapat diterjemahkan.', 'This setting cannot be translated.'))
  }
}
