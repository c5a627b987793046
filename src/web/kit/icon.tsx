const paths = {
  menu: 'M3 6h14M3 10h14M3 14h14',
  close: 'M5 5l10 10M15 5 5 15',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM13.2 13.2 17 17',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6 16 16M4 16l1.4-1.4M14.6 5.4 16 4',
  moon: 'M16.5 11.6A7 7 0 0 1 8.4 3.5a7 7 0 1 0 8.1 8.1Z',
  auto: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM10 3v14M10 6h5.5M10 10h7M10 14h5.5',
  check: 'M4 10.5 8.2 15 16 5.5',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  down: 'M5 7.5 10 13l5-5.5',
  right: 'M7.5 5 13 10l-5.5 5',
  left: 'M12.5 5 7 10l5.5 5',
  up: 'M5 12.5 10 7l5 5.5',
  trash: 'M4 6h12M8 6V4h4v2M6 6l.7 10h6.6L14 6',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  link: 'M8.5 11.5 11.5 8.5M7 9.5 5 11.5a2.6 2.6 0 0 0 3.7 3.7l2-2M13 10.5l2-2a2.6 2.6 0 0 0-3.7-3.7l-2 2',
  shield: 'M10 2.5 16 5v4.5c0 4-2.6 6.6-6 8-3.4-1.4-6-4-6-8V5Z',
  question: 'M7.6 7.4a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.2.9-1.2 1.8M10 14.3v.2',
  book: 'M10 5.5C8.6 4.4 6.6 4 4 4v11c2.6 0 4.6.4 6 1.5 1.4-1.1 3.4-1.5 6-1.5V4c-2.6 0-4.6.4-6 1.5ZM10 5.5v11',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM10 6v4l2.6 2',
  pencil: 'M4 16l.8-3.4L13 4.4l2.6 2.6-8.2 8.2Z',
  calendar: 'M4 5h12v11H4zM4 8.5h12M7 3.5v3M13 3.5v3',
  more: 'M4 10a.6.6 0 1 0 1.2 0 .6.6 0 0 0-1.2 0ZM9.4 10a.6.6 0 1 0 1.2 0 .6.6 0 0 0-1.2 0ZM14.8 10a.6.6 0 1 0 1.2 0 .6.6 0 0 0-1.2 0Z',
  key: 'M6.5 10a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM9 11 16 4M13.5 6.5 16 9',
  grip: 'M7.5 5v.1M12.5 5v.1M7.5 10v.1M12.5 10v.1M7.5 15v.1M12.5 15v.1',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing beside a word; never the only carrier of a meaning, so hidden from screen readers. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      <path d={paths[name]} />
    </svg>
  );
}
