import { describe, expect, it } from 'vitest'

import { compileForm } from '../compile'
import { lint } from '../lint'
import { modelOf } from '../model'
import { base, formOf, yesNo } from '../testing/sample'
import { completeDraft } from './completeDraft'
import { reuseItems } from './reuse'

const source = formOf([
  yesNo('ada_sop'),
  { ...base('unggah'), type: 'file', locked: true, shownWhen: { field: 'ada_sop', op: 'equals', value: 'yes' } },
  { ...base('catatan'), type: 'text' },
])

const taken = (uids: string[]) => {
  const sections = completeDraft([{ blockType: 'section', uid: 'tujuan', label: 'Tujuan', labelEn: 'Target', items: [{ blockType: 'text', uid: 'milik', label: 'catatan', labelEn: 'x' }, ...reuseItems(source, uids, 3)] }])
  return compileForm({ key: 'lain', title: 'Lain', titleEn: 'Other', sections }).definition
}

describe('completing a draft', () => {
  it('keeps every uid a published form may have: conditions name questions by them', () => {
    const shownWhen = { field: 'a', op: 'equals', value: 'yes' }
    const [section] = completeDraft([{ blockType: 'section', uid: 's', label: 'Bagian', items: [{ blockType: 'yes-no-unknown', uid: 'a', label: 'Ada?' }, { blockType: 'text', uid: '2b', label: 'Mengapa', shownWhen }, { blockType: 'text', uid: 'tidak sah', label: 'Lain' }] }])
    const [first, second, third] = (section?.items ?? []) as { uid: string }[]
    expect([section?.uid, first?.uid, second?.uid]).toEqual(['s', 'a', '2b'])
    expect(second).toMatchObject({ shownWhen })
    expect(third?.uid).toMatch(/^[A-Za-z0-9][\w-]+$/)
  })
})

describe('taking questions from another form', () => {
  it('gives them uids of their own, lets conditions among them follow, and keeps where they came from', () => {
    const definition = taken(['ada_sop', 'unggah', 'catatan'])
    const { byKey } = modelOf(definition)
    const [asked, upload] = [byKey.get('ada_sop')!.item, byKey.get('unggah')!.item]
    expect(asked.uid).not.toBe('ada_sop')
    expect(upload.shownWhen).toEqual({ field: asked.uid, op: 'equals', value: 'yes' })
    expect(upload.origin).toEqual({ library: source.key, version: 3, uid: 'unggah' })
    expect(upload.locked).toBeUndefined()
    expect(byKey.has('catatan_2')).toBe(true)
    expect(lint(definition).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('names what was left behind instead of forgetting it', () => {
    expect(lint(taken(['unggah'])).map(({ code, detail }) => [code, detail])).toContainEqual(['unknown-question', 'ada_sop'])
  })

  it('takes what is in a chosen section once', () => {
    const section = source.sections[0]!
    expect(reuseItems(source, [section.uid, 'catatan'], 1)).toHaveLength(1)
    expect(reuseItems(source, ['tidak_ada'], 1)).toEqual([])
  })
})
