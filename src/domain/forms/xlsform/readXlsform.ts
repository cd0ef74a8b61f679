import { l } from '@/i18n/label'

import { slugOf } from '../draft/keys'
import type { Condition, Field, FormDefinition, FormPurpose, FormSubject, Group, Item, NamedCondition, Repeat, Section } from '../types'
import { tellUnreadSettings } from './columns'
import { type Issue, Issues } from './issue'
import type { Known } from './names'
import { readChoices, tellUnread } from './readChoices'
import { overlaid, readContainer, type Reading, readQuestion } from './readItem'
import { readSheet, type Sheet, type Workbook } from './sheets'
import { type Node, surveyTree } from './survey'

/** What of a form is not in the workbook unless we wrote it. */
export type ImportDefaults = { purpose: FormPurpose; subject: FormSubject; key?: string; title?: string }
export type ImportResult = { definition: FormDefinition; issues: Issue[] }

/** Sheets that are read; `catatan` is our own list of what ODK cannot do. */
const SHEETS = ['survey', 'choices', 'settings', 'catatan'] as const

/**
 * The form that an XLSForm describes, and everything of it that has no counterpart, by sheet and cell. Undefined when
 * it has no sheet `survey` with columns `type` and `name`: it is no XLSForm.
 */
export function readXlsform(workbook: Workbook, defaults: ImportDefaults): ImportResult | undefined {
  const sheets = new Map<string, Sheet>()
  const other: Issue[] = []
  for (const [name, grid] of Object.entries(workbook)) {
    const plain = name.trim().toLowerCase()
    if ((SHEETS as readonly string[]).includes(plain) && !sheets.has(plain)) sheets.set(plain, readSheet(name, grid))
    else if (readSheet(name, grid).rows.length > 0) other.push({ sheet: name, cell: 'A1', kind: 'lost', content: name, reason: l('Lembar ini tidak dibaca.', 'This sheet is not read.') })
  }
  const survey = sheets.get('survey')
  if (!survey?.columns.some(({ name }) => name === 'type') || !survey.columns.some(({ name }) => name === 'name' || name.startsWith('label'))) return undefined
  const settings = sheets.get('settings')
  const values = settings?.rows[0]?.values ?? {}
  const main = /\b(en|eng|english|inggris)\b/i.test(values.default_language ?? '') ? 'en' : 'id'
  const { lists, issues: choiceIssues } = readChoices(sheets.get('choices'), main)
  const issues = new Issues(survey.name)
  const tree = surveyTree(survey, issues, lists)
  const extra = jsonOf(values.sigap)
  const byName = new Map<string, Known>()
  const byUid = new Map<string, Known>()
  const names = (nodes: readonly Node[]): void => {
    for (const { row, known, children } of nodes) {
      for (const name of [known.name, row.values.name]) if (name && !byName.has(name)) byName.set(name, known)
      byUid.set(known.uid, known)
      names(children)
    }
  }
  names(tree)
  const named = new Map((Array.isArray(extra.conditions) ? (extra.conditions as NamedCondition[]) : []).map((entry) => [entry.key, entry.when]))
  const listName = new Map(tree.flatMap(function all(node): [string, string][] {
    return [...(node.question.is === 'select' ? ([[node.known.uid, node.question.list]] as [string, string][]) : []), ...node.children.flatMap(all)]
  }))
  const listOf = (uid: string): string | undefined => {
    const list = listName.get(uid)
    return lists.get(list ?? '')?.some(({ choice }) => choice.points !== undefined) ? list : undefined
  }
  const reading: Reading = { scope: { byName }, lists, main, issues, used: new Map(), writing: { byUid, named, listName: (uid) => listName.get(uid), listOf } }
  const sections = sectionsOf(tree, reading)
  tellUnread(lists, reading.used, choiceIssues)
  const settingIssues = new Issues(settings?.name ?? 'settings')
  tellUnreadSettings(settings?.rows[0], settingIssues)
  const title = values.form_title ?? defaults.title ?? values.form_id ?? 'Formulir'
  const hasEnglish = survey.columns.some(({ name }) => name === 'label::en') || main === 'en'
  const kept = extra.title as { id?: unknown } | undefined
  const head = { purpose: defaults.purpose, subject: defaults.subject, locales: hasEnglish ? ['id', 'en'] : ['id'], ...pick(extra, ['description', 'purpose', 'subject', 'locales', 'supplements', 'conditions']) }
  const definition = {
    format: 1,
    key: defaults.key ?? (slugOf(values.form_id ?? '', 60) || slugOf(title) || 'formulir'),
    title: kept?.id === title ? kept : { id: title, en: title },
    ...head,
    sections,
  } as FormDefinition
  return { definition, issues: [...issues.list, ...choiceIssues.list, ...settingIssues.list, ...other] }
}

