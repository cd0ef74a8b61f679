import type { Grid, Workbook } from '@/domain/forms/xlsform/sheets'

/*
 * Ten XLSForms of different make, as they are met: made in KoBoToolbox's form builder, typed in a spreadsheet, by an old
 * version of ODK, translated, copied from a word processor. `lost` and `changed` are the cells that must be told.
 */
export type Fixture = { name: string; workbook: Workbook; lost: string[]; changed: string[]; locales?: string[] }

const sheet = (head: string[], ...rows: (string | number | boolean | Date | null)[][]): Grid => [head, ...rows]

/** KoBo's form builder: metadata, `$kuid`, prefixed columns, underscores. */
const kobo: Fixture = {
  name: 'kobo',
  workbook: {
    survey: sheet(
      ['type', 'name', 'label', 'required', 'relevant', '$kuid', 'appearance'],
      ['start', 'start', null, null, null, 'aa1', null],
      ['end', 'end', null, null, null, 'aa2', null],
      ['begin_group', 'identitas', 'Identitas desa', 'false', null, 'aa3', 'field-list'],
      ['text', 'nama_desa', 'Nama desa', 'true', null, 'aa4', null],
      ['select_one ya_tdk', 'posko', 'Apakah ada posko pengaduan?', 'true', null, 'aa5', 'minimal'],
      ['integer', 'jml_kader', 'Jumlah kader', 'false', "${posko} = 'ya'", 'aa6', null],
      ['end_group', null, null, null, null, 'aa7', null],
    ),
    choices: sheet(['list_name', 'name', 'label', '$kuid'], ['ya_tdk', 'ya', 'Ya', 'bb1'], ['ya_tdk', 'tidak', 'Tidak', 'bb2']),
    settings: sheet(['form_title', 'form_id', 'version', 'style'], ['Pemantauan Desa', 'pemantauan_desa', '3 (2026-01-02)', 'theme-grid no-text-transform']),
  },
  lost: ['survey A2', 'survey A3', 'survey F4', 'survey F5', 'survey F6', 'survey F7', 'choices D2', 'choices D3', 'settings D2'],
  changed: [],
  locales: ['id'],
}

/** Old ODK: "begin group", select1, "add … prompt", list name with a space, `relevance`. */
const old: Fixture = {
  name: 'lama',
  workbook: {
    Survey: sheet(
      ['Type', 'Name', 'Caption', 'Relevance', 'Read only', 'Constraint Message', 'Constraint'],
      ['begin group', 'g1', 'Umum', null, null, null, null],
      ['add text prompt', 'nama', 'Nama petugas', null, null, null, null],
      ['select1 jk', 'jk', 'Jenis kelamin', null, null, null, null],
      ['add select multiple prompt using tindakan', 'tindakan', 'Tindakan yang sudah dilakukan', null, null, null, null],
      ['int', 'umur', 'Umur', "selected(${tindakan}, 'rujuk')", 'no', 'Umur 0 sampai 120', '. >= 0 and . <= 120'],
      ['add image prompt', 'foto', 'Foto', null, null, null, null],
      ['trigger', 'paham', 'Saya memahami', null, null, null, null],
      ['end group', null, null, null, null, null, null],
    ),
    Choices: sheet(['list name', 'value', 'caption'], ['jk', 'L', 'Laki-laki'], ['jk', 'P', 'Perempuan'], ['tindakan', 'rujuk', 'Merujuk'], ['tindakan', 'catat', 'Mencatat']),
  },
  lost: [],
  changed: ['Survey A7'],
}

/** Three languages, one of them unknown here; hints and messages translated. */
const translated: Fixture = {
  name: 'terjemahan',
  workbook: {
    survey: sheet(
      ['type', 'name', 'label::Bahasa Indonesia (id)', 'label::English (en)', 'label::Basa Jawa (jv)', 'hint::Bahasa Indonesia (id)', 'hint::English (en)', 'guidance_hint::English (en)', 'required_message::Bahasa Indonesia (id)'],
      ['text', 'nama', 'Nama lengkap', 'Full name', 'Asma', 'Sesuai KTP', 'As on the card', 'Ask kindly', 'Wajib diisi'],
      ['date', 'lahir', 'Tanggal lahir', 'Date of birth', null, null, null, null, null],
      ['note', 'catatan', 'Terima kasih', null, null, null, null, null, null],
    ),
    settings: sheet(['form_title', 'default_language'], ['Registrasi', 'Bahasa Indonesia (id)']),
  },
  lost: ['survey E2', 'survey I2'],
  changed: [],
  locales: ['id', 'en'],
}

