import { unsupported } from '../issue'
import { type Token, tokens } from './tokens'

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>='
export type Arithmetic = '+' | '-' | '*' | 'div'
/** The part of XPath that XLSForms use. `ref` is `${name}`, with a predicate and a step behind it; `step` is a name in a predicate. */
export type Expr =
  | { is: 'number'; value: string }
  | { is: 'text'; value: string }
  | { is: 'self' }
  | { is: 'ref'; name: string; where?: Expr; then?: string }
  | { is: 'step'; name: string }
  | { is: 'instance'; list: string; where: Expr; column: string }
  | { is: 'call'; name: string; args: Expr[] }
  | { is: 'op'; op: 'and' | 'or' | Comparison | Arithmetic; left: Expr; right: Expr }
  | { is: 'group'; of: Expr }

const LEVELS: readonly (readonly string[])[] = [['or'], ['and'], ['=', '!='], ['<', '<=', '>', '>='], ['+', '-'], ['*', 'div', 'mod']]
const MOST_DEPTH = 60
const MOST_LENGTH = 8000

/** Reads an expression. @throws Unsupported saying what in it is not understood */
export function parseXPath(text: string): Expr {
  if (text.length > MOST_LENGTH) throw unsupported('Ungkapan terlalu panjang.', 'The expression is too long.')
  const parser = new Parser(tokens(text))
  const result = parser.binary(0)
  parser.end()
  return result
}

class Parser {
  private at = 0
  private depth = 0
  constructor(private readonly list: readonly Token[]) {}

  private peek(offset = 0): Token | undefined {
    return this.list[this.at + offset]
  }
  private is(text: string, offset = 0): boolean {
    const token = this.peek(offset)
    return token !== undefined && token.is !== 'text' && token.text === text
  }
  private take(text: string): boolean {
    if (!this.is(text)) return false
    this.at++
    return true
  }
  private need(text: string): void {
    if (!this.take(text)) throw this.unexpected()
  }
  private unexpected(): Error {
    const found = this.peek()?.text
    return found === undefined ? unsupported('Ungkapan tidak lengkap.', 'The expression is incomplete.') : unsupported(`Bagian “${found}” dalam ungkapan ini tidak didukung.`, `“${found}” in this expression is not supported.`)
  }
  end(): void {
    if (this.peek()) throw this.unexpected()
  }

  binary(level: number): Expr {
    const ops = LEVELS[level]
    if (!ops) return this.unary()
    if (++this.depth > MOST_DEPTH * LEVELS.length) throw unsupported('Ungkapan terlalu bertingkat.', 'The expression is nested too deeply.')
    let left = this.binary(level + 1)
    for (;;) {
      const op = this.peek()
      if (!op || op.is === 'text' || !ops.includes(op.text)) break
      if (op.text === 'mod') throw this.unexpected()
      this.at++
      left = { is: 'op', op: op.text as Comparison, left, right: this.binary(level + 1) }
    }
    this.depth--
    return left
  }

  private unary(): Expr {
    if (!this.take('-')) return this.primary()
    const of = this.primary()
    if (of.is !== 'number') return { is: 'op', op: '-', left: { is: 'number', value: '0' }, right: of }
    return { is: 'number', value: `-${of.value}` }
  }

  private primary(): Expr {
    const token = this.peek()
    if (!token) throw this.unexpected()
    if (this.take('(')) {
      const of = this.binary(0)
      this.need(')')
      return { is: 'group', of }
    }
    this.at++
    if (token.is === 'number') return { is: 'number', value: token.text }
    if (token.is === 'text') return { is: 'text', value: token.text }
    if (token.is === 'ref') return this.reference(token.text)
    if (token.text === '.') {
      if (!this.take('/')) return { is: 'self' }
      return { is: 'step', name: this.name() }
    }
    if (token.is !== 'name') {
      this.at--
      throw this.unexpected()
    }
    if (!this.is('(')) return { is: 'step', name: token.text }
    return token.text === 'instance' ? this.instance() : { is: 'call', name: token.text, args: this.args() }
  }

  private name(): string {
    const token = this.peek()
    if (token?.is !== 'name') throw this.unexpected()
    this.at++
    return token.text
  }

  private args(): Expr[] {
    this.need('(')
    const args: Expr[] = []
    if (this.take(')')) return args
    do args.push(this.binary(0))
    while (this.take(','))
    this.need(')')
    return args
  }

  private reference(name: string): Expr {
    const where = this.take('[') ? this.predicate() : undefined
    const then = this.take('/') ? this.name() : undefined
    return { is: 'ref', name, ...(where ? { where } : {}), ...(then ? { then } : {}) }
  }

  private predicate(): Expr {
    const where = this.binary(0)
    this.need(']')
    return where
  }

  /** `instance('list')/root/item[…]/column` */
  private instance(): Expr {
    const [list, more] = this.args()
    if (list?.is !== 'text' || more) throw this.unexpected()
    for (const part of ['/', 'root', '/', 'item', '[']) this.need(part)
    const where = this.predicate()
    this.need('/')
    return { is: 'instance', list: list.value, where, column: this.name() }
  }
}

/** Without the brackets around it. */
export const bare = (expr: Expr): Expr => (expr.is === 'group' ? bare(expr.of) : expr)

/** The terms joined by `op` at the top: brackets keep a term together. */
export function terms(expr: Expr, op: 'and' | 'or' | '+'): Expr[] {
  return expr.is === 'op' && expr.op === op ? [...terms(expr.left, op), expr.right] : [expr]
}
