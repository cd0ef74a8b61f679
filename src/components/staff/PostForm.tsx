import type { ReactNode } from 'react'

type Props = {
  /** A function of a 'use server' file. */
  action: (data: FormData) => Promise<void>
  /** Sent along unseen: which document the form is about. Checked again under the person's access. */
  hidden?: Readonly<Record<string, string>>
  className?: string
  children: ReactNode
}

/**
 * A form that posts the way forms always did, with and without JavaScript: the browser sends it to this page's own
 * address, Next finds the server function by the hidden field React uses for it, and the answer is 303 or this page with
 * its errors. Handed to React as a function instead, it would be sent in the background, and no 303 would follow.
 */
export function PostForm({ action, hidden = {}, className, children }: Props) {
  const id = '$$id' in action && typeof action.$$id === 'string' ? action.$$id : undefined
  if (!id) throw new Error('PostForm needs a server function')
  return (
    <form method="post" action="" encType="multipart/form-data" className={className} noValidate>
      <input type="hidden" name={`$ACTION_ID_${id}`} value="" />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}