/** Household with a repeat, a nested repeat, a repeat within a group, counts. */
const household: Fixture = {
  name: 'rumah-tangga',
  workbook: {
    survey: sheet(
      ['type', 'name', 'label', 'relevant', 'constraint', 'calculation', 'repeat_count'],
      ['integer', 'jumlah', 'Jumlah anggota', null, '. > 0 and . < 31', null, null],
      ['begin_repeat', 'anggota', 'Anggota', null, null, null, '${jumlah}'],
      ['text', 'nama_anggota', 'Nama', null, null, null, null],
      ['integer', 'umur_anggota', 'Umur', null, '. >= 0', null, null],
      ['begin_repeat', 'dokumen', 'Dokumen', null, null, null, null],
      ['text', 'no_dokumen', 'Nomor', null, null, null, null],
      ['end_repeat', null, null, null, null, null, null],
      ['end_repeat', null, null, null, null, null, null],
      ['calculate', 'jumlah_anak', null, null, null, 'count(${anggota}[umur_anggota < 18])', null],
      ['calculate', 'umur_tertua', 'Umur tertua', null, null, 'max(${umur_anggota})', null],
      ['begin_group', 'luar', 'Bekerja di luar', 'count(${anggota}) > 0', null, null, null],
      ['begin_group', 'dalam', 'Rincian', null, null, null, null],
      ['begin_repeat', 'pekerja', 'Pekerja', null, null, null, 2],
      ['text', 'negara', 'Negara', null, null, null, null],
      ['end_repeat', null, null, null, null, null, null],
      ['begin_group', 'lebih_dalam', 'Lebih rinci', '${jumlah} > 2', null, null, null],
      ['text', 'uraian', 'Uraian', null, null, null, null],
      ['end_group', null, null, null, null, null, null],
      ['end_group', null, null, null, null, null, null],
      ['end_group', null, null, null, null, null, null],
    ),
    settings: sheet(['form_title', 'form_id'], ['Rumah tangga', 'ruta-2026']),
  },
  lost: ['survey A6', 'survey A7', 'survey G3'],
  changed: ['survey A14', 'survey A17'],
}

/** Cascading choices: province to city, in the style of the ODK documentation, with an orphan and an unused list. */
const cascade: Fixture = {
  name: 'bertingkat',
  workbook: {
    survey: sheet(
      ['type', 'name', 'label', 'choice_filter', 'appearance'],
      ['select_one prov', 'prov', 'Provinsi', null, 'autocomplete'],
      ['select_one kota', 'kota', 'Kota', 'prov = ${prov}', 'minimal'],
      ['select_multiple masalah', 'masalah', 'Masalah', null, null],
      ['select_one rinci', 'rinci', 'Rincian', 'selected(${masalah}, masalah)', null],
      ['select_one kota', 'kota2', 'Kota lain', 'name != ${kota}', 'map'],
    ),
    choices: sheet(
      ['list_name', 'name', 'label', 'prov', 'masalah', 'keterangan'],
      ['prov', 32, 'Jawa Barat', null, null, null],
      ['prov', 33, 'Jawa Tengah', null, null, null],
      ['kota', 3273, 'Bandung', 32, null, 'ibu kota'],
      ['kota', 3374, 'Semarang', 33, null, null],
      ['kota', 'luar negeri', 'Luar negeri', null, null, null],
      ['masalah', 'upah', 'Upah tidak dibayar', null, null, null],
      ['rinci', 'sebagian', 'Sebagian', null, 'upah', null],
      ['mati', 'x', 'Tidak dipakai', null, null, null],
    ),
  },
  lost: ['survey D6', 'survey E6', 'choices F4', 'choices B9'],
  changed: ['choices B6', 'survey D3'],
}

