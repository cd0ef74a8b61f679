import { Facts } from '@/components/staff/Facts'
import { PageTop } from '@/components/staff/PageTop'
import { roundTitle } from '@/domain/monitoring/lists'
import { monitoringFindingsText } from '@/i18n/areas/monitoringFindings'
import { monitoringPagesText } from '@/i18n/areas/monitoringPages'
import { formatDate } from '@/i18n/format'
import { findingsAbout } from '@/queries/staff/monitoring/findings'
import type { OwnRound as Own } from '@/queries/staff/monitoring/mine'
import type { Staff } from '@/queries/staff/session'

import { RoundChip } from './chips'
import { FindingTable } from './FindingTable'

/** A round as a monitored body sees it: who comes, what was found about it, and the report on it once delivered. */
export async function OwnRound({ staff, rounds }: { staff: Staff; rounds: Own[] }) {
  const { locale, zone } = staff
  const t = monitoringPagesText[locale]
  const [first] = rounds
  if (!first) return null
  const findings = await findingsAbout(staff, first.id)
  return (
    <div className="wrap">
      <PageTop
        locale={locale}
        crumbs={[{ label: t.title, href: '/kerja/pemantauan' }, { label: roundTitle(first, locale) }]}
        over={t.object.title}
        title={roundTitle(first, locale)}
        lead={<RoundChip locale={locale} value={first.status} />}
      >
        {rounds.map((round) =>
          round.deliveredAt ? (
            <a key={round.object} className="btn" href={`/kerja/pemantauan/${round.id}/laporan/${round.object}/pdf`}>
              {t.report.pdf}
            </a>
          ) : null,
        )}
      </PageTop>
      {first.status === 'running' && <p className="notice">{t.object.prepare}</p>}
      <Facts
        none={t.round.none}
        facts={[
          { term: t.object.by, value: first.by },
          { term: t.object.told, value: first.toldAt && formatDate(first.toldAt, locale, zone) },
          { term: t.object.report, value: first.deliveredAt ? t.object.delivered(formatDate(first.deliveredAt, locale, zone)) : t.object.notYet },
        ]}
      />
      <section className="part" aria-labelledby="temuan">
        <div className="part-head">
          <h2 id="temuan">{monitoringFindingsText[locale].title}</h2>
        </div>
        {findings.length === 0 ? <p className="soft">{monitoringFindingsText[locale].none}</p> : <FindingTable locale={locale} rows={findings} />}
      </section>
    </div>
  )
}
