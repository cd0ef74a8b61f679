import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { base, formOf, label } from '@/domain/forms/testing/sample'

import { AnswerList } from './AnswerList'
import { SectionFields } from './SectionFields'
import { makeView } from './view'

const definition = formOf([
  { ...base('puas'), type: 'scale', scale: { min: 1, max: 5, labels: { min: label('Sangat tidak setuju'), max: label('Sangat setuju') } }, clause: '5.1.2.p2' },
  { ...base('skor'), type: 'computed', calculation: { average: [{ field: 'puas' }] }, decimals: 0 },
  { ...base('tingkat_risiko'), type: 'computed', calculation: { average: [{ field: 'puas' }] }, decimals: 0, hiddenWhileFilling: true },
])

function readBack(puas: number, filling: boolean): string {
  const view = makeView(definition, { raw: { puas }, today: '2026-11-24', locale: 'id' })
  const { locale, model, lists, visible, numbers } = view
  return renderToStaticMarkup(createElement(AnswerList, { definition, answers: view.verdict.kept, shown: { locale, model, lists, visible, numbers, computed: view.verdict.computed, filling } }))
}

describe('answers read back', () => {
  it('keep from the person who fills in what is for readers of the result only', () => {
    expect(readBack(2, true)).toContain('skor')
    expect(readBack(2, true)).not.toContain('tingkat_risiko')
    expect(readBack(2, false)).toContain('tingkat_risiko')
  })

  it('say of how many steps one was chosen, and what the ends mean', () => {
    expect(readBack(1, true)).toContain('<dd>1 dari 5 – Sangat tidak setuju</dd>')
    expect(readBack(3, true)).toContain('<dd>3 dari 5</dd>')
    expect(readBack(5, true)).toContain('<dd>5 dari 5 – Sangat setuju</dd>')
  })
})

describe('a question', () => {
  it('names its clause to officers and not to citizens', () => {
    const drawn = (clauses: boolean) => renderToStaticMarkup(createElement(SectionFields, { view: makeView(definition, { raw: {}, today: '2026-11-24', locale: 'id', clauses }), items: definition.sections[0]!.items }))
    expect(drawn(true)).toContain('Dasar: 5.1.2.p2')
    expect(drawn(false)).not.toContain('5.1.2.p2')
  })
})
