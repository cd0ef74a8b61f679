import { DataTable } from '@/components/ui'
import { REFERRAL_MOVES } from '@/domain/cases/transitions'
import { REFERRAL_STATUS, wordFor } from '@/domain/vocabulary'
import { staffReferralsText } from '@/i18n/areas/staffReferrals'
import { formatDateTime } from '@/i18n/format'
import type { Referral } from '@/payload-types'
import type { Staff } from '@/queries/staff/session'

/** Every step with its time and the end that made it. Who exactly stays with each end; one's own steps say "you". */
export function ReferralHistory({ staff, doc }: { staff: Staff; doc: Referral }) {
  const { locale, zone } = staff
  const t = staffReferralsText[locale].one
  const steps = doc.steps ?? []
  const rows = [
    { key: 'draft', word: t.written, at: doc.createdAt, by: t.sender },
    ...steps.map((step, index) => {
      const before = index === 0 ? 'draft' : steps[index - 1]?.status
      const by = step.actor === 'system' ? 'system' : (REFERRAL_MOVES.find((move) => move.from === before && move.to === step.status)?.by ?? 'sender')
      return {
        key: step.id ?? String(index),
        word: wordFor(REFERRAL_STATUS, step.status, locale),
        at: step.at ?? doc.updatedAt,
        by: step.actor === String(staff.user.id) ? t.you : t[by],
      }
    }),
  ]
  return (
    <section className="part" aria-labelledby="riwayat">
      <h2 id="riwayat" className="visually-hidden">
        {t.history}
      </h2>
      <DataTable
        dense
        caption={t.history}
        rows={rows}
        rowKey={(row) => row.key}
        columns={[
          { key: 'step', header: t.step, place: 'main', cell: (row) => row.word },
          { key: 'by', header: t.by, place: 'end', cell: (row) => row.by },
          { key: 'at', header: t.at, bare: true, cell: (row) => formatDateTime(row.at, locale, zone) },
        ]}
      />
    </section>
  )
}
