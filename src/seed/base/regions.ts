import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { type Level, levelOf, NATIONAL, parentOf, zoneOf } from '../../domain/platform/regions'
import type { RegionKind } from '../../domain/structure/regionTitles'

export type RegionRow = {
  /** Kemendagri code; `ID` for the nation. */
  id: string
  name: string
  level: Level
  parent?: string
  kind: RegionKind
  timeZone: ReturnType<typeof zoneOf>
  /** Lower case, ASCII, single spaces; with the joined form of doubled names ("toli toli tolitoli"). */
  searchName: string
}

/** Words that stay as they are in a title: acronyms, and the conjunction. */
const KEPT: Readonly<Record<string, string>> = { DKI: 'DKI', DI: 'DI', DAN: 'dan' }

/** "KABUPATEN PANGKAJENE DAN KEPULAUAN" → "Kabupaten Pangkajene dan Kepulauan". */
export function properCase(name: string): string {
  return name
    .trim()
    .replace(/^DAERAH ISTIMEWA /, 'DI ')
    .split(/\s+/)
    .map((word) => KEPT[word] ?? word.toLowerCase().replace(/(^|[-'(/])(\p{L})/gu, (_, lead: string, letter: string) => lead + letter.toUpperCase()))
    .join(' ')
}

/** Form in which names are searched: lower case, without accents and punctuation. */
export function searchForm(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  const joined = plain.replace(/\b(\w+) \1\b/g, '$1$1')
  return joined === plain ? plain : `${plain} ${joined}`
}

function kindOf(level: Level, name: string): RegionKind {
  if (level === 'pusat') return 'negara'
  if (level === 'provinsi') return 'provinsi'
  return name.startsWith('Kota ') ? 'kota' : 'kabupaten'
}

function row(id: string, source: string): RegionRow {
  const name = id === NATIONAL ? source : properCase(source)
  const level = levelOf(id)
  const parent = parentOf(id)
  return {
    id,
    name,
    level,
    ...(parent ? { parent } : {}),
    kind: kindOf(level, name),
    timeZone: zoneOf(id),
    searchName: searchForm(source.startsWith('DAERAH ISTIMEWA ') ? `${source} ${name}` : name),
  }
}

/** Rows of one of the package's CSV files; throws when it is not the plain table this was written for. */
function table(file: string, columns: readonly string[]): string[][] {
  // Resolved from the application's root at run time: the package's own reader is asynchronous and a bundler must not inline it.
  const entry = createRequire(path.join(process.cwd(), 'package.json')).resolve('idn-area-data')
  const lines = readFileSync(path.join(path.dirname(entry), '..', 'data', file), 'utf8').trim().split(/\r?\n/)
  const rows = lines.map((line) => line.split(','))
  if (rows[0]?.join() !== columns.join() || rows.some((cells) => cells.length !== columns.length)) {
    throw new Error(`idn-area-data/${file} has another form than expected`)
  }
  return rows.slice(1)
}

/** All 553 regions, the nation first, then provinces, then kabupaten and kota, each by code. Source: npm `idn-area-data`. */
export function buildRegions(): RegionRow[] {
  const provinces = table('provinces.csv', ['code', 'name'])
  const regencies = table('regencies.csv', ['code', 'province_code', 'name'])
  return [
    row(NATIONAL, 'Indonesia'),
    ...provinces.map(([code, name]) => row(code ?? '', name ?? '')),
    ...regencies.map(([code, , name]) => row(code ?? '', name ?? '')),
  ]
}
