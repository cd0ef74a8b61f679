/** The mark: five tiles of the map, one of them turmeric ("you are here"). Decorative; the name stands beside it. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden="true" focusable="false">
      <rect x="0" y="0" width="8" height="8" rx="1.5" fill="var(--m3)" />
      <rect x="9" y="0" width="8" height="8" rx="1.5" fill="var(--m3)" />
      <rect x="9" y="9" width="8" height="8" rx="1.5" fill="var(--turmeric)" />
      <rect x="18" y="9" width="8" height="8" rx="1.5" fill="var(--m3)" />
      <rect x="9" y="18" width="8" height="8" rx="1.5" fill="var(--m3)" />
    </svg>
  )
}
