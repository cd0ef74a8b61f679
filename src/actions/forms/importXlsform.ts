import type { PayloadRequest } from 'payload'

import { compileForm } from '@/domain/forms/compile'
import { decompileForm } from '@/domain/forms/decompile'
import { FORM_PURPOSES, FORM_SUBJECTS, LIMITS } from '@/domain/forms/lists'
import { modelOf } from '@/domain/forms/model'
import type { Issue } from '@/domain/forms/xlsform/issue'
import { readXlsform } from '@/domain/forms/xlsform/readXlsform'
import { isRegionId } from '@/domain/platform/regions'
import { invalid } from '@/lib/errors'
import { readWorkbook } from '@/lib/xlsx/workbook'

import { write } from '../write'
import { freeKey } from './freeKey'
import { assertMayMakeForms } from './mayMakeForms'

type Asked = { region: string; purpose: string; subject: string }
export type Imported = { id: string; key: string; questions: number; issues: Issue[] }

/**
 * A draft form out of an XLSForm, and everything of it that has no counterpart, by sheet and cell. The draft is as any
 * other: linted when it is published, so one with gaps is kept and can be mended in the panel.
 * @throws {DomainError} 403 without the right to make forms, 400 for a file that is no XLSForm, a region outside the remit
 */
export async function importXlsform(req: PayloadRequest, bytes: Buffer, most: number, { region, purpose, subject }: Asked): Promise<Imported> {
  await assertMayMakeForms(req)
  if (!isRegionId(region)) throw invalid('region-unknown', 'Pilih wilayah.', 'Choose a region.', ['region'])
  const workbook = await readWorkbook(bytes, most)
  if (!workbook) throw invalid('file-unknown', 'Berkas ini bukan lembar kerja XLSX yang dapat dibaca.', 'This file is not an XLSX sheet that can be read.', ['file'])
  const chosen = { purpose: FORM_PURPOSES.find((each) => each === purpose), subject: FORM_SUBJECTS.find((each) => each === subject) }
  const read = readXlsform(workbook, { purpose: chosen.purpose ?? 'other', subject: chosen.subject ?? 'none' })
  if (!read) throw invalid('not-xlsform', 'Berkas ini bukan XLSForm: perlu lembar “survey” dengan kolom type dan name.', 'This file is no XLSForm: it needs a sheet “survey” with the columns type and name.', ['file'])
  // What was chosen for this import counts more than what the file says. The column of our own is read like any other draft.
  const { definition } = compileForm(decompileForm({ ...read.definition, ...(chosen.purpose && { purpose: chosen.purpose }), ...(chosen.subject && { subject: chosen.subject }) }))
  const questions = modelOf(definition).nodes.length
  if (questions === definition.sections.length) throw invalid('form-empty', 'Tidak ada pertanyaan yang dapat dibaca dalam berkas ini.', 'No question in this file can be read.', ['file'])
  if (definition.sections.length > LIMITS.sections || questions > LIMITS.items) {
    throw invalid('form-too-large', `Formulir paling banyak ${LIMITS.sections} bagian dan ${LIMITS.items} pertanyaan.`, `A form has at most ${LIMITS.sections} sections and ${LIMITS.items} questions.`, ['file'])
  }
  return write(req, async () => {
    // The key the file gives, or with the first number that nobody has.
    const key = await freeKey(req, definition.key.slice(0, LIMITS.keyLength - 3).replace(/_+$/, ''))
    if (!key) throw invalid('key-taken', 'Terlalu banyak formulir dengan kunci ini; ubah form_id di berkas.', 'Too many forms have this key; change form_id in the file.', ['file'])
    const { locales, ...draft } = decompileForm(definition)
    // As the person: region and scope are checked as for any new form.
    const created = await req.payload.create({ collection: 'forms', data: { ...draft, locales: [...locales], key, region, audience: 'staff', status: 'draft' } as never, depth: 0, overrideAccess: false, req })
    return { id: String(created.id), key, questions: questions - definition.sections.length, issues: read.issues }
  })
}
