/** Everything that may hold a keyword without being one: comments, strings, quoted names. */
const OPAQUE = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]/g

/** True where a statement can only read, so that it needs no write lock. Unknown statements count as writes. */
export function onlyReads(sql: string): boolean {
  const head = /^(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/|\()*([a-z]+)/i.exec(sql)?.[1]?.toLowerCase()
  if (head === 'select' || head === 'explain' || head === 'values') return true
  if (head === 'with') return !/\b(?:insert|update|delete|replace)\b/i.test(sql.replace(OPAQUE, ' '))
  // A pragma with an argument sets something; without one, or with a table name in brackets, it only tells.
  if (head === 'pragma') return !sql.includes('=')
  return false
}
