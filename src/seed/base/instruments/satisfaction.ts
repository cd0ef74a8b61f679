import type { Field, FormDefinition } from '@/domain/forms/types'

const SCALE = { min: 1, max: 5, labels: { min: { id: 'Sangat tidak setuju', en: 'Strongly disagree' }, max: { id: 'Sangat setuju', en: 'Strongly agree' } } }

const STATEMENTS = [
  ['mudah_dihubungi', '5.2.2.c', 'Layanan mudah dihubungi ketika saya membutuhkannya.', 'The service was easy to reach when I needed it.'],
  ['cepat', '5.1.2.p2', 'Saya dilayani tanpa menunggu terlalu lama.', 'I was helped without too long a wait.'],
  ['dihormati', '5.1.2.sdm.b', 'Petugas menghormati saya dan tidak menyalahkan saya.', 'Staff respected me and did not blame me.'],
  ['dijelaskan', '1.5.e', 'Pilihan dan hak saya dijelaskan dengan bahasa yang saya mengerti.', 'My choices and rights were explained in words I understand.'],
  ['persetujuan_saya', '1.5.e', 'Tidak ada yang dilakukan tanpa persetujuan saya.', 'Nothing was done without my agreement.'],
  ['rahasia', '1.5.k', 'Saya yakin cerita saya dijaga kerahasiaannya.', 'I am confident that my story is kept secret.'],
  ['aman', '5.2.2.c', 'Saya merasa aman selama dilayani.', 'I felt safe while I was helped.'],
  ['sesuai_kebutuhan', '5.1.2.p2', 'Bantuan yang saya terima sesuai dengan kebutuhan saya.', 'The help I got met my needs.'],
  ['fasilitas', '5.2.2.a', 'Ruang dan fasilitasnya bersih dan nyaman.', 'Rooms and facilities were clean and comfortable.'],
  ['anjurkan', '5.1.2.p2', 'Saya akan menganjurkan layanan ini kepada orang lain.', 'I would recommend this service to others.'],
] as const

const statement = ([key, clause, id, en]: (typeof STATEMENTS)[number]): Field => ({
  type: 'scale', uid: `q_${key}`, key, label: { id, en }, scale: SCALE, allowRefused: true, indexed: true, clause,
})

/** Service satisfaction: anonymous; nothing in it asks who one is, when it was, or what happened. */
export const SATISFACTION_SURVEY: FormDefinition = {
  format: 1,
  key: 'survei_kepuasan',
  title: { id: 'Survei kepuasan layanan', en: 'Service satisfaction survey' },
  description: { id: 'Tanpa nama. Jawaban Anda dipakai untuk memperbaiki layanan dan tidak memengaruhi bantuan yang Anda terima.', en: 'Anonymous. Your answers improve the service and do not affect the help you get.' },
  purpose: 'survey',
  subject: 'service-centre',
  locales: ['id', 'en'],
  sections: [
    {
      uid: 'g_layanan', key: 'bagian_layanan', label: { id: 'Layanan yang diterima', en: 'Services received' },
      items: [
        {
          type: 'select-many', uid: 'q_layanan', key: 'layanan', label: { id: 'Layanan mana yang Anda terima?', en: 'Which services did you receive?' }, allowRefused: true, indexed: true, clause: '5.1.2.p2',
          choices: ([
            ['pengaduan', 'Pengaduan', 'Complaint intake'],
            ['rehabilitasi_kesehatan', 'Layanan kesehatan', 'Health care'],
            ['rehabilitasi_sosial', 'Konseling atau rumah aman', 'Counselling or safe house'],
            ['bantuan_hukum', 'Bantuan hukum', 'Legal aid'],
            ['pemulangan', 'Pemulangan', 'Return home'],
            ['reintegrasi', 'Bantuan kembali ke masyarakat', 'Help to settle again'],
          ] as const).map(([value, id, en]) => ({ value, label: { id, en } })),
        },
      ],
    },
    {
      uid: 'g_pendapat', key: 'bagian_pendapat', label: { id: 'Pendapat Anda', en: 'Your opinion' },
      items: [
        ...STATEMENTS.map(statement),
        {
          type: 'computed', uid: 's_kepuasan', key: 'skor_kepuasan', decimals: 2, indexed: true, hiddenWhileFilling: true, clause: '5.1.2.p2',
          label: { id: 'Rata-rata kepuasan', en: 'Average satisfaction' },
          calculation: { average: STATEMENTS.map(([key]) => ({ field: `q_${key}` })) },
          bands: [
            { key: 'rendah', label: { id: 'Rendah', en: 'Low' }, tone: 'high' },
            { key: 'sedang', from: 3, label: { id: 'Sedang', en: 'Medium' }, tone: 'medium' },
            { key: 'tinggi', from: 4, label: { id: 'Tinggi', en: 'High' }, tone: 'low' },
          ],
        },
      ],
    },
    {
      uid: 'g_saran', key: 'bagian_saran', label: { id: 'Saran', en: 'Suggestions' },
      items: [
        {
          type: 'long-text', uid: 'q_saran', key: 'saran', maxLength: 2000, secured: true, clause: '5.1.2.p2',
          label: { id: 'Apa yang sebaiknya diperbaiki?', en: 'What should be improved?' },
          hint: { id: 'Jangan menulis nama, nomor telepon, atau tempat.', en: 'Do not write names, phone numbers or places.' },
        },
      ],
    },
  ],
}