/** Scores: points in the choices, sums by coalesce, an if, an age, and functions nobody here has. */
const scored: Fixture = {
  name: 'skor',
  workbook: {
    survey: sheet(
      ['type', 'name', 'label', 'calculation', 'required', 'read_only'],
      ['select_one skala', 'a1', 'Ada SOP?', null, 'yes', null],
      ['select_one skala', 'a2', 'Ada anggaran?', null, "${a1} = 'penuh'", null],
      ['date', 'lahir', 'Tanggal lahir', null, null, null],
      ['calculate', 'n1', 'Nilai 1', "instance('skala')/root/item[name = ${a1}]/points", null, null],
      ['calculate', 'n2', 'Nilai 2', "if(${a2} = 'penuh', 2, if(${a2} = 'sebagian', 1, ''))", null, null],
      ['calculate', 'total', 'Total', 'coalesce(${n1}, 0) + coalesce(${n2}, 0)', null, null],
      ['calculate', 'umur', 'Umur', 'int((today() - ${lahir}) div 365.25)', null, null],
      ['calculate', 'acak', null, 'once(random())', null, null],
      ['calculate', 'label_a1', null, "jr:choice-name(${a1}, '${a1}')", null, null],
      ['text', 'kesimpulan', 'Kesimpulan', "if(${total} > 2, 'baik', 'kurang')", null, 'yes'],
    ),
    choices: sheet(['list_name', 'name', 'label', 'points'], ['skala', 'penuh', 'Penuh', 2], ['skala', 'sebagian', 'Sebagian', 1], ['skala', 'tidak', 'Tidak', 0]),
  },
  lost: ['survey D9', 'survey D10', 'survey D11', 'survey F11'],
  changed: [],
}

/** Typed in a word processor: curly quotes, no-break spaces, blank rows, trailing spaces, numbers, dates and booleans as cells. */
const odd: Fixture = {
  name: 'sel-ganjil',
  workbook: {
    'survey ': [
      [null, null],
      [' Type ', 'NAME', 'Label : Bahasa Indonesia', ' Required', 'relevant ', 'default'],
      ['  select_one   yt ', ' Ada Perda? ', ' Ada perda? ', true, null, null],
      [null, null, null, null, null, null],
      ['# komentar penyusun', 'x', 'y', null, null, null],
      ['integer', '2023', '**Tahun** <b>perda</b>', 1, '${Ada Perda?} = ‘1’', null],
      ['INTEGER', 'jumlah', 'Jumlah\u00a0kasus ${nama}', false, "${jumlah_salah} > 1", 7],
      ['date', 'tgl', 'Tanggal', null, null, new Date('2026-01-05T00:00:00Z')],
      ['date', 'tgl', 'Tanggal lagi', 'FALSE', null, 'today()'],
      ['text', null, 'Tanpa nama', null, null, 'concat(${tgl}, 1)'],
      ['', 'yatim', 'Tanpa jenis', null, null, null],
      ['end group', null, null, null, null, null],
    ],
    choices: sheet(['list_name', 'name', 'label'], ['yt', 1, 'Ya'], ['yt', 0, 'Tidak'], ['yt', 1, 'Ya juga'], ['yt', null, 'Tanpa nilai']),
  },
  lost: ['survey  E6', 'survey  E7', 'survey  F10', 'survey  B11', 'survey  A12', 'choices B4', 'choices A5'],
  changed: ['survey  B3', 'survey  B6', 'survey  C6', 'survey  C7', 'survey  B9'],
}

/** "or_other", ranges, barcodes, ranks, maps, audio, files from outside. */
const kinds: Fixture = {
  name: 'jenis',
  workbook: {
    survey: sheet(
      ['type', 'name', 'label', 'parameters', 'appearance', 'media::image'],
      ['select_one sumber or_other', 'sumber', 'Sumber aduan', null, null, null],
      ['select_multiple sumber or specify other', 'sumber2', 'Sumber lain', 'randomize=true', null, null],
      ['range', 'puas', 'Kepuasan', 'start=1 end=5 step=1', null, null],
      ['range', 'suhu', 'Suhu', 'start=0 end=10 step=2', null, null],
      ['barcode', 'kode', 'Kode', null, null, null],
      ['rank sumber', 'urut', 'Urutkan', null, null, null],
      ['geopoint', 'titik', 'Lokasi', null, 'maps', null],
      ['geotrace', 'jalur', 'Jalur', null, null, null],
      ['audio', 'rekaman', 'Rekaman', 'quality=low', null, null],
      ['select_one_from_file desa.csv', 'desa', 'Desa', null, null, null],
      ['image', 'ttd', 'Tanda tangan', null, 'signature', null],
      ['text', 'cerita', 'Ceritakan', null, 'multiline', 'gambar.png'],
      ['date', 'bulan', 'Bulan kejadian', null, 'month-year', null],
      ['datetime', 'waktu', 'Waktu', null, null, null],
      ['hidden', 'h', null, null, null, null],
      ['xyz', 'tak_dikenal', 'Apa ini', null, null, null],
    ),
    choices: sheet(['list_name', 'name', 'label'], ['sumber', 'wa', 'WhatsApp'], ['sumber', 'datang', 'Datang langsung']),
    entities: sheet(['list_name', 'label'], ['orang', '${sumber}']),
  },
  lost: ['survey D3', 'survey A7', 'survey E8', 'survey A9', 'survey D10', 'survey A11', 'survey F13', 'survey A16', 'survey A17', 'entities A1'],
  changed: ['survey D5', 'survey A6', 'survey A10'],
}

