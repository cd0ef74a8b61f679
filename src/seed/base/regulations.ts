import type { Text2 } from '../../domain/structure/ruleSetTypes'

export type RegulationKind = 'uud' | 'uu' | 'pp' | 'perpres' | 'keppres' | 'permen' | 'perka'

export type RegulationRow = {
  key: string
  kind: RegulationKind
  number: string
  year: number
  shortTitle: Text2
  issuer: string
  /** Where the guideline cites it. */
  clause: string
}

const row = (
  letter: string,
  key: string,
  kind: RegulationKind,
  number: string,
  year: number,
  issuer: string,
  id: string,
  en: string,
): RegulationRow => ({ key, kind, number, year, shortTitle: { id, en }, issuer, clause: `1.4.${letter}` })

const STATE = 'Republik Indonesia'
const PRESIDENT = 'Presiden Republik Indonesia'
const KPPPA = 'Menteri Negara Pemberdayaan Perempuan dan Perlindungan Anak'

/** The legal bases of chapter 1.4, in its order and as they stood in 2012. */
export const REGULATIONS: readonly RegulationRow[] = [
  row('a', 'uud-1945', 'uud', 'Pasal 28B ayat (2)', 1945, STATE, 'UUD 1945: hak anak atas pelindungan', 'Constitution of 1945: the child’s right to protection'),
  row('b', 'uu-23-2002', 'uu', '23', 2002, STATE, 'Perlindungan Anak', 'Child Protection'),
  row('c', 'uu-32-2004', 'uu', '32', 2004, STATE, 'Pemerintahan Daerah (terakhir diubah dengan UU 12/2008)', 'Regional Government (last amended by Law 12/2008)'),
  row('d', 'uu-13-2006', 'uu', '13', 2006, STATE, 'Perlindungan Saksi dan Korban', 'Witness and Victim Protection'),
  row('e', 'uu-21-2007', 'uu', '21', 2007, STATE, 'Pemberantasan Tindak Pidana Perdagangan Orang', 'Eradication of the Crime of Trafficking in Persons'),
  row('f', 'uu-5-2009', 'uu', '5', 2009, STATE, 'Pengesahan Konvensi PBB tentang kejahatan transnasional terorganisasi', 'Ratification of the UN Convention against Transnational Organized Crime'),
  row('g', 'uu-14-2009', 'uu', '14', 2009, STATE, 'Pengesahan Protokol Palermo tentang perdagangan orang', 'Ratification of the Palermo Protocol on Trafficking in Persons'),
  row('h', 'uu-36-2009', 'uu', '36', 2009, STATE, 'Kesehatan', 'Health'),
  row('i', 'uu-44-2010', 'uu', '44', 2010, STATE, 'Pornografi', 'Pornography'),
  row('j', 'uu-10-2012', 'uu', '10', 2012, STATE, 'Pengesahan Protokol Opsional tentang penjualan dan eksploitasi seksual anak', 'Ratification of the Optional Protocol on the Sale and Sexual Exploitation of Children'),
  row('k', 'pp-50-2007', 'pp', '50', 2007, PRESIDENT, 'Tata Cara Pelaksanaan Kerja Sama Daerah', 'Procedure for Regional Cooperation'),
  row('l', 'pp-9-2008', 'pp', '9', 2008, PRESIDENT, 'Pelayanan Terpadu bagi Saksi dan/atau Korban Perdagangan Orang', 'Integrated Services for Witnesses and Victims of Trafficking'),
  row('m', 'pp-19-2010', 'pp', '19', 2010, PRESIDENT, 'Gubernur sebagai Wakil Pemerintah: tugas, wewenang, kedudukan keuangan', 'The Governor as Representative of the Government: tasks, powers, finances'),
  row('n', 'pp-23-2011', 'pp', '23', 2011, PRESIDENT, 'Perubahan atas PP 19/2010 tentang Gubernur sebagai Wakil Pemerintah', 'Amendment of Regulation 19/2010 on the Governor as Representative of the Government'),
  row('o', 'perpres-69-2008', 'perpres', '69', 2008, PRESIDENT, 'Gugus Tugas Pencegahan dan Penanganan TPPO', 'Task Force for the Prevention and Handling of Trafficking in Persons'),
  row('p', 'keppres-84p-2009', 'keppres', '84/P', 2009, PRESIDENT, 'Pembentukan Kabinet Indonesia Bersatu II', 'Formation of the Second United Indonesia Cabinet'),
  row('q', 'permen-pppa-1-2009', 'permen', '1', 2009, KPPPA, 'Standar Pelayanan Minimum pencegahan dan penanganan TPPO', 'Minimum Service Standards for preventing and handling trafficking'),
  row('r', 'permendagri-22-2009', 'permen', '22', 2009, 'Menteri Dalam Negeri', 'Petunjuk Teknis Kerja Sama Daerah', 'Technical Guidance on Regional Cooperation'),
  row('s', 'permenko-kesra-25-2009', 'permen', '25', 2009, 'Menteri Koordinator Bidang Kesejahteraan Rakyat', 'Rencana Aksi Nasional Pemberantasan TPPO dan Eksploitasi Seksual Anak 2009–2014', 'National Action Plan against Trafficking and Sexual Exploitation of Children 2009–2014'),
  row('t', 'permen-pppa-1-2010', 'permen', '1', 2010, KPPPA, 'SPM Layanan Terpadu bagi Perempuan dan Anak Korban Kekerasan', 'Minimum Service Standards for Integrated Services to Women and Children Victims of Violence'),
  row('u', 'permen-pppa-22-2010', 'permen', '22', 2010, KPPPA, 'Prosedur Standar Pelayanan Terpadu bagi Saksi dan/atau Korban TPPO', 'Standard Operating Procedure of Integrated Services for Witnesses and Victims'),
  row('v', 'perka-gt-53-2011', 'perka', '53', 2011, 'Ketua Harian Gugus Tugas PP-TPPO Pusat', 'Perubahan Kedua atas Peraturan 8/2010 tentang Keanggotaan Sub Gugus Tugas Pusat', 'Second Amendment of Regulation 8/2010 on Membership of the National Sub Task Forces'),
]

const FORM: Record<Exclude<RegulationKind, 'uud' | 'permen' | 'perka'>, string> = {
  uu: 'Undang-Undang',
  pp: 'Peraturan Pemerintah',
  perpres: 'Peraturan Presiden',
  keppres: 'Keputusan Presiden',
}

/** Full citation as a decree prints it under *Mengingat*: "Undang-Undang Nomor 21 Tahun 2007 tentang …;". */
export function citationOf(row: Pick<RegulationRow, 'kind' | 'number' | 'year' | 'issuer'> & { shortTitle: { id: string } }): string {
  if (row.kind === 'uud') return `${row.number} Undang-Undang Dasar Negara Republik Indonesia Tahun ${row.year};`
  const form = row.kind === 'permen' || row.kind === 'perka' ? `Peraturan ${row.issuer}` : FORM[row.kind]
  return `${form} Nomor ${row.number} Tahun ${row.year} tentang ${row.shortTitle.id};`
}
