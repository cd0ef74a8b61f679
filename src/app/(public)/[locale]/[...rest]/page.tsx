import { notFound } from 'next/navigation'

/** Whatever no other public page answers: the 404 page inside the site's own frame. */
export default function Rest(): never {
  notFound()
}
