import { type Label, l } from '@/i18n/label'

/** Something of a workbook that the form does not have (`lost`) or has in another way (`changed`). */
export type Issue = { sheet: string; cell: string; kind: 'lost' | 'changed'; reason: Label; content: string }

/** Thrown while reading an expression: what in it has no counterpart, in words. */
export class Unsupported extends Error {
  constructor(readonly reason: Label) {
    super(reason.en)
  }
}

export const unsupported = (id: string, en: string): Unsupported => new Unsupported(l(id, en))

/** A1, B7, AA12: how people find a cell. */
export function cellName(column: number, row: number): string {
  let name = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) name = String.fromCharCode(65 + ((left - 1) % 26)) + name
  return `${name}${row + 1}`
}

const MOST_SHOWN = 120
export const shorten = (text: string): string => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text)

/** What is told about a workbook, in the order it was found. */
export class Issues {
  readonly list: Issue[] = []
  constructor(private readonly sheet: string) {}

  add(kind: Issue['kind'], cell: string, content: string, reason: Label): void {
    this.list.push({ sheet: this.sheet, cell, kind, reason, content: shorten(content) })
  }
}
