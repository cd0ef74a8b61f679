import { describe, expect, it } from 'vitest'

import { canonicalJson } from './canonical'
import { compileForm } from './compile'
import { blockOf, decompileForm } from './decompile'
import { completeDraft } from './draft/completeDraft'
import { slugOf } from './draft/keys'
import { randomForm } from './testing/generate'
import type { FormDefinition } from './types'

const SEEDS = Array.from({ length: 150 }, (_, seed) => seed)

/** What a definition looks like when nothing is said that need not be said. */
const plain = (definition: FormDefinition): FormDefinition => {
  const { conditions, ...rest } = definition
  return (conditions?.length ? definition : rest) as FormDefinition
}

describe('blocks and definition', () => {
  it('come back the same from a definition, for many forms', () => {
    for (const seed of SEEDS) {
      const definition = plain(randomForm(seed))
      const { definition: back, problems } = compileForm(decompileForm(definition))
      expect(problems).toEqual([])
      expect(canonicalJson(back)).toBe(canonicalJson(definition))
    }
  })

  it('come back the same from the editor, with what only the editor adds', () => {
    for (const seed of SEEDS) {
      const { sections, ...rest } = decompileForm(randomForm(seed))
      const edited = sections.map((section, index) => ({ ...section, id: `row${index}`, blockName: null, clause: null, secured: false, required: 'no', constraints: [] }))
      const once = compileForm({ ...rest, sections: edited })
      const twice = compileForm(decompileForm(once.definition))
      expect(once.problems).toEqual([])
      expect(canonicalJson(twice.definition)).toBe(canonicalJson(once.definition))
    }
  })

  it('say what cannot be read, and leave nothing half understood', () => {
    const block = { uid: 'u1', key: 'a', label: 'A', labelEn: 'A', shownWhen: { field: '', op: 'equals' }, min: 'tiga', constraints: [{ condition: { regex: '.*' }, message: { id: 'x', en: 'x' } }] }
    const { definition, problems } = compileForm({ key: 'f', title: 'F', sections: [{ blockType: 'section', uid: 's', key: 's', label: 'S', items: [{ ...block, blockType: 'integer' }, { blockType: 'skrip', uid: 'u2' }, { blockType: 'section', uid: 'u3' }] }] })
    expect(problems).toEqual([
      { code: 'unreadable', uid: 'u1', part: 'shownWhen' },
      { code: 'unreadable', uid: 'u1', part: 'constraints' },
      { code: 'unreadable', uid: 'u1', part: 'min' },
      { code: 'unknown-block', uid: 'u2', part: 'skrip' },
      { code: 'misplaced-block', uid: 'u3', part: 'section' },
    ])
    expect(definition.sections[0]?.items).toEqual([{ type: 'integer', uid: 'u1', key: 'a', label: { id: 'A', en: 'A' } }])
  })

  it.each([undefined, null, 7, 'x', [], {}, { sections: 'x', conditions: {} }, { sections: [null, 1, { blockType: 'section', items: 'x' }] }])('never throw: %j', (draft) => {
    expect(() => compileForm((draft ?? {}) as never)).not.toThrow()
  })
})

describe('what the system gives to a draft', () => {
  const section = (items: unknown[]) => [{ blockType: 'section', label: 'Bagian satu', items }]
  const itemsOf = (blocks: ReturnType<typeof completeDraft>) => blocks[0]?.items as { uid: string; key: string; choices?: { value: string; deprecated?: boolean }[] }[]

  it('names things after their label, each name once', () => {
    const blocks = completeDraft(section([{ blockType: 'text', label: 'Nama Ma’ruf & keluarga' }, { blockType: 'text', label: 'Nama Maruf keluarga' }, { blockType: 'note', label: '2 hal' }, { blockType: 'text' }]))
    expect(itemsOf(blocks).map(({ key }) => key)).toEqual(['nama_maruf_keluarga', 'nama_maruf_keluarga_2', 'n_2_hal', ''])
    expect(new Set(itemsOf(blocks).map(({ uid }) => uid)).size).toBe(4)
    expect(completeDraft(blocks)).toEqual(blocks)
  })

  it('takes a copied row for a new question', () => {
    const row = { blockType: 'text', uid: 'f123', key: 'nama', label: 'Nama' }
    const [first, second] = itemsOf(completeDraft(section([row, row])))
    expect(first).toMatchObject({ uid: 'f123', key: 'nama' })
    expect(second?.uid).not.toBe('f123')
    expect(second?.key).toBe('nama_2')
  })

  it('keeps the key and every choice of what was published', () => {
    const published = compileForm({ key: 'f', title: 'F', sections: completeDraft(section([{ blockType: 'select-one', uid: 'f123', label: 'Warna', choices: [{ value: '', label: { id: 'Merah', en: 'Red' } }, { value: '', label: { id: 'Biru', en: 'Blue' } }] }])) }).definition
    const row = blockOf(published.sections[0]!.items[0]!)
    const edited = completeDraft(section([{ ...row, key: 'lain', label: 'Corak', choices: [{ value: 'biru', label: { id: 'Biru', en: 'Blue' } }, { value: '', label: { id: 'Merah', en: 'Red' } }] }]), published)
    expect(itemsOf(edited)[0]).toMatchObject({ key: 'warna' })
    expect(itemsOf(edited)[0]?.choices?.map(({ value, deprecated }) => [value, deprecated === true])).toEqual([['biru', false], ['merah_2', false], ['merah', true]])
  })

  it('makes names that the language takes', () => {
    for (const text of ['Ä é', '___', '9', 'Apakah  SOP — ada?', 'x'.repeat(200)]) expect(slugOf(text)).toMatch(/^([a-z][a-z0-9]*(_[a-z0-9]+)*)?$/)
  })
})
