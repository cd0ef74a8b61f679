import type { ReactNode } from 'react'

type Props = {
  /** What will be here. */
  title: string
  /** How to begin, or where to look instead. */
  children?: ReactNode
  action?: ReactNode
  level?: 2 | 3
}

/** An empty page says what will be here and how to begin. */
export function EmptyState({ title, children, action, level = 2 }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className="empty">
      <Heading>{title}</Heading>
      {children && <p>{children}</p>}
      {action && <div className="btn-row">{action}</div>}
    </div>
  )
}
