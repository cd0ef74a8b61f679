import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const IGNORED = new Set(['node_modules', '.git', 'data', '.cache'])

/** All files under `paths` (files or folders), sorted, without tests. @param {readonly string[]} paths */
function filesUnder(paths) {
  const found = []
  const visit = (entry) => {
    if (statSync(entry).isDirectory()) {
      for (const name of readdirSync(entry)) if (!IGNORED.has(name) && !name.startsWith('.next')) visit(path.join(entry, name))
    } else if (!/\.test\.tsx?$/.test(entry)) {
      found.push(entry)
    }
  }
  for (const entry of paths) if (existsSync(entry)) visit(entry)
  return found.sort()
}

/**
 * Hash of names and contents of everything under `paths`, plus `extra` values.
 * @param {readonly string[]} paths
 * @param {readonly string[]} [extra]
 * @returns {string} 24 hex digits
 */
export function hashOf(paths, extra = []) {
  const hash = createHash('sha256')
  for (const file of filesUnder(paths)) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  for (const value of extra) hash.update(value).update('\0')
  return hash.digest('hex').slice(0, 24)
}
