import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'

import type { PageOf } from '@/client/forms/data'
import { readPage } from '@/client/forms/readPage'
import { evaluate } from '@/domain/forms/evaluate'
import { nameOf } from '@/domain/forms/fromPost'
import { randomAnswers, randomForm } from '@/domain/forms/testing/generate'
import { stampSignatures } from '@/domain/forms/stampSignatures'
import type { Answers, FormDefinition, Repeat } from '@/domain/forms/types'

import { controlsOf } from './testing/controlsOf'
import { SectionFields } from './SectionFields'
import { type FillView, makeView, NO_LISTS } from './view'

// Drawing a thousand pages takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const TODAY = '2026-11-24'
const LISTS = {
  ...NO_LISTS,
  regions: ['ID', '32', '32.73'].map((value) => ({ value, label: value, level: value === 'ID' ? 'pusat' : value.includes('.') ? 'kabkota' : 'provinsi' })),
  references: { institutions: [{ value: 'rujukan-1', label: 'Dinas' }] },
}

const viewOf = (definition: FormDefinition, raw: Record<string, unknown>, locale: 'id' | 'en' = 'id'): FillView => makeView(definition, { raw, today: TODAY, locale, lists: LISTS })
const drawn = (view: FillView, items: FormDefinition['sections'][number]['items'], more: Partial<Parameters<typeof SectionFields>[0]> = {}): string =>
  renderToStaticMarkup(createElement(SectionFields, { view, items, ...more }))

/** What is stored and may be stored: usable answers of a draft. */
const stored = (definition: FormDefinition, seed: number): Record<string, unknown> => evaluate(definition, randomAnswers(definition, seed), { today: TODAY, mode: 'draft' }).kept

describe('a page sent back as it was drawn', () => {
  it('changes no answer, whatever the form and the answers are', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const definition = randomForm(seed)
      const before = stored(definition, seed * 7)
      let after = before
      for (const section of definition.sections) {
        const page: PageOf = { section: section.uid }
        const read = readPage(definition, after, controlsOf(drawn(viewOf(definition, after), section.items)), page)
        expect(read.unknown).toEqual([])
        after = evaluate(definition, read.answers, { today: TODAY, mode: 'draft' }).kept
        for (const repeat of section.items.filter((item): item is Repeat => item.type === 'repeat')) {
          for (const row of (after[repeat.key] ?? []) as { id: string }[]) {
            const rowRead = readPage(definition, after, controlsOf(drawn(viewOf(definition, after), repeat.items, { place: { repeat, row: row.id } })), { repeat: repeat.uid, row: row.id })
            expect(rowRead.unknown).toEqual([])
            after = evaluate(definition, rowRead.answers, { today: TODAY, mode: 'draft' }).kept
          }
        }
      }
      expect({ seed, answers: after }).toEqual({ seed, answers: before })
    }
  })

  it('holds for the whole form on one page, but for what is not asked', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const definition = randomForm(seed)
      const before = stored(definition, seed * 11)
      const view = viewOf(definition, before)
      const html = definition.sections.filter(({ key }) => view.visible.has(key)).map((section) => drawn(view, section.items, { whole: true })).join('')
      const { answers, unknown } = readPage(definition, {}, controlsOf(html), 'all')
      expect(unknown).toEqual([])
      // When a name was typed as a signature is not told by the page; the server knows.
      const [sent, kept] = [stampSignatures(definition, answers, before as Answers, `${TODAY}T00:00:00Z`), stampSignatures(definition, before, before as Answers, `${TODAY}T00:00:00Z`)].map((each) => evaluate(definition, each, { today: TODAY, mode: 'submit' }).kept)
      expect({ seed, kept: sent }).toEqual({ seed, kept })
    }
  })
})

describe('what may be sent', () => {
  const definition = randomForm(3)

  it('names questions of other pages, and inventions, instead of taking them', () => {
    const [first] = definition.sections
    const foreign = definition.sections.at(-1)?.items.find((item) => item.type === 'computed')
    const sent: [string, string][] = [[nameOf('tidak_ada'), 'x'], [nameOf(foreign?.key ?? ''), '99'], ['a/__proto__', 'x']]
    expect(readPage(definition, {}, sent, { section: first?.uid ?? '' }).unknown).toHaveLength(3)
  })

  it('lets a mark that was just ticked beat the answer beside it, and a new answer beat the mark that stood', () => {
    const form: FormDefinition = {
      format: 1, key: 'f', title: { id: 'F', en: 'F' }, purpose: 'survey', subject: 'none', locales: ['id'],
      sections: [{ uid: 's', key: 'bagian', label: { id: 'B', en: 'B' }, items: [{ type: 'yes-no-unknown', uid: 'q', key: 'setuju', label: { id: 'S', en: 'S' }, allowRefused: true }] }],
    }
    const both: [string, string][] = [[nameOf('setuju', 'in'), '1'], [nameOf('setuju'), 'yes'], [nameOf('setuju', 'mark'), 'refused']]
    expect(readPage(form, { setuju: 'yes' }, both, { section: 's' }).answers).toEqual({ setuju: { mark: 'refused' } })
    expect(readPage(form, { setuju: { mark: 'refused' } }, both, { section: 's' }).answers).toEqual({ setuju: 'yes' })
    expect(readPage(form, { setuju: 'yes' }, [[nameOf('setuju', 'in'), '1']], { section: 's' }).answers).toEqual({})
    expect(readPage(form, { setuju: 'yes' }, [], { section: 's' }).answers).toEqual({ setuju: 'yes' })
  })
})

describe('a drawn page', () => {
  it('has a label for every control and an id only once', () => {
    for (let seed = 1; seed <= 25; seed++) {
      const definition = randomForm(seed)
      const html = drawn(viewOf(definition, stored(definition, seed), 'en'), definition.sections.flatMap(({ items }) => items), { whole: true })
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
      expect(ids.length).toBe(new Set(ids).size)
      const labelled = new Set([...html.matchAll(/ for="([^"]*)"/g)].map(([, id]) => id))
      for (const [tag] of html.matchAll(/<(?:input|textarea|select)[^>]*>/g)) {
        if (/type="hidden"/.test(tag) || /aria-label=/.test(tag)) continue
        expect(labelled).toContain(/ id="([^"]*)"/.exec(tag)?.[1])
      }
    }
  })
})
