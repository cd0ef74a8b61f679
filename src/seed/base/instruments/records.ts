import { DONE, type GroupDef, SHARE, times } from './make'

/** Indicator group 4: recording and reporting of victims. */
export const RECORDS: GroupDef = {
  key: 'pencatatan',
  title: { id: 'Pencatatan dan pelaporan korban', en: 'Recording and reporting of victims' },
  rows: [
    ['pedoman_catat', '5.4.p2.3', 'Pedoman tertulis pencatatan dan pelaporan korban dipakai oleh semua lembaga layanan.', 'A written guide to recording and reporting is used by all service bodies.', 'pedoman dan bukti pembagiannya', 'the guide and proof that it was handed out'],
    ['formulir_sama', '5.6.c', 'Semua lembaga layanan memakai formulir dan definisi yang sama.', 'All service bodies use the same forms and definitions.', 'contoh formulir kosong tiap lembaga', 'blank form of each body'],
    ['clearing_house', '5.4.p2.3', 'Sekretariat menerima angka agregat dari tiap lembaga layanan sekurangnya sekali setiap tiga bulan.', 'The secretariat receives aggregates from each service body at least quarterly.', 'tanda terima empat triwulan terakhir', 'receipts of the last four quarters', times(4)],
    ['lembaga_lapor', '5.6.c', 'Bagian lembaga layanan yang mengirim data pada triwulan terakhir, termasuk laporan nihil.', 'Share of service bodies that reported last quarter, nil reports included.', 'rekap penerimaan per lembaga', 'summary of receipts per body', SHARE],
    ['duplikasi', '5.6.c', 'Ada cara tertulis agar satu korban yang dilayani beberapa lembaga tidak terhitung berulang.', 'There is a written way to avoid counting a victim served by several bodies twice.', 'uraian cara dan hasil pemeriksaan terakhir', 'description and result of the last check'],
    ['kerahasiaan', '1.5.k', 'Hak akses data korban dibatasi menurut tugas, tercatat, dan ditinjau dalam 12 bulan terakhir.', 'Access to victims’ data is limited by task, logged, and was reviewed in the last 12 months.', 'daftar hak akses dan berita acara peninjauan', 'list of rights and record of the review'],
    ['terpilah', '2.1.2.3', 'Angka terpilah menurut jenis kelamin, kelompok umur, tujuan eksploitasi, dan layanan.', 'Figures are broken down by sex, age band, purpose of exploitation and service.', 'tabel agregat periode terakhir', 'aggregate table of the last period'],
    ['publikasi_aman', '5.6.a', 'Angka yang diterbitkan tidak memuat sel kecil yang dapat menunjuk seseorang.', 'Published figures hold no small cells that could point to a person.', 'publikasi terakhir dan catatan penyamaran sel', 'latest publication and note on suppressed cells', DONE],
    ['petugas_data', '5.6.d', 'Ada petugas data yang ditunjuk, penggantinya, dan cadangan data yang pernah diuji pulih.', 'A data officer and a deputy are appointed, and a backup was restored as a test.', 'surat tugas dan catatan uji pemulihan', 'letters of appointment and record of the restore test'],
    ['data_perkara', '@.2.4', 'Perkembangan perkara dari {polisi}, kejaksaan, dan pengadilan dicocokkan sekurangnya dua kali setahun.', 'The state of cases of {polisi}, prosecutors and courts is matched at least twice a year.', 'berita acara pencocokan agregat', 'record of matching the aggregates', times(2)],
  ],
}
