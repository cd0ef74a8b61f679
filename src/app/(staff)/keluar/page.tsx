import { PostForm } from '@/components/staff/PostForm'
import { staffText } from '@/i18n/areas/staff'
import { staffRequest } from '@/queries/staff/session'

import { signOut } from '../_posts/signOut'
import { titled } from '../_server/title'

export const generateMetadata = () => titled((locale) => staffText[locale].signOut.title)

/** Asks once: opening an address must not end a session. */
export default async function SignOutPage() {
  const { locale } = await staffRequest()
  const t = staffText[locale].signOut
  return (
    <div className="wrap">
      <div className="narrow stack">
        <h1>{t.question}</h1>
        <PostForm action={signOut}>
          <div className="btn-row">
            <button className="btn" type="submit">
              {t.action}
            </button>
            <a href="/kerja">{t.stay}</a>
          </div>
        </PostForm>
      </div>
    </div>
  )
}
