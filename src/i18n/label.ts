/** A label in both languages of the product, in the shape Payload expects. */
export type Label = { id: string; en: string }

/** Indonesian first: it is the language people work in; English is complete beside it. */
export const l = (id: string, en: string): Label => ({ id, en })
