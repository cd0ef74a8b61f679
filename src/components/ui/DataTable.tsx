import type { ReactNode } from 'react'

export type Column<Row> = {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /**
   * Place on a phone: `main` is the first line, `end` stands at its end, `rest` goes to the second line with its
   * header as a label (unless `bare`).
   */
  place?: 'main' | 'end' | 'rest'
  /** On the second line, without the header in front: the value says what it is. */
  bare?: boolean
  /** On a phone the piece takes a line of its own (bars). */
  wide?: boolean
  numeric?: boolean
}

type Props<Row> = {
  /** Says what the table holds; read out, and shown unless `captionHidden`. */
  caption: string
  captionHidden?: boolean
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  dense?: boolean
  foot?: ReactNode
}

/** A table at every width; see table.css. The `main` column is the row's header. */
export function DataTable<Row>({ caption, captionHidden, columns, rows, rowKey, dense, foot }: Props<Row>) {
  return (
    <table className={`table table-fold${dense ? ' table-dense' : ''}`} role="table">
      <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.key} scope="col" role="columnheader" className={column.numeric ? 'num' : undefined}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column) => {
              const place = column.place ?? 'rest'
              const className = [`cell-${place}`, column.numeric ? 'num' : '', column.wide ? 'cell-wide' : '']
                .filter(Boolean)
                .join(' ')
              const content = column.cell(row)
              return place === 'main' ? (
                <th key={column.key} scope="row" role="rowheader" className={className}>
                  {content}
                </th>
              ) : (
                <td
                  key={column.key}
                  role="cell"
                  className={className}
                  data-label={place === 'rest' && !column.bare ? column.header : undefined}
                >
                  {content}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
      {foot && <tfoot role="rowgroup">{foot}</tfoot>}
    </table>
  )
}
