import type { FormDefinition } from '@/domain/forms/types'
import { type Field, FIELDS } from '@/domain/structure/ruleSetTypes'
import { FIELD } from '@/domain/vocabulary'

import { checklist, DONE, type GroupDef, SHARE, times } from './make'
import { FIELD_ROWS } from './subTaskForceRows'

/** What every Sub task force owes, whatever its field. */
const COORDINATION: GroupDef = {
  key: 'koordinasi',
  title: { id: 'Koordinasi dan rencana kerja', en: 'Coordination and work plan' },
  rows: [
    ['koordinator_aktif', '3.1.1.b.2', 'Koordinator ditetapkan, menjabat, dan memimpin sekurangnya separuh rapat Sub GT.', 'The coordinator is appointed, in post, and led at least half of the meetings.', 'keputusan dan daftar hadir rapat', 'decree and attendance'],
    ['rapat_dua_bulanan', '3.1.1.b.1', 'Jumlah rapat Sub GT dalam 12 bulan terakhir.', 'Number of meetings in the last 12 months.', 'undangan, daftar hadir, dan notula', 'invitations, attendance and minutes', times(6)],
    ['kehadiran', '3.1.1.b.1', 'Rata-rata kehadiran anggota pada rapat tersebut.', 'Average attendance of members at those meetings.', 'rekap daftar hadir', 'summary of attendance', SHARE],
    ['anggaran_anggota', '3.4.komitmen', 'Bagian instansi anggota yang menganggarkan tugas Sub GT pada tahun berjalan.', 'Share of member institutions that budget for the Sub task force this year.', 'dokumen anggaran instansi', 'budget documents', SHARE],
    ['rencana_kerja', '5.5.unsur.b', 'Rencana kerja tahunan memuat kegiatan, indikator, waktu, dan penanggung jawab.', 'The yearly work plan names activities, indicators, time and who is responsible.', 'rencana kerja bertanggal', 'dated work plan'],
  ],
}

const OVERSIGHT: GroupDef = {
  key: 'pelaporan',
  title: { id: 'Pengawasan dan pelaporan', en: 'Oversight and reporting' },
  rows: [
    ['pantau_bidang', '3.3.1.d.1', 'Pemantauan bidang dilakukan dua kali dalam 12 bulan terakhir.', 'The field was monitored twice in the last 12 months.', 'laporan pemantauan bertanggal', 'dated monitoring reports', times(2)],
    ['temuan_selesai', '5.8.c', 'Bagian temuan pemantauan sebelumnya yang sudah selesai.', 'Share of earlier findings that are closed.', 'daftar temuan dan bukti penyelesaian', 'list of findings with proof of closure', SHARE],
    ['laporan_ketua_harian', '3.3.3.p1', 'Laporan Sub GT periode terakhir disampaikan kepada Ketua Harian sebelum pleno.', 'The latest report reached the daily chair before the plenary.', 'tanda terima bertanggal', 'dated receipt', DONE],
  ],
}

/** One checklist per field, the same on all three levels: sixteen items in three groups. */
export const SUB_TASK_FORCE_CHECKLISTS: Record<Field, FormDefinition> = Object.fromEntries(
  FIELDS.map((field) => [
    field,
    checklist({
      key: `monev_sub_${field.replaceAll('-', '_')}`,
      title: { id: `Ceklis monev Sub GT: ${FIELD[field].id}`, en: `M&E checklist, sub task force: ${FIELD[field].en}` },
      description: { id: 'Koordinasi, tugas bidang, dan pelaporan Sub Gugus Tugas.', en: 'Coordination, field work and reporting of the sub task force.' },
      subject: 'sub-task-force',
      groups: [COORDINATION, { key: 'tugas_bidang', title: { id: 'Tugas bidang', en: 'Work of the field' }, rows: FIELD_ROWS[field] }, OVERSIGHT],
    }),
  ]),
) as Record<Field, FormDefinition>
