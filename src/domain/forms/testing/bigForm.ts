import type { Answers, Field, FormDefinition } from '../types'

/** The form of the speed budget: `questions` scored questions in ten pages, `conditions` of them shown on a condition, and a score. */
export function bigForm(questions = 100, conditions = 40): FormDefinition {
  const label = (text: string) => ({ id: text, en: text })
  const choices = ['ya', 'sebagian', 'tidak'].map((value, index) => ({ value, label: label(value), points: 2 - index }))
  const fields = Array.from({ length: questions }, (_, index): Field => {
    const gated = index > 0 && Math.floor((index * conditions) / (questions - 1)) > Math.floor(((index - 1) * conditions) / (questions - 1))
    const before = `q${index - 1}`
    return {
      type: 'select-one',
      uid: `q${index}`,
      key: `soal_${index}`,
      label: label(`Pertanyaan ${index + 1}`),
      choices,
      required: true,
      indexed: true,
      ...(gated ? { shownWhen: { any: [{ all: [{ field: 'q0', op: 'equals', value: 'ya' }, { field: before, op: 'not-equals', value: 'tidak' }] }, { field: before, op: 'not-answered' }] } } : {}),
    }
  })
  const pages = Array.from({ length: 10 })
  const perPage = Math.ceil(questions / pages.length)
  return {
    format: 1,
    key: 'besar',
    title: label('Formulir besar'),
    purpose: 'monitoring',
    subject: 'task-force',
    locales: ['id', 'en'],
    sections: pages.map((_, page) => ({
      uid: `s${page}`,
      key: `bagian_${page}`,
      label: label(`Bagian ${page + 1}`),
      items: [
        ...fields.slice(page * perPage, (page + 1) * perPage),
        ...(page === 9 ? [{ type: 'computed' as const, uid: 'skor', key: 'skor', label: label('Skor'), indexed: true, calculation: { sum: fields.map((field) => ({ lookup: field.uid })) }, bands: [{ key: 'kurang', label: label('Kurang') }, { key: 'baik', label: label('Baik'), from: 100 }] }] : []),
      ],
    })),
  }
}

/** Answers to all of its questions. */
export const bigAnswers = (questions = 100): Answers => Object.fromEntries(Array.from({ length: questions }, (_, index) => [`soal_${index}`, ['ya', 'sebagian', 'ya', 'tidak'][index % 4]!]))
