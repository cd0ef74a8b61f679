import type { PayloadRequest, Where } from 'payload'

import { scopeOf } from '@/access/scopeOf'
import { mayOpen } from '@/actions/forms/readResponse'
import { allAnswers, sealedNames } from '@/actions/forms/sealAnswers'
import type { FormRow, ResponseRow } from '@/actions/forms/types'
import { toView } from '@/actions/forms/view'
import { RESPONSE_CHANNEL, RESPONSE_STATUS } from '@/collections/forms/vocabulary'
import { CODEBOOK_HEAD, codebookOf } from '@/domain/forms/export/codebook'
import { historyOf } from '@/domain/forms/export/history'
import { headOf, type SheetPlan, sheetsOf } from '@/domain/forms/export/sheets'
import type { CellContext, CellValue, ExportRow, FormHistory, Naming } from '@/domain/forms/export/types'
import { wordFor } from '@/domain/vocabulary'
import { audit } from '@/hooks/recordAudit'
import { formExportText } from '@/i18n/areas/formExport'
import { now } from '@/lib/clock'
import { inTransaction } from '@/lib/database/inTransaction'
import { idOf } from '@/lib/relation'

import { namesFor, regionNames } from './exportNames'
import { responsePages } from './exportPages'
import { type ExportFilter, exportVersions, exportWhere } from './exportScope'

export type ExportRequest = { filter: ExportFilter; naming: Naming; locale: 'id' | 'en'; secured: boolean }
/** One sheet, its head first; rows are read from the database while they are asked for. */
export type ExportSheet = { name: string; rows: AsyncIterable<readonly CellValue[]> }
export type Export = {
  /** Names of the secured columns that are in it. */
  securedColumns: string[]
  /** Columns of the widest sheet. */
  width: number
  sheets: () => AsyncGenerator<ExportSheet>
}

/**
 * The answers to a form within the asker's reach, sheet by sheet, never more than a page of them at once. Each repeat has
 * a sheet of its own and reads the responses again: what was sent after the beginning is in none of them. Secured answers
 * come along only where asked for and only of responses the asker may open, each after its entry in the audit trail.
 */
export async function exportForm(req: PayloadRequest, form: FormRow, { filter, naming, locale, secured }: ExportRequest): Promise<Export> {
  const versions = await exportVersions(req, form.id)
  const history = historyOf(versions)
  const plans = sheetsOf(history, { secured })
  const where: Where = { and: [exportWhere(await scopeOf(req), form.id, filter, versions), { submittedAt: { less_than_equal: now().toISOString() } }] }
  const words = formExportText[locale]
  const nameOf = ({ repeat }: SheetPlan): string => repeat ?? words.sheets.responses
  const reader = new Reader(req, form.id, history, { naming, locale, words: words.cells }, secured)

  async function* rows(plan: SheetPlan): AsyncGenerator<readonly CellValue[]> {
    yield plan.columns.map((column) => headOf(column, naming, locale))
    for await (const page of responsePages(req, where)) {
      for (const { row, context } of await reader.read(page, plan)) yield* plan.rows(row, context)
    }
  }
  async function* codebook(): AsyncGenerator<readonly CellValue[]> {
    yield CODEBOOK_HEAD
    yield* codebookOf(history, plans, nameOf)
  }
  return {
    securedColumns: [...new Set(plans.flatMap(({ columns }) => columns.flatMap(({ secured: closed, question }) => (closed && question ? [question.key] : []))))],
    width: Math.max(...plans.map(({ columns }) => columns.length)),
    sheets: async function* sheets() {
      for (const plan of plans) yield { name: nameOf(plan), rows: rows(plan) }
      yield { name: words.sheets.codebook, rows: codebook() }
    },
  }
}

type Line = { row: ExportRow; context: CellContext }
const momentOf = (value: unknown): string => (value ? new Date(String(value)).toISOString() : '')

/** Makes rows of an export out of stored responses, a page at a time. */
class Reader {
  private regions: ReadonlyMap<string, string> | undefined
  private readonly numbers: ReadonlyMap<string, number>

  constructor(
    private readonly req: PayloadRequest,
    private readonly form: string,
    private readonly history: FormHistory,
    private readonly style: Pick<CellContext, 'naming' | 'locale' | 'words'>,
    private readonly secured: boolean,
  ) {
    this.numbers = new Map(history.versions.map(({ id, number }) => [id, number]))
  }

  async read(page: readonly ResponseRow[], plan: SheetPlan): Promise<Line[]> {
    const { req, history } = this
    this.regions ??= await regionNames(req)
    const nameOf = await namesFor(req, page, history.versions.map(({ definition }) => definition), this.regions)
    const opened = new Set<ResponseRow>()
    if (this.secured) for (const stored of page) if (await mayOpen(req, stored)) opened.add(stored)
    // Rows of a repeat belong to responses whose reading was written down with the first sheet.
    if (!plan.repeat) await this.writeDown([...opened])
    return page.map((stored) => this.line(stored, opened.has(stored), nameOf))
  }

  /** Before anything goes out: no entry, no identity. */
  private async writeDown(opened: readonly ResponseRow[]): Promise<void> {
    const named = opened.map((row) => ({ id: String(row.id), fields: sealedNames(row.sealed) })).filter(({ fields }) => fields.length > 0)
    if (named.length === 0) return
    await inTransaction(this.req, async () => {
      for (const { id, fields } of named) await audit(this.req, { action: 'identity-read', collection: 'form-responses', document: id, fields })
    })
  }

  private line(stored: ResponseRow, open: boolean, nameOf: CellContext['nameOf']): Line {
    const { naming, locale } = this.style
    const view = toView(stored)
    const content = open ? allAnswers(stored, this.form) : view
    const version = this.numbers.get(idOf(stored.version) ?? '') ?? 0
    const about = view.subject
    const word = (vocabulary: Parameters<typeof wordFor>[0], value: string): string => (naming === 'labels' ? wordFor(vocabulary, value, locale) : value)
    return {
      row: {
        instanceId: view.instanceId,
        receipt: view.code ?? '',
        version,
        status: word(RESPONSE_STATUS, view.status),
        channel: word(RESPONSE_CHANNEL, view.channel),
        region: view.region,
        regionName: nameOf('regions', view.region),
        about: about ? nameOf(about.relationTo, about.value) : '',
        submittedAt: momentOf(view.submittedAt),
        acceptedAt: momentOf(view.acceptedAt),
        revision: view.revision,
        answers: content.answers,
        computed: content.computed,
        withheld: !open,
      },
      context: { ...this.style, version, withheld: !open, nameOf },
    }
  }
}
