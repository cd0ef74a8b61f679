import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'

import { modelOf } from '../model'
import { randomForm } from '../testing/generate'
import { readXlsform } from './readXlsform'
import { writeXlsform } from './writeXlsform'

const back = (workbook: ReturnType<typeof writeXlsform>) => readXlsform(workbook, { purpose: 'other', subject: 'none' })

describe('a form as XLSForm and back', () => {
  it('is the same form, with nothing to tell', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 4, max: 40 }), (seed, size) => {
        const definition = JSON.parse(JSON.stringify(randomForm(seed, size)))
        if (definition.conditions.length === 0) delete definition.conditions
        const workbook = writeXlsform(definition)
        const read = back(workbook)
        expect(read?.issues).toEqual([])
        expect(read?.definition).toEqual({ ...definition, key: definition.key.replace('-', '_') })
        expect(writeXlsform(read!.definition).survey).toEqual(workbook.survey)
      }),
      { numRuns: 100 },
    )
  }, 60_000)

  it('says most conditions in the language of workbooks, not only beside it', () => {
    let [said, all] = [0, 0]
    for (let seed = 1; seed < 120; seed++) {
      const definition = randomForm(seed, 20)
      const { survey } = writeXlsform(definition)
      const relevant = survey![0]!.indexOf('relevant')
      said += survey!.slice(1).filter((row) => row[relevant]).length
      all += modelOf(definition).nodes.filter(({ item }) => item.shownWhen).length
    }
    expect(all).toBeGreaterThan(100)
    expect(said / all).toBeGreaterThan(0.75)
  }, 60_000)

  it('lets an edited cell win over what is kept beside it', () => {
    const definition = randomForm(7, 10)
    definition.sections[0]!.items.unshift({ type: 'integer', uid: 'aaa', key: 'aaa', label: { id: 'A', en: 'A' }, min: 1, max: 9, secured: true, constraints: [{ condition: { field: 'aaa', op: 'not-equals', value: 5 }, message: { id: 'Bukan lima', en: 'Not five' } }] })
    const survey = writeXlsform(definition).survey!.map((row) => [...row])
    const column = survey[0]!.indexOf('constraint')
    const row = survey.findIndex((cells) => cells[1] === 'aaa')
    expect(survey[row]![column]).toBe(". >= 1 and . <= 9 and (. != '' and . != 5)")
    survey[row]![column] = '. >= 2'
    const item = back({ ...writeXlsform(definition), survey })!.definition.sections[0]!.items[0]
    expect(item).toMatchObject({ secured: true, constraints: [{ condition: { field: 'aaa', op: 'at-least', value: 2 }, message: { id: 'Bukan lima', en: 'Not five' } }] })
    expect(item).not.toHaveProperty('min')
  })
})
