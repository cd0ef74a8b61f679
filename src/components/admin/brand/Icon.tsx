import { Mark } from '@/components/ui/Mark'

/** The mark at the head of the panel's way-back-up line. */
export function Icon() {
  return <Mark size={22} />
}
