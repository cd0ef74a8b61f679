import type { Locale } from '../texts'

export type GuidePicture = { file: string; alt: string; width: number; height: number }
export type GuideSection = { id: string; title: string; paragraphs: readonly string[]; steps?: readonly string[]; points?: readonly string[]; picture?: GuidePicture }
type Guide = { title: string; lead: string; contents: string; help: string; sections: readonly GuideSection[] }

const picture = (file: string, alt: string, width: number, height: number): GuidePicture => ({ file: `/bantuan/${file}`, alt, width, height })

/** Guide for administrators who make forms in the panel. */
export const FORM_GUIDE: Record<Locale, Guide> = {
  id: {
    title: 'Panduan membuat formulir',
    lead: 'Untuk sekretariat gugus tugas: dari formulir kosong sampai terbit, tanpa menulis program.',
    contents: 'Isi panduan',
    help: 'Bantuan',
    sections: [
      {
        id: 'mulai',
        title: 'Mulai',
        paragraphs: ['Masuk ke panel, buka Formulir, lalu pilih Buat Baru. Isi empat hal, kemudian simpan:'],
        points: [
          'Judul dalam bahasa Indonesia dan Inggris.',
          'Tujuan. Asesmen, penerimaan, penapisan, dan pengaduan selalu dijaga seperti data kasus: hanya pusat layanan yang menanganinya yang dapat membaca isinya.',
          'Tentang: kasus, gugus tugas, pusat layanan, kegiatan, atau tidak ada.',
          'Wilayah pemilik formulir. Jenjang di bawahnya dapat memakai formulir ini, tetapi tidak mengubahnya.',
        ],
      },
      {
        id: 'pertanyaan',
        title: 'Bagian dan pertanyaan',
        paragraphs: ['Satu bagian menjadi satu halaman. Di dalam bagian, tambahkan pertanyaan dan pilih jenisnya. Tulis pertanyaan dalam dua bahasa; kunci (nama dalam data) dibuat sendiri dari tulisannya.'],
        steps: ['Tambah bagian, beri judul.', 'Tambah pertanyaan, pilih jenisnya: ya/tidak, pilih satu, skala, teks, tanggal, dan seterusnya.', 'Seret barisnya untuk mengubah urutan.', 'Untuk hal yang ditanyakan berkali-kali, misalnya tiap anak, pakai “Isian berulang”.'],
        picture: picture('formulir-penyunting.webp', 'Penyunting formulir: bagian dengan pertanyaan di kiri, pratinjau ponsel di kanan.', 1280, 900),
      },
      {
        id: 'syarat',
        title: 'Kapan pertanyaan ditampilkan',
        paragraphs: ['Buka “Kapan ditampilkan dan batasan jawaban”, lalu tambah baris: pertanyaan, pembanding, nilai. Kalimat di bawahnya membacakan syarat itu; bila kalimatnya benar, syaratnya benar.', 'Hanya pertanyaan sebelumnya yang dapat dipilih. Pertanyaan yang belum dijawab membuat syarat “belum diketahui”, dan pertanyaan yang bergantung padanya belum tampil.'],
        points: ['“Semua” berarti setiap baris harus benar; “salah satu” cukup satu baris.', 'Syarat yang dipakai di banyak tempat dapat diberi nama di bawah daftar bagian.', 'Jawaban atas pertanyaan yang tidak tampil tidak disimpan saat dikirim.'],
        picture: picture('formulir-syarat.webp', 'Baris syarat: pertanyaan, pembanding, dan nilai, dengan kalimat di bawahnya.', 699, 298),
      },
      {
        id: 'nilai',
        title: 'Nilai dan tingkatan',
        paragraphs: ['Beri nilai pada pilihan jawaban. Lalu tambahkan “Hasil hitungan”: centang pertanyaan yang dihitung, atur bobotnya, dan tulis tingkatannya, misalnya rendah mulai 0, sedang mulai 8, tinggi mulai 15.', 'Bila ada jawaban yang belum diisi, hasilnya “belum lengkap”, tidak pernah “rendah”. Pilihan “tidak berlaku” dikeluarkan dari hitungan.'],
        picture: picture('formulir-nilai.webp', 'Tabel nilai dengan bobot, rentang hasil, dan tingkatan.', 744, 790),
      },
      {
        id: 'periksa',
        title: 'Coba dan periksa',
        paragraphs: ['Pratinjau di samping bekerja seperti formulir yang sebenarnya: pertanyaan datang dan pergi, jawaban diperiksa, nilai dihitung. Tidak ada yang disimpan dari pratinjau.', 'Daftar “Periksa” menyebut yang belum beres: terjemahan yang kosong, syarat pada pertanyaan yang datang kemudian, pilihan tanpa nilai. Klik pertanyaannya untuk membukanya. “Uji syarat” menunjukkan tiap syarat benar, salah, atau belum diketahui untuk jawaban yang Anda isi.'],
        picture: picture('formulir-periksa.webp', 'Daftar periksa di samping penyunting, tiap masalah dengan tautan ke pertanyaannya.', 1280, 900),
      },
      {
        id: 'terbit',
        title: 'Terbitkan',
        paragraphs: ['Simpan, lalu tekan Terbitkan. Anda melihat perubahan sejak versi terakhir dan menulis catatan perubahan. Setelah terbit:'],
        points: ['Kunci dan jenis pertanyaan tetap. Jenis lain berarti pertanyaan baru.', 'Pilihan tidak dihapus, hanya ditandai tidak dipakai lagi; jawaban lama tetap terbaca.', 'Isian yang sudah dimulai tetap pada versinya; pengisi dapat memindahkannya.', 'Versi dapat ditarik dengan masa tenggang; formulir dapat dihentikan sementara atau diarsipkan.'],
        picture: picture('formulir-terbit.webp', 'Dialog penerbitan dengan daftar perubahan dan catatan perubahan.', 476, 368),
      },
      {
        id: 'pakai-lagi',
        title: 'Memakai lagi, menyalin, menerjemahkan',
        paragraphs: ['“Ambil dari formulir lain” memasukkan bagian atau pertanyaan dari formulir terbit, lengkap dengan asalnya. “Salin” membuat konsep milik wilayah Anda; pertanyaan yang dikunci tetap seperti aslinya. “Buat tambahan” membuat konsep kosong untuk pertanyaan wilayah Anda sendiri, yang diisi di samping formulir dari jenjang di atas. “Terjemahkan” menampilkan semua tulisan berdampingan.'],
        picture: picture('formulir-terjemahan.webp', 'Halaman terjemahan: Indonesia di kiri, Inggris di kanan.', 1280, 800),
      },
    ],
  },
  en: {
    title: 'Guide to making forms',
    lead: 'For secretariats of task forces: from an empty form to a published one, without programming.',
    contents: 'In this guide',
    help: 'Help',
    sections: [
      {
        id: 'mulai',
        title: 'Begin',
        paragraphs: ['Sign in to the panel, open Forms and choose Create New. Fill in four things, then save:'],
        points: [
          'The title in Indonesian and English.',
          'The purpose. Assessments, intake, screening and complaints are always protected like case data: only the centre that handles them can read them.',
          'What it is about: a case, a task force, a service centre, an activity, or nothing.',
          'The region that owns the form. Levels below may use the form, but not change it.',
        ],
      },
      {
        id: 'pertanyaan',
        title: 'Sections and questions',
        paragraphs: ['One section becomes one page. In a section, add questions and choose their kind. Write each question in both languages; its key (the name in data) is made from its words.'],
        steps: ['Add a section and give it a title.', 'Add a question and choose its kind: yes/no, choose one, scale, text, date and so on.', 'Drag a row to change the order.', 'For what is asked several times, for example for each child, use “Repeated questions”.'],
        picture: picture('formulir-penyunting.webp', 'The form editor: a section with questions on the left, the phone preview on the right.', 1280, 900),
      },
      {
        id: 'syarat',
        title: 'When a question is shown',
        paragraphs: ['Open “When it is shown and limits of its answer” and add a row: question, comparison, value. The sentence below reads the condition aloud; when the sentence is right, the condition is right.', 'Only earlier questions can be chosen. A question without an answer makes the condition “not known yet”, and what depends on it is not shown yet.'],
        points: ['“All” means that every row must be true; for “any”, one is enough.', 'A condition used in many places can be given a name below the sections.', 'Answers to questions that are not shown are not stored when the form is sent.'],
        picture: picture('formulir-syarat.webp', 'Condition rows: question, comparison and value, with the sentence below.', 699, 298),
      },
      {
        id: 'nilai',
        title: 'Points and bands',
        paragraphs: ['Give points to choices. Then add a “Computed result”: tick the questions that count, set their weights, and write the bands, for example low from 0, medium from 8, high from 15.', 'While an answer is missing the result is “incomplete”, never “low”. A choice “not applicable” is left out of the score.'],
        picture: picture('formulir-nilai.webp', 'The score table with weights, the range of the result, and bands.', 744, 790),
      },
      {
        id: 'periksa',
        title: 'Try and check',
        paragraphs: ['The preview beside the editor works like the real form: questions come and go, answers are checked, scores are computed. Nothing is stored from the preview.', 'The list “Check” names what is not settled: missing translations, conditions on later questions, choices without points. Click a question to open it. “Test conditions” shows whether each condition is true, false or not known yet for the answers you gave.'],
        picture: picture('formulir-periksa.webp', 'The check list beside the editor, each problem with the way to its question.', 1280, 900),
      },
      {
        id: 'terbit',
        title: 'Publish',
        paragraphs: ['Save, then press Publish. You see the changes since the last version and write a change note. Once published:'],
        points: ['Keys and kinds of questions stay. Another kind is a new question.', 'Choices are not removed, only marked as no longer used; old answers can still be read.', 'Responses that were begun stay on their version; the person may move them.', 'A version can be withdrawn with a time of grace; a form can be suspended or archived.'],
        picture: picture('formulir-terbit.webp', 'The publishing dialog with the list of changes and the change note.', 476, 368),
      },
      {
        id: 'pakai-lagi',
        title: 'Reuse, copy, translate',
        paragraphs: ['“Take from another form” brings in sections or questions of a published form and keeps where they came from. “Copy” makes a draft of your own region; locked questions stay as they are. “Supplement” makes an empty draft for your region’s own questions, filled in beside the form of the level above. “Translate” shows all texts side by side.'],
        picture: picture('formulir-terjemahan.webp', 'The translation page: Indonesian on the left, English on the right.', 1280, 800),
      },
    ],
  },
}
