import { unsupported } from '../issue'

export type Token = { is: 'number' | 'text' | 'ref' | 'name' | 'mark'; text: string }

// One alternative per token; quotes may be the curly ones a word processor puts in.
const TOKEN = /\s*(?:(\d+(?:\.\d+)?|\.\d+)|"([^"]*)"|'([^']*)'|\$\{\s*([^}\s]+)\s*\}|((?:jr:)?[A-Za-z_][\w-]*(?:\.[\w-]+)*)|(!=|<=|>=|\.\.|[=<>+\-*/().,[\]|]))/y
const WORDS = new Set(['and', 'or', 'div', 'mod'])

const straight = (text: string): string => text.replace(/[‘’‚]/g, "'").replace(/[“”„]/g, '"').replace(/[\u00a0\u2007\u202f]/g, ' ').replace(/≥/g, '>=').replace(/≤/g, '<=').replace(/≠/g, '!=')

/** Cuts an expression into tokens. @throws Unsupported at the first character that begins none */
export function tokens(text: string): Token[] {
  const source = straight(text).trim()
  const list: Token[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(source)
    if (!match) throw unsupported(`Tanda “${source.slice(at).trim().slice(0, 12)}” tidak dikenal dalam ungkapan.`, `“${source.slice(at).trim().slice(0, 12)}” is not known in an expression.`)
    const [, number, double, single, ref, name, mark] = match
    if (number !== undefined) list.push({ is: 'number', text: number.startsWith('.') ? `0${number}` : number })
    else if (double !== undefined || single !== undefined) list.push({ is: 'text', text: double ?? single ?? '' })
    else if (ref !== undefined) list.push({ is: 'ref', text: ref })
    else if (name !== undefined) list.push(...nameTokens(name))
    else if (mark !== undefined) list.push({ is: 'mark', text: mark })
  }
  return list
}

// The words of XPath are read in any case: people type AND and OR.
const nameTokens = (name: string): Token[] => (WORDS.has(name.toLowerCase()) ? [{ is: 'mark', text: name.toLowerCase() }] : [{ is: 'name', text: name }])
