import type { Locale } from '../texts'

type Section = { title: string; paragraphs: readonly string[]; points?: readonly string[]; link?: { href: string; label: string } }
type TextPageContent = { title: string; lead: string; sections: readonly Section[] }

/** Privacy notice: what this system keeps about people, why, who sees it, and what they can ask. */
export const PRIVACY: Record<Locale, TextPageContent> = {
  id: {
    title: 'Privasi',
    lead: 'Apa yang kami simpan tentang Anda, siapa yang dapat melihatnya, dan apa yang dapat Anda minta.',
    sections: [
      {
        title: 'Bila Anda hanya membaca situs ini',
        paragraphs: [
          'Halaman publik tidak memasang kuki, tidak memakai pelacak, dan tidak memuat apa pun dari situs lain. Kami tidak mencatat siapa yang membaca.',
          'Riwayat peramban di perangkat Anda tetap menyimpan halaman yang dibuka. Tombol “Tutup cepat” mengganti halaman yang sedang tampil, sehingga tombol kembali tidak membawanya lagi; halaman sebelumnya dapat dihapus lewat pengaturan peramban.',
        ],
      },
      {
        title: 'Bila Anda korban atau saksi yang dilayani',
        paragraphs: ['Pusat layanan yang menangani Anda mencatat identitas dan keterangan yang diperlukan untuk menolong. Untuk itu berlaku:'],
        points: [
          'Identitas dan semua uraian disimpan dalam bentuk tersandi.',
          'Hanya petugas pusat layanan yang menangani perkara Anda yang dapat membukanya, dan setiap pembukaan tercatat.',
          'Rujukan ke lembaga lain dilakukan dengan persetujuan Anda, dan hanya memuat hal yang Anda setujui. Persetujuan dapat ditarik kapan saja.',
          'Bila rujukan terpaksa dilakukan tanpa persetujuan, kepala pusat layanan mencatat alasan dan dasar hukumnya.',
          'Gugus tugas hanya menerima angka gabungan yang tidak dapat menunjuk seseorang.',
          'Alamat rumah aman tidak ditampilkan di halaman, surat, peta, atau angka mana pun.',
        ],
      },
      {
        title: 'Bila Anda petugas atau anggota gugus tugas',
        paragraphs: [
          'Kami menyimpan nama, surel, jabatan, dan penugasan Anda menurut surat keputusan, serta catatan tindakan Anda di sistem ini. Nama anggota tampil di halaman publik hanya bila gugus tugasnya memilih demikian; selain itu hanya jabatan dan lembaganya.',
        ],
      },
      {
        title: 'Hak Anda',
        paragraphs: [
          'Menurut Undang-Undang Pelindungan Data Pribadi (UU 27/2022), Anda dapat meminta melihat, memperbaiki, atau menghapus data tentang Anda, dan menarik persetujuan. Sampaikan kepada pusat layanan yang menangani Anda atau sekretariat gugus tugas di wilayah Anda. Sebagian catatan wajib disimpan selama proses hukum berjalan; bila demikian, petugas akan menjelaskannya.',
        ],
      },
    ],
  },
  en: {
    title: 'Privacy',
    lead: 'What we keep about you, who can see it, and what you can ask for.',
    sections: [
      {
        title: 'If you only read this site',
        paragraphs: [
          'Public pages set no cookies, use no trackers and load nothing from other sites. We do not record who reads them.',
          'The history on your device still keeps the pages you opened. “Quick exit” replaces the page on the screen, so that the back button does not bring it up again; earlier pages can be removed in your browser’s settings.',
        ],
      },
      {
        title: 'If you are a victim or witness in our care',
        paragraphs: ['The service centre that helps you records your identity and the facts it needs to help. For these:'],
        points: [
          'Identity and all free text are stored encrypted.',
          'Only staff of the service centre that handles your case can open them, and every opening is recorded.',
          'You are referred to another body with your consent, and only what you agreed to is shared. You can withdraw consent at any time.',
          'If a referral has to be made without consent, the head of the centre records the reason and the legal basis.',
          'Task forces receive only combined figures that cannot point to a person.',
          'The address of a safe house is shown on no page, letter, map or figure.',
        ],
      },
      {
        title: 'If you are an officer or member of a task force',
        paragraphs: [
          'We keep your name, e-mail, office and assignments under the decree, and a record of what you do in this system. Members’ names appear on public pages only where their task force chose so; otherwise only office and institution.',
        ],
      },
      {
        title: 'Your rights',
        paragraphs: [
          'Under the Personal Data Protection Act (Law 27/2022) you may ask to see, correct or delete what is kept about you, and withdraw consent. Ask the service centre that handles your case, or the secretariat of the task force in your region. Some records must be kept while legal proceedings last; if so, staff will explain.',
        ],
      },
    ],
  },
}

