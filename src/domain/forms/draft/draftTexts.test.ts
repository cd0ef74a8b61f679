import { describe, expect, it } from 'vitest'

import { compileForm } from '../compile'
import { decompileForm } from '../decompile'
import { randomForm } from '../testing/generate'
import { draftTexts, withTexts } from './draftTexts'

describe('texts of a draft', () => {
  it('are all there, and come back changed and nowhere else', () => {
    for (let seed = 0; seed < 40; seed++) {
      const draft = decompileForm(randomForm(seed))
      const texts = draftTexts(draft)
      const shouted = withTexts(draft, texts.map((text) => ({ ...text, en: `EN ${text.en}` })))
      const english = JSON.stringify(compileForm(shouted).definition).match(/"en":"(?!EN )[^"]+"/g)
      expect(english).toBeNull()
      expect(compileForm(withTexts(shouted, texts)).definition).toEqual(compileForm(draft).definition)
    }
  })

  it('asks for a label that nobody wrote, and leaves a path that leads nowhere alone', () => {
    const draft = { title: 'F', sections: [{ blockType: 'section', items: [{ blockType: 'text' }] }] }
    expect(draftTexts(draft).map(({ path, part }) => [path.join('.'), part])).toEqual([['title', 'title'], ['sections.0.label', 'label'], ['sections.0.items.0.label', 'label']])
    expect(withTexts(draft, [{ path: ['sections', 9, 'label'], part: 'label', id: 'x', en: 'y', pair: false }])).toEqual(draft)
  })
})