/** Constraints of every kind, formats by regex, an English default language. */
const constrained: Fixture = {
  name: 'batasan',
  workbook: {
    survey: sheet(
      ['type', 'name', 'label', 'label::Bahasa Indonesia (id)', 'constraint', 'constraint_message', 'relevant'],
      ['text', 'nik', 'NIK', 'NIK', "regex(., '^[0-9]{16}$')", null, null],
      ['text', 'kode', 'Code', 'Kode', "regex(., '^[A-Z]{3}$')", 'Three letters', null],
      ['integer', 'umur', 'Age', 'Umur', '. >= 0 and . <= 120', null, null],
      ['decimal', 'berat', 'Weight', 'Berat', '. > 0.5', 'Too light', null],
      ['date', 'masuk', 'Entry', 'Masuk', '. <= today()', 'Not in the future', null],
      ['date', 'keluar', 'Exit', 'Keluar', ". >= ${masuk}", null, "not(${umur} < 18) or ${nik} != ''"],
      ['select_multiple p', 'pilih', 'Choose', 'Pilih', "count-selected(.) <= 2 and not(selected(., 'x') and selected(., 'y'))", 'At most two', null],
      ['text', 'panjang', 'Long', 'Panjang', 'string-length(.) < 50', null, '${umur} != 5'],
    ),
    choices: sheet(['list_name', 'name', 'label'], ['p', 'x', 'X'], ['p', 'y', 'Y'], ['p', 'z', 'Z']),
    settings: sheet(['form_title', 'form_id', 'default_language', 'instance_name', 'public_key'], ['Checks', 'checks', 'English (en)', "concat(${nik}, '-', uuid())", 'MIIB']),
  },
  lost: ['survey E3', 'settings D2', 'settings E2'],
  changed: [],
  locales: ['id', 'en'],
}

/** Groups left open, a disabled row, a condition on a lost question, settings in a second row. */
const careless: Fixture = {
  name: 'ceroboh',
  workbook: {
    survey: sheet(
      ['type', 'name', 'label', 'relevant', 'disabled', 'notes'],
      ['rank r', 'urutan', 'Urutan', null, null, null],
      ['text', 'alasan', 'Alasan', "${urutan} != ''", null, 'cek lagi'],
      ['text', 'mati', 'Mati', null, 'yes', null],
      ['begin_group', 'a', 'Bagian A', null, null, null],
      ['text', 'a1', 'A1', "${alasan} = 'x' or pulldata('d', 'a', 'b', ${alasan}) = 1", null, null],
      ['select_one hilang', 'a2', 'A2', null, null, null],
      ['begin_repeat', 'b', 'Baris', null, null, null],
      ['text', 'b1', 'B1', "${a1} = 'y'", null, null],
    ),
    choices: sheet(['list_name', 'name', 'label'], ['r', '1', 'Satu']),
    'Sheet 4': sheet(['catatan'], ['kosong']),
  },
  lost: ['survey A2', 'survey D3', 'survey F3', 'survey A4', 'survey D6', 'survey A7', 'choices B2', 'Sheet 4 A1'],
  changed: ['survey A5', 'survey A8'],
}

export const XLSFORMS: Fixture[] = [kobo, old, translated, household, cascade, scored, odd, kinds, constrained, careless]