/** Short help: what this site is and where to find what. */
export const HELP: Record<Locale, TextPageContent> = {
  id: {
    title: 'Bantuan',
    lead: 'Apa isi situs ini, dan ke mana mencari pertolongan.',
    sections: [
      {
        title: 'Anda atau orang lain dalam bahaya',
        paragraphs: [
          'Telepon polisi di 110 atau SAPA 129; keduanya melayani 24 jam. Di halaman Pusat layanan ada nomor pusat layanan di tiap daerah. Layanan bagi korban dan saksi tidak dipungut biaya.',
        ],
      },
      {
        title: 'Bila ada yang melihat layar Anda',
        paragraphs: ['Tekan “Tutup cepat” di kanan atas, atau tombol Esc. Halaman ini langsung diganti dengan prakiraan cuaca.'],
      },
      {
        title: 'Apa itu gugus tugas',
        paragraphs: [
          'Gugus tugas mengoordinasikan pencegahan dan penanganan tindak pidana perdagangan orang: satu di pusat, dan satu di tiap provinsi, kabupaten, dan kota. Anggotanya pemerintah, penegak hukum, organisasi masyarakat, organisasi profesi, dan akademisi.',
        ],
      },
      {
        title: 'Apa yang ada di sini',
        paragraphs: ['Semua yang sudah diterbitkan dapat dibaca tanpa akun:'],
        points: [
          'Gugus tugas: status, susunan, tugas, dan kontak sekretariat tiap wilayah.',
          'Rencana aksi: kegiatan, target, dan anggaran.',
          'Laporan: apa yang dikerjakan dan apa kendalanya.',
          'Pusat layanan: tempat meminta pertolongan, dengan nomor teleponnya.',
          'Data: angka per provinsi, dapat diunduh.',
        ],
      },
      {
        title: 'Arti tanda',
        paragraphs: [
          'Tanda “belum lapor” berarti daerah itu belum mencatat apa pun; itu berbeda dengan angka 0 dan dengan nihil, yaitu daerah yang melapor bahwa tidak ada kegiatan.',
        ],
      },
      {
        title: 'Bagi sekretariat',
        paragraphs: ['Formulir pemantauan, asesmen, dan survei dibuat sendiri di panel.'],
        link: { href: '/bantuan/formulir', label: 'Panduan membuat formulir' },
      },
    ],
  },
  en: {
    title: 'Help',
    lead: 'What this site holds, and where to turn for help.',
    sections: [
      {
        title: 'You or someone else is in danger',
        paragraphs: [
          'Call the police on 110 or SAPA 129; both answer around the clock. The Service centres page has the numbers of centres in every region. Services for victims and witnesses are free of charge.',
        ],
      },
      {
        title: 'If someone can see your screen',
        paragraphs: ['Press “Quick exit” at the top right, or the Esc key. The page is replaced by a weather forecast at once.'],
      },
      {
        title: 'What a task force is',
        paragraphs: [
          'Task forces coordinate the prevention and handling of trafficking in persons: one national, and one in every province, district and city. Their members are government, law enforcement, community and professional organisations, and academics.',
        ],
      },
      {
        title: 'What is here',
        paragraphs: ['Everything that has been published can be read without an account:'],
        points: [
          'Task forces: status, structure, duties and the secretariat’s contact in every region.',
          'Action plans: activities, targets and budgets.',
          'Reports: what was done, and what stood in the way.',
          'Service centres: where to ask for help, with phone numbers.',
          'Data: figures by province, for download.',
        ],
      },
      {
        title: 'What the marks mean',
        paragraphs: [
          '“No report” means the region has recorded nothing; that differs from the figure 0, and from nil, where a region reports that nothing took place.',
        ],
      },
      {
        title: 'For secretariats',
        paragraphs: ['Forms for monitoring, assessments and surveys are made in the panel.'],
        link: { href: '/bantuan/formulir', label: 'Guide to making forms' },
      },
    ],
  },
}
