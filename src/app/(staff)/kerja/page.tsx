import { staffRequest } from '@/queries/staff/session'

export default async function WorkPage() {
  const staff = await staffRequest()
  return <p>{staff.user.email}</p>
}
