import { redirect } from 'next/navigation'

import { isDenial, missing } from '@/queries/staff/read'
import { type Staff, staffRequest } from '@/queries/staff/session'

import { type FieldNames, formErrors } from './errors'
import { Input } from './input'
import { assertOwnOrigin } from './origin'
import { leave } from './result'

/** Where to go on after the post, or what the same page is to show now. */
export type Outcome = string | { show: string }

/**
 * The frame of every form post of the staff pages: from a page of ours, by a person signed in, under that person's own
 * access. Success leads on with 303; errors are shown on the same page, with what was typed.
 */
export async function submit(form: string, data: FormData, work: (staff: Staff, input: Input) => Promise<Outcome>, names: FieldNames = {}): Promise<void> {
  await assertOwnOrigin()
  const staff = await staffRequest()
  const input = new Input(data, staff.locale)
  let outcome: Outcome
  try {
    outcome = await work(staff, input)
  } catch (error) {
    if (isDenial(error)) missing()
    const errors = formErrors(error, staff.locale, names)
    if (!errors) throw error
    await leave({ form, errors, typed: input.typed() })
    return
  }
  if (typeof outcome === 'string') redirect(outcome)
  await leave({ form, errors: [], typed: {}, show: outcome.show })
}
