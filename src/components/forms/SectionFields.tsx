import type { ReactNode } from 'react'

import { addressOf } from '@/domain/forms/answered'
import type { Group, Item, Repeat } from '@/domain/forms/types'
import { rowsName } from '@/client/forms/readPage'
import { formFillingText } from '@/i18n/areas/formFilling'
import { formatNumber } from '@/i18n/format'

import { Box } from './Box'
import { Question } from './Question'
import type { Place } from './part'
import { rowTitle } from './rowTitle'
import { type FillView, say } from './view'

function GroupFields({ view, group, place }: { view: FillView; group: Group; place: Place }) {
  const address = addressOf(group.key, place.repeat?.key, place.row)
  const hint = say(group.hint, view.locale)
  return (
    <Box address={address} shown={view.visible.has(address)} kind="group">
      <h2 className="q-heading">{say(group.label, view.locale)}</h2>
      {hint && <p className="soft">{hint}</p>}
      {group.items.map((item) => (
        <Question key={item.uid} view={view} field={item} place={place} />
      ))}
    </Box>
  )
}

/** Heading, hint and error of a repeat around its rows. */
function RepeatBox({ view, repeat, children }: { view: FillView; repeat: Repeat; children: ReactNode }) {
  const error = view.errors.get(repeat.key)
  return (
    <Box address={repeat.key} shown={view.visible.has(repeat.key)} kind="repeat">
      <h2 className="q-heading" id={repeat.key}>
        {say(repeat.label, view.locale)}
      </h2>
      {repeat.hint && <p className="soft">{say(repeat.hint, view.locale)}</p>}
      {error && <p className="field__error">{error}</p>}
      {children}
    </Box>
  )
}

/** Rows of a repeat as a list; each is filled in on a page of its own. Buttons save this page on their way. */
function RepeatRows({ view, repeat }: { view: FillView; repeat: Repeat }) {
  const t = formFillingText[view.locale].rows
  const stored = view.verdict.kept[repeat.key]
  const rows = (Array.isArray(stored) ? stored : []) as { id: string; answers: Record<string, unknown> }[]
  const item = say(repeat.itemLabel, view.locale)
  const full = repeat.maxRows !== undefined && rows.length >= repeat.maxRows
  return (
    <RepeatBox view={view} repeat={repeat}>
      {rows.length === 0 ? (
        <p className="soft">{t.none}</p>
      ) : (
        <ol className="rows">
          {rows.map((row, index) => {
            const title = rowTitle(view, repeat, row, index)
            const wrong = [...view.errors.keys()].some((address) => address.startsWith(`${repeat.key}/${row.id}/`))
            return (
              <li key={row.id}>
                <span className={wrong ? 'late' : undefined}>{title}</span>
                <span className="btn-row">
                  <button className="btn-link" type="submit" name="isian" value={`${repeat.key}/${row.id}`} aria-label={t.editLabel(title)}>
                    {t.edit}
                  </button>
                  <button className="btn-link" type="submit" name="hapus-isian" value={`${repeat.key}/${row.id}`} aria-label={t.removeLabel(title)}>
                    {t.remove}
                  </button>
                </span>
              </li>
            )
          })}
        </ol>
      )}
      {full ? (
        <p className="soft">{t.full(formatNumber(repeat.maxRows ?? 0, view.locale))}</p>
      ) : (
        <button className="btn btn-quiet btn-small" type="submit" name="isian" value={`${repeat.key}/baru`}>
          {t.add(item)}
        </button>
      )}
    </RepeatBox>
  )
}

/** Rows with their questions in place, on a page that holds the whole form. */
function RowsInPlace({ view, repeat }: { view: FillView; repeat: Repeat }) {
  const t = formFillingText[view.locale].rows
  const rows = (Array.isArray(view.raw[repeat.key]) ? view.raw[repeat.key] : []) as { id: string; answers: Record<string, unknown> }[]
  const item = say(repeat.itemLabel, view.locale)
  return (
    <RepeatBox view={view} repeat={repeat}>
      {rows.map((row, index) => (
        <div key={row.id} className="q-row">
          <input type="hidden" name={rowsName(repeat.key)} value={row.id} />
          <h3>{t.row(item, String(index + 1))}</h3>
          <SectionFields view={view} items={repeat.items} place={{ repeat, row: row.id }} />
          <button className="btn-link" type="submit" name="hapus-isian" value={`${repeat.key}/${row.id}`} formNoValidate aria-label={t.removeLabel(t.row(item, String(index + 1)))}>
            {t.remove}
          </button>
        </div>
      ))}
      {(repeat.maxRows === undefined || rows.length < repeat.maxRows) && (
        <button className="btn btn-quiet btn-small" type="submit" name="tambah-isian" value={repeat.key} formNoValidate>
          {t.add(item)}
        </button>
      )}
    </RepeatBox>
  )
}

/** The questions of one page, or of one row of a repeat; `whole`: the page holds the whole form. */
export function SectionFields({ view, items, place = {}, whole }: { view: FillView; items: readonly Item[]; place?: Place; whole?: boolean }) {
  return items.map((item) => {
    if (item.type === 'group') return <GroupFields key={item.uid} view={view} group={item} place={place} />
    if (item.type === 'repeat') return whole ? <RowsInPlace key={item.uid} view={view} repeat={item} /> : <RepeatRows key={item.uid} view={view} repeat={item} />
    return <Question key={item.uid} view={view} field={item} place={place} />
  })
}
