import { headers } from 'next/headers'

import { dayAt } from '@/actions/dayAt'
import { type Opened, readResponse } from '@/actions/forms/readResponse'
import { type Lists, NO_LISTS } from '@/components/forms/view'
import { isOpenResponse } from '@/domain/forms/responseStates'
import { environment } from '@/lib/env'
import { formLists } from '@/queries/staff/forms/lists'
import { currentStaff, type Staff } from '@/queries/staff/session'

import { isOwnOrigin } from '../_server/origin'
import { seeOther } from '@/components/forms/renderDocument'
import { isDomainGone } from '@/queries/staff/forms/gone'

/** A request for a page of one response by a person who may see it. */
export type Visit = {
  staff: Staff
  nonce: string
  instanceId: string
  opened: Opened
  /** Address of this response's pages, without a slash at the end. */
  base: string
  /** The day where the response belongs. */
  today: string
  lists: Lists
}

export const HOME = '/kerja/formulir'
export const MISSING = '/kerja/tidak-ditemukan'

/** The visit, or the answer that sends the person where they can go on: to sign in, or to the page for what is missing. */
export async function visitOf(instanceId: string): Promise<Visit | Response> {
  const staff = await currentStaff()
  if (!staff) return seeOther(`/masuk?kembali=${encodeURIComponent(HOME)}`)
  try {
    const opened = await readResponse(staff.req, instanceId)
    const lists = await formLists(staff, { definition: opened.definition, instanceId, answers: opened.answers, uploads: opened.may.fill })
    return {
      staff,
      nonce: (await headers()).get('x-nonce') ?? '',
      instanceId,
      opened,
      base: `${HOME}/${instanceId}`,
      today: dayAt(opened.response.region),
      lists: lists ?? NO_LISTS,
    }
  } catch (error) {
    if (isDomainGone(error)) return seeOther(MISSING)
    throw error
  }
}

/** Whether the person may go on filling in; who cannot see all of it would overwrite what stays closed. */
export const mayFill = ({ opened }: Visit): boolean => opened.may.fill && !opened.withheld && isOpenResponse(opened.response.status)

/** Whether the person may correct a response that was sent. */
export const mayEdit = ({ opened }: Visit): boolean => opened.may.fill && !opened.withheld && opened.response.status === 'submitted'

/** A post from another site, or none at all. */
export async function isForeignPost(): Promise<boolean> {
  return !isOwnOrigin(await headers(), environment().serverURL)
}
