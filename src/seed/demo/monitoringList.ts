import type { FindingState, ReportChapter } from '@/domain/monitoring/lists'

/** What the demo's assessors wrote. Nobody and no place is meant by it. */
export type DemoAssessment = { quality: number; texts: Record<ReportChapter, string> }

const text = (capaian: string, kendala: string, kebutuhan_intervensi: string, kesesuaian: string, sumber_daya: string): Record<ReportChapter, string> => ({ capaian, kendala, kebutuhan_intervensi, kesesuaian, sumber_daya })

/** By region: the districts the province monitored. `quality`: share of items that are fully there. */
export const ASSESSED: Record<string, DemoAssessment> = {
  '32.73': {
    quality: 0.72,
    texts: text(
      'Gugus tugas berkedudukan dengan SK yang berlaku, enam sub gugus tugas terbentuk, dan rencana aksi berjalan. Rapat pleno diadakan dua kali pada periode ini (contoh).',
      'Notula rapat sub gugus tugas belum lengkap. Data layanan dari rumah sakit terlambat dua bulan (contoh).',
      'Pelatihan pencatatan bagi staf sekretariat, triwulan berikutnya. Nota kesepahaman dengan rumah sakit rujukan (contoh).',
      'Empat dari lima kegiatan berjalan sesuai jadwal rencana aksi; sosialisasi di sekolah bergeser satu bulan (contoh).',
      'Pagu Rp480 juta, realisasi 61%. Dua staf sekretariat merangkap tugas lain (contoh).',
    ),
  },
  '32.04': {
    quality: 0.41,
    texts: text(
      'SK gugus tugas ditetapkan dan Ketua Harian ditunjuk. Dua sub gugus tugas sudah bekerja (contoh).',
      'Empat sub gugus tugas belum pernah rapat. Sekretariat belum mempunyai ruang dan anggaran sendiri (contoh).',
      'Pendampingan penyusunan rencana aksi daerah oleh provinsi. Penunjukan koordinator sub gugus tugas (contoh).',
      'Rencana aksi belum ditetapkan, sehingga kegiatan belum dapat dibandingkan dengan rencana (contoh).',
      'Kegiatan dibiayai dari pos dinas; tidak ada pagu khusus (contoh).',
    ),
  },
}

export type DemoFinding = { region: string; finding: string; recommendation: string; responsible: string; clause: string; due: number; answer?: string; status: FindingState }

/** Findings of the finished round; `due` in days from the demo's first start. */
export const FINDINGS: readonly DemoFinding[] = [
  { region: '32.73', finding: 'Notula rapat tiga sub gugus tugas tidak ditemukan (contoh).', recommendation: 'Simpan notula dan daftar hadir setiap rapat sub gugus tugas dalam tujuh hari.', responsible: 'Kepala Sekretariat', clause: '3.1', due: -12, status: 'open' },
  { region: '32.73', finding: 'Data layanan rumah sakit masuk dua bulan terlambat (contoh).', recommendation: 'Sepakati format dan tanggal penyampaian data dengan rumah sakit rujukan.', responsible: 'Koordinator Sub GT Rehabilitasi Kesehatan', clause: '2.3.2', due: 21, answer: 'Setuju. Rapat dengan rumah sakit dijadwalkan pekan depan (contoh).', status: 'answered' },
  { region: '32.04', finding: 'Empat sub gugus tugas belum mempunyai koordinator yang ditunjuk (contoh).', recommendation: 'Tunjuk koordinator dengan keputusan Ketua.', responsible: 'Ketua Harian', clause: '2.3.4', due: 40, answer: 'Usulan nama disampaikan kepada Ketua (contoh).\n\nKeputusan sudah ditandatangani (contoh).', status: 'done' },
  { region: '32.04', finding: 'Alamat sekretariat tidak tercantum di papan informasi (contoh).', recommendation: 'Pasang alamat dan nomor telepon sekretariat.', responsible: 'Kepala Sekretariat', clause: '2.3.3', due: -60, answer: 'Papan informasi dipasang (contoh).', status: 'closed' },
]

/** The PPT in the round that runs: one form handed in, one finding to answer. */
export const RUNNING = {
  assessment: {
    quality: 0.83,
    texts: text(
      'Pengaduan diterima setiap hari, ruang wawancara tertutup, petugas terlatih (contoh).',
      'Rumah aman sering penuh pada akhir bulan (contoh).',
      'Kerja sama tempat aman sementara dengan lembaga mitra (contoh).',
      'Layanan berjalan sesuai standar, kecuali waktu tunggu pemeriksaan kesehatan (contoh).',
      'Enam petugas untuk dua giliran; kendaraan dipakai bersama dinas (contoh).',
    ),
  } satisfies DemoAssessment,
  finding: { finding: 'Waktu tunggu pemeriksaan kesehatan lebih dari standar tujuh hari (contoh).', recommendation: 'Tetapkan jalur khusus dengan rumah sakit rujukan.', responsible: 'Kepala PPT', clause: '5.1.2', due: 18 },
}
