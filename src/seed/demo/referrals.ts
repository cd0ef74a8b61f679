import type { Payload } from 'payload'

import { patchRow } from '@/lib/database/patchRow'
import type { Referral } from '@/payload-types'

import type { DemoAccounts } from './accounts'
import { demoId, ensureById, SYSTEM, type DemoClock } from './ensure'
import type { DemoServices } from './services'

type Step = { status: Referral['status']; hours: number }
type DemoReferral = {
  key: string
  case: string
  to: keyof DemoServices
  service: Referral['service']
  urgency: Referral['urgency']
  reason: string
  shared: NonNullable<Referral['sharedFields']>
  /** Steps with the hours relative to the first start at which they happened. */
  steps: Step[]
  /** When an answer is due, hours relative to the first start. */
  due?: number
  rejection?: NonNullable<Referral['rejection']>
  outcome?: string
  assigned?: 'petugas' | 'petugas.kupang'
}

const FACTS = ['sex', 'ageBand', 'citizenship', 'purposes', 'risk'] as const
const IDENTITY = ['name', 'phone', 'safeContact'] as const
const CENTRES: readonly string[] = ['bandung', 'kupang']

/** At each end something waits, something runs and something is over. */
export const REFERRALS: readonly DemoReferral[] = [
  {
    key: 'rujukan 1', case: 'kasus 03', to: 'shelter', service: 'rehabilitasi-sosial', urgency: 'segera', reason: 'Contoh: perlu tempat tinggal aman selama pendampingan.', shared: [...FACTS, ...IDENTITY],
    steps: [{ status: 'sent', hours: -1600 }, { status: 'received', hours: -1598 }, { status: 'accepted', hours: -1590 }, { status: 'in-service', hours: -1580 }, { status: 'completed', hours: -720 }], outcome: 'Contoh: tinggal empat minggu, kembali ke keluarga.',
  },
  {
    key: 'rujukan 2', case: 'kasus 05', to: 'lawyers', service: 'bantuan-hukum', urgency: 'biasa', reason: 'Contoh: pendampingan pemeriksaan dan permohonan restitusi.', shared: [...FACTS, ...IDENTITY, 'address'],
    steps: [{ status: 'sent', hours: -290 }, { status: 'received', hours: -285 }, { status: 'accepted', hours: -270 }, { status: 'in-service', hours: -240 }],
  },
  {
    key: 'rujukan 3', case: 'kasus 09', to: 'lawyers', service: 'bantuan-hukum', urgency: 'biasa', reason: 'Contoh: menagih upah yang belum dibayar.', shared: [...FACTS, ...IDENTITY],
    steps: [{ status: 'sent', hours: -20 }], due: 52,
  },
  {
    key: 'rujukan 4', case: 'kasus 06', to: 'lawyers', service: 'bantuan-hukum', urgency: 'segera', reason: 'Contoh: korban dipanggil sebagai saksi pekan ini.', shared: [...FACTS, ...IDENTITY],
    steps: [{ status: 'sent', hours: -96 }], due: -72,
  },
  {
    key: 'rujukan 5', case: 'kasus 07', to: 'kupang', service: 'pemulangan', urgency: 'biasa', reason: 'Contoh: korban ingin pulang; mohon penjemputan dan pendampingan di daerah asal.', shared: [...FACTS, 'destination', ...IDENTITY, 'familyContact'],
    steps: [{ status: 'sent', hours: -30 }], due: 42, assigned: 'petugas.kupang',
  },
  {
    key: 'rujukan 6', case: 'kasus 08', to: 'bandung', service: 'bantuan-hukum', urgency: 'darurat', reason: 'Contoh: pelaku berada di Bandung; mohon pendamping hukum di sana.', shared: [...FACTS, ...IDENTITY],
    steps: [{ status: 'sent', hours: -0.5 }, { status: 'received', hours: -0.2 }], due: 1.5, assigned: 'petugas',
  },
  {
    key: 'rujukan 7', case: 'kasus 04', to: 'bandung', service: 'rehabilitasi-sosial', urgency: 'biasa', reason: 'Contoh: keluarga pengganti tinggal di Bandung.', shared: [...FACTS, ...IDENTITY],
    steps: [{ status: 'sent', hours: -400 }, { status: 'received', hours: -390 }, { status: 'rejected', hours: -380 }], rejection: 'kapasitas-penuh',
  },
  {
    key: 'rujukan 8', case: 'kasus 08', to: 'hospital', service: 'rehabilitasi-kesehatan', urgency: 'darurat', reason: 'Contoh: pemeriksaan kesehatan dan visum.', shared: [...FACTS, ...IDENTITY],
    steps: [{ status: 'sent', hours: -120 }, { status: 'received', hours: -119 }, { status: 'accepted', hours: -118.5 }],
  },
  { key: 'rujukan 9', case: 'kasus 09', to: 'shelter', service: 'rehabilitasi-sosial', urgency: 'biasa', reason: 'Contoh: konsep yang belum dikirim.', shared: [...FACTS], steps: [] },
]

async function one(payload: Payload, entry: DemoReferral, services: DemoServices, accounts: DemoAccounts, clock: DemoClock): Promise<void> {
  const receiver = entry.assigned && accounts.get(entry.assigned)
  const { id, fresh } = await ensureById(payload, 'referrals', entry.key, {
    case: demoId(entry.case),
    to: { relationTo: CENTRES.includes(entry.to) ? 'service-centres' : 'institutions', value: services[entry.to] },
    service: entry.service,
    urgency: entry.urgency,
    reason: entry.reason,
    sharedFields: entry.shared,
    consentBasis: 'consent',
    status: 'draft',
    ...(receiver && { receivers: [receiver] }),
  })
  if (!fresh) return
  for (const { status } of entry.steps) {
    const more = { ...(status === 'rejected' && { rejection: entry.rejection }), ...(status === 'completed' && { outcome: entry.outcome }) }
    await payload.update({ collection: 'referrals', id, data: { status, ...more }, ...SYSTEM })
  }
  if (entry.steps.length === 0) return
  // The steps above happened just now; the demo's happened earlier, one of them too long ago.
  const sent = entry.steps[0]?.hours ?? 0
  await patchRow({ payload, transactionID: undefined }, 'referrals', id, {
    steps: entry.steps.map(({ status, hours }, index) => ({ id: demoId(`${entry.key} langkah ${index}`), status, at: clock.hours(hours), actor: 'system' })),
    dueAt: clock.hours(entry.due ?? sent + 72),
  })
}

/** Referrals in every state: waiting at each centre and with a provider, late, running, rejected, done, and a draft. */
export async function seedReferrals(payload: Payload, services: DemoServices, accounts: DemoAccounts, clock: DemoClock): Promise<void> {
  for (const entry of REFERRALS) await one(payload, entry, services, accounts, clock)
}
