import { randomUUID } from 'node:crypto'

import { saveResponse } from '@/actions/forms/saveResponse'
import { readPage } from '@/client/forms/readPage'
import { errorsOn } from '@/components/forms/pageErrors'
import { seeOther } from '@/components/forms/renderDocument'
import { answerAt } from '@/domain/forms/answered'
import { offers } from '@/domain/forms/checkAnswers'
import { evaluate } from '@/domain/forms/evaluate'
import { nameOf } from '@/domain/forms/fromPost'
import { modelOf } from '@/domain/forms/model'
import { Sheet } from '@/domain/forms/sheet'
import type { Verdict } from '@/domain/forms/types'
import { formErrorText } from '@/i18n/areas/forms'

import { attach } from './attach'
import { conflictPage } from './conflictPage'
import { resolved, without } from './resolve'
import { sectionPage, type Where } from './sectionPage'
import { HOME, type Visit } from './visit'

const text = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** A page of a form came in: everything usable on it is saved, whatever else is wrong; then on, or back with messages. */
export async function postSection(visit: Visit, where: Where, form: FormData): Promise<Response> {
  const { opened, staff, today, base } = visit
  const { definition, response } = opened
  const before = opened.answers as Record<string, unknown>
  const page = where.repeat && where.row ? { repeat: where.repeat.uid, row: where.row } : { section: where.section.uid }
  const here = where.repeat && where.row ? `${base}/${where.index + 1}/${where.repeat.key}/${where.row}` : `${base}/${where.index + 1}`

  const solving = form.has('selesaikan')
  const { entries: attached, faults } = solving ? { entries: [], faults: [] } : await attach(visit, form)
  const entries = [...form.entries(), ...attached]
  const read = solving ? { answers: resolved(before, form), unknown: [] } : readPage(definition, before, entries, page)
  if (read.unknown.length > 0) {
    return sectionPage(visit, where, { raw: before, faults: [{ message: formErrorText[staff.locale]['unknown-key'] }] })
  }
  const remove = text(form, 'kosongkan') || text(form, 'hapus-isian')
  const raw = remove ? without(read.answers, remove) : read.answers
  const verdict = evaluate(definition, raw, { today, mode: 'draft' })
  const result = await saveResponse(staff.req, {
    instanceId: visit.instanceId,
    form: response.form,
    versionHash: response.versionHash,
    revision: Number(text(form, 'revisi') || -1),
    answers: verdict.kept,
    mode: 'draft',
    channel: 'web',
  })
  if (result.status === 409) return conflictPage(visit, result.conflict, here)
  const errors = errorsOn({ model: modelOf(definition) }, result.status === 422 ? [...result.errors, ...verdict.errors] : verdict.errors, page)
  const revision = result.status === 422 ? response.revision : result.receipt.revision
  if (faults.length > 0 || result.status === 422 || (errors.length > 0 && !remove)) {
    const orphan = result.status === 422 && errors.length === 0 && faults.length === 0
    return sectionPage(visit, where, { raw, errors, faults: orphan ? [{ message: formErrorText[staff.locale]['answers-shape'] }] : faults, revision })
  }
  return seeOther(onward(visit, where, form, entries, verdict, here))
}

/** Where a saved page leads. */
function onward({ base, opened, today, lists }: Visit, where: Where, form: FormData, entries: readonly (readonly [string, unknown])[], verdict: Verdict, here: string): string {
  const { definition } = opened
  if (form.has('kosongkan') || form.has('hapus-isian') || form.has('selesaikan')) return here
  const wanted = /^([a-z][a-z0-9_]*)\/([\w-]{4,40})$/.exec(text(form, 'isian'))
  if (wanted) return `${base}/${where.index + 1}/${wanted[1]}/${wanted[2] === 'baru' ? randomUUID() : wanted[2]}`
  if (text(form, 'lanjut') === 'keluar') return `${HOME}?kabar=simpan`
  const printed = new Set(entries.map(([name]) => name))
  if (!where.repeat && asksMore(opened, verdict, today, where.section.uid, printed, lists.uploads)) return `${here}?kabar=lagi`
  if (where.repeat) return `${base}/${where.index + 1}#${where.repeat.key}`
  const next = definition.sections.findIndex(({ key }, index) => index > where.index && verdict.visible.includes(key))
  return next < 0 ? `${base}/periksa` : `${base}/${next + 1}`
}

/**
 * Whether the answers just given open questions of this very page, which a browser without scripts has not shown yet, or
 * choices of a question that had none. Files are never asked of who cannot add any.
 */
function asksMore({ definition, answers }: Visit['opened'], verdict: Verdict, today: string, section: string, printed: ReadonlySet<string>, uploads: boolean): boolean {
  const model = modelOf(definition)
  const [was, is] = [new Sheet(model, evaluate(definition, answers, { today, mode: 'draft' }).kept, today), new Sheet(model, verdict.kept, today)]
  return model.nodes.some((node) => {
    const { item } = node
    if (node.section.uid !== section || node.repeat || node.kind !== 'field' || !verdict.visible.includes(item.key)) return false
    if (!('type' in item) || item.type === 'note' || item.type === 'computed') return false
    if (!uploads && (item.type === 'file' || item.type === 'signature')) return false
    if (answerAt(verdict.kept, item.key) !== undefined) return false
    if (!printed.has(nameOf(item.key, 'in'))) return true
    return 'choiceFilter' in item && item.choiceFilter !== undefined && item.choices.some((choice) => offers(is, item, choice) === true && offers(was, item, choice) !== true)
  })
}
