import { redirect } from 'next/navigation'

import { errorFor, ErrorSummary, TextField } from '@/components/ui'
import { PostForm } from '@/components/staff/PostForm'
import { staffText } from '@/i18n/areas/staff'
import { currentStaff, homeOf, sectionOf, staffLocale } from '@/queries/staff/session'

import { signIn } from '../_posts/signIn'
import { newsOf, type Query } from '../_server/address'
import { resultOf } from '../_server/result'
import { titled } from '../_server/title'

export const generateMetadata = () => titled((locale) => staffText[locale].signIn.title)

/** One sign-in for everybody; afterwards each role lands where it works. */
export default async function SignInPage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams
  const locale = await staffLocale()
  const t = staffText[locale]
  const back = sectionOf(typeof query.kembali === 'string' ? query.kembali : undefined)
  const staff = await currentStaff()
  if (staff) redirect(back ?? homeOf(staff.roles))
  const { errors, typed } = await resultOf('masuk')
  const news = newsOf({ keluar: t.signIn.signedOut, 'sandi-tersimpan': t.invitation.done, 'sandi-diganti': t.account.passwordSaved }, query.kabar) ?? (back ? t.signIn.again : undefined)
  return (
    <div className="wrap">
      <div className="narrow stack">
        <ErrorSummary locale={locale} errors={[...errors]} />
        {news && errors.length === 0 && (
          <p className="notice" role="status">
            {news}
          </p>
        )}
        <h1>{t.signIn.title}</h1>
        <p className="lead">{t.signIn.lead}</p>
        <PostForm action={signIn} hidden={back ? { kembali: back } : {}}>
          <TextField locale={locale} name="email" type="email" label={t.signIn.email} autoComplete="username" spellCheck={false} defaultValue={typed.email?.[0]} error={errorFor(errors, 'email')} />
          <TextField locale={locale} name="password" type="password" label={t.signIn.password} autoComplete="current-password" error={errorFor(errors, 'password')} />
          <div className="btn-row">
            <button className="btn" type="submit">
              {t.signIn.action}
            </button>
          </div>
        </PostForm>
        <details>
          <summary>{t.signIn.forgot}</summary>
          <p>{t.signIn.forgotHint}</p>
        </details>
        <p className="soft">{t.signIn.shared}</p>
      </div>
    </div>
  )
}
