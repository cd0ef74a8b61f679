import { statusWord } from '@/components/public/StatusChip'
import { publicText } from '@/i18n/areas/public'
import { asLocale } from '@/i18n/texts'
import { csvOf } from '@/lib/csv'
import { provinceRows } from '@/queries/public/regions'

/** The table of the data page, one row a province. A province that has recorded nothing has empty cells, never 0. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const locale = asLocale((await params).locale)
  const t = publicText[locale].data
  const rows = (await provinceRows()).map((row) => [
    row.id,
    row.name,
    statusWord(row.own, locale),
    row.reported ? row.established : '',
    row.reported ? row.planned : '',
    row.total,
    row.share === undefined ? '' : Math.round(row.share * 1000) / 10,
  ])
  return new Response(csvOf([t.columns().split(','), ...rows]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${t.file}"` },
  })
}
