/** The mark: two lines that cross inside a circle, the crossing in cinnabar. */
export function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 22 22" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden>
      <circle cx="11" cy="11" r="9.4" />
      <path d="M3 14.5 19 7.5M7.5 3 14.5 19" />
      <circle cx="11" cy="11" r="2.1" fill="var(--seal)" stroke="none" />
    </svg>
  );
}
