import type { ReactNode } from 'react'

export type Fact = { term: string; value?: ReactNode }

/** Terms with their values; those without one say so instead of vanishing. */
export function Facts({ facts, none }: { facts: readonly Fact[]; none: string }) {
  return (
    <dl className="facts">
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd className={value ? undefined : 'soft'}>{value || none}</dd>
        </div>
      ))}
    </dl>
  )
}
