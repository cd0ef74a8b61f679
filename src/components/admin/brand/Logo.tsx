import { Mark } from '@/components/ui/Mark'
import css from './brand.module.css'

/** The name on the sign-in page of the panel. */
export function Logo() {
  return (
    <span className={css.logo}>
      <Mark size={44} />
      <span>
        <b>SIGAP</b> TPPO
      </span>
    </span>
  )
}