function jsonOf(text: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
const pick = (from: Record<string, unknown>, names: readonly string[]): Record<string, unknown> => Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])))

/** Groups at the top are pages; what stands between them is put on pages of its own. */
function sectionsOf(tree: readonly Node[], reading: Reading): Section[] {
  const sections: Section[] = []
  let loose: Section | undefined
  for (const node of tree) {
    if (node.known.type === 'group') {
      loose = undefined
      const head = readContainer(node, reading)
      const section: Section = overlaid({ ...head, items: [] }, node.extra, reading, node.row.values)
      sections.push({ ...section, items: itemsOf(node.children, reading) })
      continue
    }
    if (!loose) {
      const number = sections.length + 1
      loose = { uid: `q_bagian_${number}_`, key: free(`bagian_${number}`, reading), label: l(`Bagian ${number}`, `Section ${number}`), items: [] }
      sections.push(loose)
    }
    loose.items.push(...itemsOf([node], reading))
  }
  return sections
}

const free = (name: string, { scope }: Reading): string => (scope.byName.has(name) ? free(`${name}_x`, { scope } as Reading) : name)

const joined = (first: Condition | undefined, second: Condition | undefined): Condition | undefined => (first && second ? { all: [first, second] } : (first ?? second))
const under = <T extends { shownWhen?: Condition }>(item: T, when: Condition | undefined): T => (when ? { ...item, shownWhen: joined(when, item.shownWhen) } : item)

/** Questions, groups and repeats of a page. Repeats stand on the page itself, so one within a group comes after it. */
function itemsOf(nodes: readonly Node[], reading: Reading): Item[] {
  const items: Item[] = []
  for (const node of nodes) {
    if (node.known.type === 'repeat') items.push(repeatOf(node, reading))
    else if (node.known.type === 'group') {
      const { group, lifted } = groupOf(node, reading)
      items.push(group, ...lifted)
    } else addQuestion(items, node, reading)
  }
  return items
}

function groupOf(node: Node, reading: Reading): { group: Group; lifted: Repeat[] } {
  const head = overlaid({ type: 'group', ...readContainer(node, reading), items: [] } as Group, node.extra, reading, node.row.values)
  const items: Field[] = []
  const lifted: Repeat[] = []
  const walk = (children: readonly Node[], when: Condition | undefined): void => {
    for (const child of children) {
      if (child.known.type === 'repeat') {
        reading.issues.add('changed', child.row.cells.type ?? '', child.row.values.name ?? '', l('Kelompok berulang dipindahkan ke luar kelompoknya.', 'The repeat was moved out of its group.'))
        lifted.push(under(repeatOf(child, reading), joined(head.shownWhen, when)))
      } else if (child.known.type === 'group') {
        const inner = readContainer(child, reading)
        reading.issues.add('changed', child.row.cells.type ?? '', child.row.values.name ?? '', l('Kelompok di dalam kelompok diratakan; judulnya hilang, syaratnya tetap.', 'A group within a group was flattened; its heading is gone, its condition stays.'))
        walk(child.children, joined(when, inner.shownWhen))
      } else addQuestion(items, child, reading, when)
    }
  }
  walk(node.children, undefined)
  return { group: { ...head, items }, lifted }
}

function repeatOf(node: Node, reading: Reading): Repeat {
  const head = readContainer(node, reading)
  const count = node.row.values.repeat_count
  const rows = count && /^\d+$/.test(count) ? { minRows: Number(count), maxRows: Number(count) } : {}
  if (count && !/^\d+$/.test(count)) reading.issues.add('lost', node.row.cells.repeat_count ?? '', count, l('Jumlah baris yang dihitung tidak tersedia; orang menambah barisnya sendiri.', 'A calculated number of rows is not available; people add the rows themselves.'))
  const repeat = overlaid({ type: 'repeat', ...head, itemLabel: head.label, ...rows, items: [] } as Repeat, node.extra, reading, node.row.values)
  return { ...repeat, items: itemsOf(node.children, reading) as Repeat['items'] }
}

function addQuestion(items: Item[], node: Node, reading: Reading, when?: Condition): void {
  const of = items.at(-1)
  if (node.known.name.endsWith('__evidence') && of && `${of.key}__evidence` === node.known.name) {
    ;(of as Field & { evidence?: string }).evidence = node.row.values.required === 'yes' ? 'required' : 'optional'
    return
  }
  items.push(...readQuestion(node, reading).map((field) => under(field, when)))
}
