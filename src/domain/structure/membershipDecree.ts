import { ordinal, type DictumItem } from './planDecree'

export type MembershipEffect = 'appoint' | 'dismiss' | 'secretariat' | 'other'

type Input = {
  effect: MembershipEffect
  /** "Gugus Tugas PP-TPPO Kota Bandung". */
  taskForce: string
  /** "Keputusan Wali Kota Bandung". */
  instrument: string
  /** Without "tentang". */
  title: string
}

const BLANK = '…………………………'

const WORDS: Record<MembershipEffect, { because: (taskForce: string) => string; decides: (taskForce: string) => string[] }> = {
  appoint: {
    because: (taskForce) => `bahwa untuk kelancaran pelaksanaan tugas ${taskForce} perlu mengangkat pejabat dan perorangan dalam susunan keanggotaannya;`,
    decides: (taskForce) => [
      `Mengangkat nama-nama sebagaimana tercantum dalam Lampiran Keputusan ini dalam kedudukannya pada ${taskForce}.`,
      'Keanggotaan yang melekat pada jabatan berakhir bersama jabatan itu dan dilanjutkan oleh penggantinya.',
    ],
  },
  dismiss: {
    because: (taskForce) => `bahwa telah terjadi perubahan yang memengaruhi keanggotaan ${taskForce} sehingga perlu memberhentikan anggota yang bersangkutan;`,
    decides: (taskForce) => [
      `Memberhentikan dengan hormat nama-nama sebagaimana tercantum dalam Lampiran Keputusan ini dari kedudukannya pada ${taskForce}, disertai ucapan terima kasih atas pengabdiannya.`,
    ],
  },
  secretariat: {
    because: (taskForce) => `bahwa untuk dukungan teknis dan administratif ${taskForce} perlu membentuk sekretariat;`,
    decides: (taskForce) => [
      `Membentuk Sekretariat ${taskForce} dengan susunan sebagaimana tercantum dalam Lampiran Keputusan ini.`,
      'Sekretariat bertanggung jawab kepada Ketua melalui Ketua Harian.',
    ],
  },
  other: { because: () => `bahwa ${BLANK};`, decides: () => [`${BLANK}.`] },
}

/** The wording of a decree about members (2.2.5.1), for a legal bureau to edit. What cannot be known stands as dots. */
export function membershipDecree({ effect, taskForce, instrument, title }: Input): { considerations: string[]; dictum: DictumItem[] } {
  const words = WORDS[effect]
  const decisions = [...words.decides(taskForce), 'Keputusan ini mulai berlaku pada tanggal ditetapkan.']
  return {
    considerations: [words.because(taskForce), `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan ${instrument} tentang ${title};`],
    dictum: decisions.map((text, index) => ({ label: ordinal(index + 1), text })),
  }
}
