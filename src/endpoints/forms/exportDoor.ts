import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'

import { scopeOf } from '@/access/scopeOf'
import { formInScope } from '@/actions/forms/load'
import { dayStart, OFFSET_HOURS } from '@/domain/forms/results/months'
import { isRegionId, zoneOf } from '@/domain/platform/regions'
import { audit } from '@/hooks/recordAudit'
import { conflict, invalid, localeOf } from '@/lib/errors'
import { idOf } from '@/lib/relation'
import { MOST_COLUMNS } from '@/lib/xlsx/streamWorkbook'
import { exportBytes, type ExportFormat } from '@/queries/forms/exportFile'
import { exportForm, type ExportRequest } from '@/queries/forms/exportForm'
import { type ExportFilter, mayExport } from '@/queries/forms/exportScope'

import { idIn } from '../body'
import { streamed } from '../stream'
import { XLSX } from '../upload'

const KNOWN = new Set(['format', 'version', 'region', 'from', 'to', 'round', 'subject', 'naming', 'secured', 'language'])
const MOST_VERSIONS = 50

const wrong = (name: string, id: string, en: string) => invalid('export-query', id, en, [name])

/** A part of the query; an empty one, as a browser's form sends it, counts as not given. */
const one = (req: PayloadRequest, name: string): string | undefined => {
  const value = req.query[name]
  if (value !== undefined && typeof value !== 'string') throw wrong(name, `${name} hanya boleh satu.`, `Only one ${name}.`)
  return value || undefined
}

function versionsIn(req: PayloadRequest): number[] | undefined {
  const given = [req.query.version].flat().filter((value) => value !== undefined && value !== '')
  const numbers = given.map(Number)
  if (numbers.length > MOST_VERSIONS || numbers.some((number) => !Number.isInteger(number) || number < 1)) throw wrong('version', 'Versi adalah nomor versi formulir.', 'A version is the number of a version of the form.')
  return numbers.length > 0 ? numbers : undefined
}

/** Days are those of the asker's own region, the last one included. */
function filterIn(req: PayloadRequest): ExportFilter {
  const offset = OFFSET_HOURS[zoneOf(idOf(req.user?.region) ?? 'ID')] ?? 0
  const day = (name: string, days: number): string | undefined => {
    const given = one(req, name)
    const at = given && dayStart(given, offset, days)
    if (given && !at) throw wrong(name, 'Tanggal ditulis TTTT-BB-HH, misalnya 2026-11-24.', 'A date is written YYYY-MM-DD, such as 2026-11-24.')
    return at
  }
  const [versions, region, from, to, round, subject] = [versionsIn(req), one(req, 'region'), day('from', 0), day('to', 1), one(req, 'round'), one(req, 'subject')]
  if (region && !isRegionId(region)) throw wrong('region', 'Wilayah adalah kode wilayah, misalnya 32 atau 32.73.', 'A region is its code, such as 32 or 32.73.')
  if (from && to && from >= to) throw wrong('to', 'Tanggal akhir mendahului tanggal awal.', 'The last day is before the first.')
  return { ...(versions && { versions }), ...(region && { region }), ...(from && { from }), ...(to && { to }), ...(round && { round: round.slice(0, 64) }), ...(subject && { subject: subject.slice(0, 100) }) }
}

function requestIn(req: PayloadRequest): ExportRequest & { format: ExportFormat } {
  // Payload puts names of its own into `query`.
  const unknown = [...req.searchParams.keys()].find((name) => !KNOWN.has(name))
  if (unknown) throw wrong(unknown.slice(0, 60), `Saringan tidak dikenal: ${unknown.slice(0, 60)}.`, `Unknown filter: ${unknown.slice(0, 60)}.`)
  const [format, naming, language, secured] = [one(req, 'format') ?? 'xlsx', one(req, 'naming') ?? 'labels', one(req, 'language'), one(req, 'secured')]
  if (format !== 'csv' && format !== 'xlsx') throw wrong('format', 'Bentuk berkas: csv atau xlsx.', 'The format is csv or xlsx.')
  if (naming !== 'labels' && naming !== 'keys') throw wrong('naming', 'Tulisan: labels atau keys.', 'The naming is labels or keys.')
  if (language && language !== 'id' && language !== 'en') throw wrong('language', 'Bahasa: id atau en.', 'The language is id or en.')
  if (secured && !['0', '1', 'on'].includes(secured)) throw wrong('secured', 'Jawaban tersandi: 0 atau 1.', 'Encrypted answers: 0 or 1.')
  return { format, naming, locale: language === 'en' || language === 'id' ? language : localeOf(req), secured: secured === '1' || secured === 'on', filter: filterIn(req) }
}

/**
 * `GET /api/forms/:id/export?format=csv|xlsx`: the answers within the asker's reach as a file that grows while it is read;
 * `version` (several), `region`, `from`, `to`, `round`, `subject` narrow it, `naming=keys` writes keys, `secured=1` adds
 * secured answers where they may be opened. 403 without the right, 404 for a form out of reach; written in the trail.
 */
export const exportDoor: Endpoint = {
  path: '/:id/export',
  method: 'get',
  handler: async (req) => {
    if (!mayExport(await scopeOf(req))) throw new Forbidden(req.t)
    const form = await formInScope(req, idIn(req))
    const { format, ...request } = requestIn(req)
    const made = await exportForm(req, form, request)
    if (format === 'xlsx' && made.width > MOST_COLUMNS) throw conflict('export-wide', 'Formulir ini mempunyai lebih banyak kolom daripada yang muat di Excel. Unduh sebagai CSV.', 'This form has more columns than fit in Excel. Download it as CSV.')
    await audit(req, { action: 'export', collection: 'forms', document: form.id, fields: made.securedColumns })
    return streamed(req, exportBytes(made, format), `${form.key}-isian.${format === 'xlsx' ? 'xlsx' : 'zip'}`, format === 'xlsx' ? XLSX : 'application/zip')
  },
}
