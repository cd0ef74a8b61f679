import type { FieldType, ReferenceCollection, TextFormat } from '@/domain/forms/lists'
import type { Vocabulary } from '@/domain/vocabulary'
import { l } from '@/i18n/label'

/** Types of questions as an administrator calls them. */
export const FIELD_TYPE: Vocabulary<FieldType> = {
  text: l('Teks pendek', 'Short text'),
  'long-text': l('Teks panjang', 'Long text'),
  integer: l('Bilangan bulat', 'Whole number'),
  decimal: l('Bilangan desimal', 'Decimal number'),
  date: l('Tanggal', 'Date'),
  'partial-date': l('Tanggal tak lengkap', 'Partial date'),
  time: l('Jam', 'Time'),
  'date-time': l('Tanggal dan jam', 'Date and time'),
  'yes-no-unknown': l('Ya / tidak / tidak tahu', 'Yes / no / don’t know'),
  'select-one': l('Pilih satu', 'Choose one'),
  'select-many': l('Pilih beberapa', 'Choose several'),
  scale: l('Skala', 'Scale'),
  phone: l('Nomor telepon', 'Phone number'),
  email: l('Surel', 'E-mail'),
  region: l('Wilayah', 'Region'),
  location: l('Titik lokasi', 'Location'),
  file: l('Berkas', 'File'),
  signature: l('Tanda tangan', 'Signature'),
  reference: l('Data dari sistem', 'Record of the system'),
  note: l('Keterangan', 'Note'),
  computed: l('Hasil hitungan', 'Computed result'),
  acknowledge: l('Pernyataan', 'Statement'),
}

export const TEXT_FORMAT: Vocabulary<TextFormat> = {
  nik: l('NIK', 'National identity number (NIK)'),
  passport: l('Nomor paspor', 'Passport number'),
  'postal-code': l('Kode pos', 'Postal code'),
  digits: l('Angka saja', 'Digits only'),
  letters: l('Huruf saja', 'Letters only'),
  url: l('Alamat situs', 'Web address'),
}

export const REFERENCE: Vocabulary<ReferenceCollection> = {
  regions: l('Wilayah', 'Regions'),
  institutions: l('Instansi', 'Institutions'),
  'service-centres': l('PPT', 'Service centres'),
  'task-forces': l('Gugus tugas', 'Task forces'),
  'sub-task-forces': l('Sub gugus tugas', 'Sub task forces'),
  members: l('Kursi keanggotaan', 'Seats'),
  activities: l('Kegiatan', 'Activities'),
  'action-plans': l('Rencana aksi', 'Action plans'),
  reports: l('Laporan', 'Reports'),
  decrees: l('Surat keputusan', 'Decrees'),
}
