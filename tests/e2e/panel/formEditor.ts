import type { Locator, Page } from 'playwright'

type Test = readonly [question: string, operator: string, value: { choice: string } | { choices: readonly string[] } | { number: number }]

/** The form editor as a person uses it; rows are counted from 0. */
export class FormEditor {
  constructor(readonly page: Page) {}

  async chooseIn(field: string, option: string): Promise<void> {
    await this.page.locator(`#field-${field} .rs__control`).click()
    await this.page.locator('.rs__option', { hasText: option }).first().click()
  }

  row = (section: number, item: number): Locator => this.page.locator(`#sections-${section}-items-row-${item}`)
  field = (section: number, item: number, name: string): Locator => this.page.locator(`#field-sections__${section}__items__${item}__${name}`)

  private async pickBlock(name: string): Promise<void> {
    const drawer = this.page.locator('.drawer--is-open')
    await drawer.getByRole('button', { name, exact: true }).click()
    await drawer.waitFor({ state: 'detached' })
  }

  async addSection(index: number, id: string, en: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Tambah Bagian' }).click()
    await this.pickBlock('Bagian')
    await this.page.locator(`#field-sections__${index}__label`).fill(id)
    await this.page.locator(`#field-sections__${index}__labelEn`).fill(en)
  }

  /** Adds a question of a kind at the end of a section. */
  async addQuestion(section: number, item: number, kind: string, id: string, en: string): Promise<void> {
    await this.page.locator(`#sections-row-${section}`).getByRole('button', { name: 'Tambah Pertanyaan' }).click()
    await this.pickBlock(kind)
    await this.field(section, item, 'label').fill(id)
    await this.field(section, item, 'labelEn').fill(en)
  }

  /** Fills the choices' table: words in both languages and points. */
  async choices(section: number, item: number, rows: readonly (readonly [id: string, en: string, points?: number])[]): Promise<void> {
    const row = this.row(section, item)
    for (const [index, [id, en, points]] of rows.entries()) {
      await row.getByRole('button', { name: 'Tambah pilihan' }).click()
      await row.getByLabel(`Tulisan ${index + 1} (Indonesia)`).fill(id)
      await row.getByLabel(`Tulisan ${index + 1} (Inggris)`).fill(en)
      if (points !== undefined) await row.getByLabel(`Nilai ${index + 1}`, { exact: true }).fill(String(points))
    }
  }

  /** Sets when a question is shown: rows of question, operator and value. */
  async condition(section: number, item: number, rows: readonly Test[]): Promise<void> {
    const row = this.row(section, item)
    const part = this.field(section, item, 'shownWhen')
    if (!(await part.isVisible())) await row.locator('.collapsible', { hasText: 'Kapan ditampilkan' }).last().locator('.collapsible__toggle').first().click()
    for (const [index, [question, operator, value]] of rows.entries()) {
      await part.getByRole('button', { name: 'Tambah baris' }).click()
      const test = part.getByRole('listitem').nth(index)
      const asked = test.getByLabel('Pertanyaan', { exact: true })
      const label = (await asked.locator('option').allInnerTexts()).find((text) => text.startsWith(question))
      if (!label) throw new Error(`${question} cannot be chosen`)
      await asked.selectOption({ label })
      await test.getByLabel('Pembanding').selectOption({ label: operator })
      if ('choice' in value) await test.getByLabel('Nilai', { exact: true }).selectOption({ label: value.choice })
      else if ('number' in value) await test.getByLabel('Nilai', { exact: true }).fill(String(value.number))
      else for (const choice of value.choices) await test.getByLabel(choice, { exact: true }).check()
    }
  }

  async save(): Promise<void> {
    const answer = this.page.waitForResponse((response) => /\/api\/forms(\/|\?|$)/.test(response.url()) && ['POST', 'PATCH'].includes(response.request().method()))
    await this.page.locator('#action-save').click()
    const response = await answer
    if (response.status() >= 400) throw new Error(`saving answered ${response.status()}: ${await response.text()}`)
  }
}
