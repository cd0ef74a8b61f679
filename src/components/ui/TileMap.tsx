import type { ReactNode } from 'react'

import { uiText } from '@/i18n/areas/ui'
import type { Locale } from '@/i18n/texts'
import css from './TileMap.module.css'
import { EAST_FROM, PAPUA_FROM, TILES } from './tiles'

/** 1–4 from low to high; `none` is *belum lapor* and is hatched, never a pale colour. */
export type Step = 1 | 2 | 3 | 4 | 'none'

export type TileValue = {
  /** Province code. */
  code: string
  name: string
  step: Step
  /** What the tile says in words: "11 dari 27, 41 %". */
  text: string
  href: string
}

type Props = {
  locale: Locale
  title: string
  tiles: TileValue[]
  legend: { step: Step; label: string }[]
  /** The same numbers as a table; a map never stands without one. */
  table: ReactNode
  /** Link or note beside the title. */
  aside?: ReactNode
}

/** Distance from tile to tile and side of a tile, in user units. */
const PITCH = 36
const SIDE = 34.5
const ROWS = 7

/** Step of a share (0–1): quarters, the last one closed. */
export function stepOf(share: number | undefined): Step {
  if (share === undefined) return 'none'
  return share >= 0.75 ? 4 : share >= 0.5 ? 3 : share >= 0.25 ? 2 : 1
}

function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5" height="5" className={css.hatchGround} />
      <line x1="0.5" y1="0" x2="0.5" y2="5" className={css.hatchLine} />
    </pattern>
  )
}

function Tile({ tile, from }: { tile: TileValue; from: number }) {
  const place = TILES[tile.code]
  if (!place) return null
  const [column, row, letters] = place
  const x = (column - from) * PITCH
  const y = row * PITCH
  return (
    <a
      href={tile.href}
      className={`${css.tile} ${column >= PAPUA_FROM ? css.papua : ''}`}
      aria-label={`${tile.name}: ${tile.text}`}
    >
      <title>{`${tile.name}: ${tile.text}`}</title>
      <rect className={css[`step-${tile.step}`]} x={x} y={y} width={SIDE} height={SIDE} rx="3" />
      <text className={css[`on-${tile.step}`]} x={x + SIDE / 2} y={y + SIDE / 2 + 4} textAnchor="middle">
        {letters}
      </text>
    </a>
  )
}

/**
 * The signature: every measure that has a province, on equal tiles that link to the province. One picture on a wide
 * screen, west above east on a phone. Plain SVG, so it prints and needs no script or inline style.
 */
export function TileMap({ locale, title, tiles, legend, table, aside }: Props) {
  const t = uiText[locale]
  const halves = [
    { key: 'west', label: t.west, from: 0, columns: EAST_FROM },
    { key: 'east', label: t.east, from: EAST_FROM, columns: 19 - EAST_FROM },
  ]
  return (
    <figure className={css.figure} aria-label={title}>
      <div className={css.head}>
        <h2 className={css.title}>{title}</h2>
        {aside}
      </div>
      <div className={css.map}>
        {halves.map((half) => (
          <div key={half.key} className={`${css.half} ${css[half.key]}`}>
            <svg
              viewBox={`0 0 ${half.columns * PITCH} ${ROWS * PITCH}`}
              role="group"
              aria-label={half.label}
              className={css.svg}
            >
              <defs>
                <Hatch id={`hatch-${half.key}`} />
              </defs>
              {tiles
                .filter(({ code }) => (TILES[code]?.[0] ?? 0) >= EAST_FROM === (half.key === 'east'))
                .map((tile) => (
                  <Tile key={tile.code} tile={tile} from={half.from} />
                ))}
            </svg>
          </div>
        ))}
      </div>
      <ul className={css.legend} aria-label={t.legend}>
        {legend.map((entry) => (
          <li key={entry.label}>
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <rect className={css[`step-${entry.step}`]} x="1" y="1" width="14" height="14" rx="3" />
            </svg>
            {entry.label}
          </li>
        ))}
      </ul>
      <details className={css.table}>
        <summary>{t.asTable}</summary>
        {table}
      </details>
    </figure>
  )
}
