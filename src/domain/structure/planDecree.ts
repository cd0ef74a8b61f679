import { forKind, headOf, titleOf, type TitledRegion } from './regionTitles'
import type { LevelRules, Text2 } from './ruleSetTypes'

/** Forms in which a head of region (or the daily chair) decides; the value of `decrees.kind`. */
export const DECREE_KINDS = {
  'keputusan-presiden': { id: 'Keputusan Presiden', en: 'Presidential Decree' },
  'keputusan-gubernur': { id: 'Keputusan Gubernur', en: 'Governor’s Decree' },
  'keputusan-bupati': { id: 'Keputusan Bupati', en: 'Regent’s Decree' },
  'keputusan-wali-kota': { id: 'Keputusan Wali Kota', en: 'Mayor’s Decree' },
  'keputusan-ketua-harian': { id: 'Keputusan Ketua Harian', en: 'Daily Chair’s Decree' },
  'keputusan-kepala-skpd': { id: 'Keputusan Kepala SKPD', en: 'Agency Head’s Decree' },
} as const satisfies Record<string, Text2>
export type DecreeKind = keyof typeof DECREE_KINDS

export type DictumItem = {
  /** "KESATU", "KEDUA", … */
  label: string
  text: string
  /** Lettered list under the text. */
  items?: string[]
}

export type DecreePlan = {
  title: string
  kind: DecreeKind
  /** Who signs: "Gubernur Jawa Barat". */
  issuer: string
  effect: 'establish'
  /** *Menimbang*, without the letters. */
  considerations: string[]
  /** *Mengingat*: keys of `regulations`, in order. */
  legalBasis: string[]
  /** *Menetapkan*. */
  dictum: DictumItem[]
}

const ORDINALS = ['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT', 'KELIMA', 'KEENAM', 'KETUJUH', 'KEDELAPAN', 'KESEMBILAN', 'KESEPULUH']

/** "KESATU" for 1 … "KESEPULUH" for 10; further ones are "KE-11". */
export const ordinal = (n: number): string => ORDINALS[n - 1] ?? `KE-${n}`

const FULL = 'Gugus Tugas Pencegahan dan Penanganan Tindak Pidana Perdagangan Orang'

export const decreeKindFor = (region: TitledRegion): DecreeKind => {
  if (region.level === 'pusat') return 'keputusan-presiden'
  if (region.level === 'provinsi') return 'keputusan-gubernur'
  return region.kind === 'kota' ? 'keputusan-wali-kota' : 'keputusan-bupati'
}

type Input = {
  rules: LevelRules
  region: TitledRegion
  parentName?: string
  subTaskForces: readonly { name: Text2; coordinatorName: string }[]
  secretariat: { seat: string; head: string }
}

/** The draft of the establishing decree (2.1.5.a, 2.2.5.1, 2.3.5.1), in the wording a legal bureau can edit. */
export function planDecree({ rules, region, parentName, subTaskForces, secretariat }: Input): DecreePlan {
  const place = titleOf(region)
  const national = region.level === 'pusat'
  const kind = decreeKindFor(region)
  const issuer = headOf(region)
  const instrument = DECREE_KINDS[kind].id
  const chair = forKind(rules.chair.office, region.kind)
  const dailyChair = forKind(rules.dailyChair.office, region.kind)
  const above = region.level === 'kabkota' ? `Gugus Tugas Provinsi${parentName ? ` ${parentName.replace(/^Provinsi\s+/i, '')}` : ''}` : 'Gugus Tugas Pusat'

  const considerations = [
    `bahwa perdagangan orang merampas kemerdekaan dan martabat korbannya sehingga pencegahan dan penanganannya ${
      national ? 'memerlukan langkah bersama seluruh kementerian, lembaga, pemerintah daerah, dan masyarakat' : `di ${place} memerlukan langkah bersama perangkat daerah, instansi pemerintah, penegak hukum, dan masyarakat`
    };`,
    national
      ? 'bahwa langkah tersebut perlu dikoordinasikan oleh satu gugus tugas pada tingkat nasional;'
      : `bahwa langkah tersebut perlu dikoordinasikan oleh satu gugus tugas yang tugas, susunan organisasi, keanggotaan, dan anggarannya mengacu kepada Gugus Tugas Pusat serta bekerja selaras dengan ${above};`,
    `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan ${instrument} tentang Pembentukan ${FULL} ${place};`,
  ]

  const at = national ? '' : ` di ${place}`
  const items: Omit<DictumItem, 'label'>[] = [
    {
      text: `Membentuk ${FULL} ${place}, yang selanjutnya disebut Gugus Tugas, dengan susunan keanggotaan sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
    },
    {
      text: `Gugus Tugas diketuai oleh ${chair} dengan Ketua Harian ${dailyChair}, serta mempunyai tugas:`,
      items: [
        `mengoordinasikan upaya pencegahan dan penanganan tindak pidana perdagangan orang${at};`,
        `melaksanakan advokasi, sosialisasi, pelatihan, dan kerja sama${national ? ' nasional dan internasional' : ''};`,
        'memantau pelaksanaan pelindungan korban, yang meliputi rehabilitasi, pemulangan, dan reintegrasi;',
        'memantau pelaksanaan penegakan hukum; dan',
        'melaksanakan pelaporan dan evaluasi.',
      ],
    },
    {
      text: 'Dalam melaksanakan tugasnya Gugus Tugas dibantu oleh Sub Gugus Tugas, yang terdiri atas:',
      items: subTaskForces.map((sub, index) => {
        const end = index === subTaskForces.length - 1 ? '.' : index === subTaskForces.length - 2 ? '; dan' : ';'
        return `${sub.name.id}, dikoordinasikan oleh ${sub.coordinatorName}${end}`
      }),
    },
    {
      text: `Untuk dukungan teknis dan administratif dibentuk Sekretariat Gugus Tugas yang berkedudukan di ${secretariat.seat} dan dipimpin oleh ${secretariat.head}.`,
    },
    {
      text: `Ketua menyampaikan laporan pelaksanaan tugas Gugus Tugas kepada ${issuer} paling sedikit satu kali dalam satu tahun dan secara menyeluruh setiap lima tahun${
        national ? '' : `, dengan tembusan kepada Sekretariat ${above}`
      }.`,
    },
    {
      text: `Biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja ${
        national ? 'Negara' : `Daerah ${place}`
      } dan sumber lain yang sah dan tidak mengikat.`,
    },
    { text: 'Keputusan ini mulai berlaku pada tanggal ditetapkan.' },
  ]

  return {
    title: `Pembentukan ${FULL} ${place}`,
    kind,
    issuer,
    effect: 'establish',
    considerations,
    legalBasis: [...rules.legalBasis],
    dictum: items.map((item, index) => ({ label: ordinal(index + 1), ...item })),
  }
}
