import { evaluate } from '@/domain/forms/evaluate'
import { modelOf } from '@/domain/forms/model'
import type { Repeat } from '@/domain/forms/types'
import { formFillingText } from '@/i18n/areas/formFilling'
import { formErrorText } from '@/i18n/areas/forms'
import { formPagesText } from '@/i18n/areas/formPages'
import { seeOther } from '@/components/forms/renderDocument'
import { readBytes } from '@/lib/http/readBody'
import { RequestRefused } from '@/lib/http/refuse'
import { hasNewerVersion } from '@/queries/staff/forms/versions'

import { checkPage } from '../../../../_forms/checkPage'
import { editPage, postEdit } from '../../../../_forms/editPage'
import { postCheck } from '../../../../_forms/postCheck'
import { postSection } from '../../../../_forms/postSection'
import { receiptPage } from '../../../../_forms/receiptPage'
import { sectionPage, type Where } from '../../../../_forms/sectionPage'
import { isForeignPost, mayEdit, mayFill, MISSING, type Visit, visitOf } from '../../../../_forms/visit'

/*
 * Filling in: `/1`, `/2` … (a section each), `/1/anak/<row>` (one row of a repeat), `/periksa`, `/terkirim`, `/ubah` (a sent one). Route
 * handlers and not pages, so that Next's runtime is not loaded: no page of a form costs more than 60 kB of script.
 */

type Context = { params: Promise<{ instanceId: string; page: string[] }> }

/** A page with a file or two. */
const LIMIT = 25_000_000

/** Which part of the form an address means; undefined for none. */
function whereOf({ opened: { definition } }: Visit, [number = '', repeatKey, row, ...rest]: readonly string[]): Where | undefined {
  const index = /^[1-9]\d?$/.test(number) ? Number(number) - 1 : -1
  const section = definition.sections[index]
  if (!section || rest.length > 0) return undefined
  if (repeatKey === undefined) return { section, index }
  const node = modelOf(definition).byKey.get(repeatKey)
  if (node?.kind !== 'repeat' || node.section !== section || !row || !/^[\w-]{8,40}$/.test(row)) return undefined
  return { section, index, repeat: node.item as Repeat, row }
}

const isAsked = ({ opened: { definition, answers }, today }: Visit, { section, repeat }: Where): boolean => {
  const visible = new Set(evaluate(definition, answers, { today, mode: 'draft' }).visible)
  return visible.has(section.key) && (!repeat || visible.has(repeat.key))
}

/** Draws pages that exist; everything else is the page for what is missing. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { instanceId, page } = await params
  const visit = await visitOf(instanceId)
  if (visit instanceof Response) return visit
  const [first = ''] = page
  if (page.length === 1 && first === 'terkirim') return visit.opened.response.code && visit.opened.response.submittedAt ? receiptPage(visit) : seeOther(visit.base)
  if (page.length === 1 && first === 'ubah') return mayEdit(visit) ? editPage(visit, { raw: visit.opened.answers }) : seeOther(visit.base)
  if (!mayFill(visit)) return seeOther(visit.base)
  if (page.length === 1 && first === 'periksa') return checkPage(visit)
  const where = whereOf(visit, page)
  if (!where) return seeOther(MISSING)
  // An old link to a part that earlier answers have closed: on with what is asked.
  if (!isAsked(visit, where)) return seeOther(`${visit.base}/periksa`)
  const news = new URL(request.url).searchParams.get('kabar') === 'lagi' ? formFillingText[visit.staff.locale].moreAsked : undefined
  return sectionPage(visit, where, { raw: visit.opened.answers, news, newer: await hasNewerVersion(visit.staff, visit.opened.response) })
}

/** A page comes in; see `postSection` and `postCheck`. Success is 303, messages 422, a conflict 409. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { instanceId, page } = await params
  const visit = await visitOf(instanceId)
  if (visit instanceof Response) return visit
  const { locale } = visit.staff
  const plain = (message: string, status: number): Response => new Response(message, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' } })
  if (await isForeignPost()) return plain(formPagesText[locale].failed.foreign, 403)
  const edits = page.length === 1 && page[0] === 'ubah'
  if (edits ? !mayEdit(visit) : !mayFill(visit)) return seeOther(visit.opened.response.submittedAt ? `${visit.base}/terkirim` : visit.base)
  let form: FormData
  try {
    const bytes = await readBytes(request, LIMIT)
    form = await new Response(bytes, { headers: { 'Content-Type': request.headers.get('content-type') ?? '' } }).formData()
  } catch (error) {
    if (error instanceof RequestRefused && error.problem === 'body-too-large') return plain(formPagesText[locale].failed.tooLarge, 413)
    return plain(formErrorText[locale]['answers-shape'], 400)
  }
  if (edits) return postEdit(visit, form)
  if (page.length === 1 && page[0] === 'periksa') return postCheck(visit, form)
  const where = whereOf(visit, page)
  return where ? postSection(visit, where, form) : seeOther(MISSING)
}
