'use server'

import { redirect } from 'next/navigation'

import { logout } from '@/actions/platform/logout'
import { currentStaff } from '@/queries/staff/session'

import { assertOwnOrigin } from '../_server/origin'
import { dropSession } from '../_server/sessionCookie'

/** Ends this session, in the browser and on the server. */
export async function signOut(): Promise<void> {
  await assertOwnOrigin()
  const staff = await currentStaff()
  if (staff) await logout(staff.req)
  await dropSession()
  redirect('/masuk?kabar=keluar')
}

/** Ends every session of the person. */
export async function signOutEverywhere(): Promise<void> {
  await assertOwnOrigin()
  const staff = await currentStaff()
  if (staff) await logout(staff.req, { everywhere: true })
  await dropSession()
  redirect('/masuk?kabar=keluar')
}
