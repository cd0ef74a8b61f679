const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" }
const plain = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity)

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? undefined : plain(found)
}
const has = (tag: string, name: string): boolean => new RegExp(` ${name}(?:=|[ />])`).test(tag)

/** Templates hold what a browser without scripts neither draws nor sends; they may lie in each other. */
function withoutTemplates(html: string): string {
  let depth = 0
  let kept = ''
  for (const piece of html.split(/(<template[^>]*>|<\/template>)/)) {
    if (piece.startsWith('<template')) depth++
    else if (piece === '</template>') depth--
    else if (depth === 0) kept += piece
  }
  return kept
}

/** What a browser without scripts would send of markup that React drew. For tests, which have no document. */
export function controlsOf(html: string): [string, string][] {
  const sent: [string, string][] = []
  for (const [whole, tag = '', inner = ''] of withoutTemplates(html).matchAll(/(<input[^>]*>)|<textarea[^>]*>([\s\S]*?)<\/textarea>|<select[^>]*>[\s\S]*?<\/select>/g)) {
    const head = /^<[^>]*>/.exec(whole)?.[0] ?? ''
    const name = attribute(head, 'name')
    if (!name || has(head, 'disabled')) continue
    if (tag) {
      const type = attribute(tag, 'type') ?? 'text'
      if (type === 'file' || ((type === 'radio' || type === 'checkbox') && !has(tag, 'checked'))) continue
      sent.push([name, attribute(tag, 'value') ?? (type === 'checkbox' ? 'on' : '')])
    } else if (whole.startsWith('<textarea')) sent.push([name, plain(inner.replace(/^\n/, ''))])
    else {
      const options = [...whole.matchAll(/<option[^>]*>/g)].map(([option]) => option)
      const chosen = options.find((option) => has(option, 'selected')) ?? options[0]
      sent.push([name, (chosen && attribute(chosen, 'value')) ?? ''])
    }
  }
  return sent
}
