import styles from './connector-mark.module.css';

/** Our own small drawing of what a connector reads: a curve, a branch, a cylinder, braces, a table, bars, a rising line, a shield. */
const paths: Record<string, string> = {
  prometheus: 'M3 25h26M4 21c4 0 4-12 8-12s4 9 8 9 4-6 8-6',
  github: 'M10 5v22M10 19c0-6 12-3 12-9M10 5a2.5 2.5 0 1 0 .1 0M22 5a2.5 2.5 0 1 0 .1 0M10 22a2.5 2.5 0 1 0 .1 0',
  gitlab: 'M9 5v22M9 10c0 8 14 4 14 12M9 5a2.5 2.5 0 1 0 .1 0M23 22a2.5 2.5 0 1 0 .1 0M9 22a2.5 2.5 0 1 0 .1 0',
  sql: 'M6 8c0-5 20-5 20 0v16c0 5-20 5-20 0ZM6 8c0 5 20 5 20 0M6 16c0 5 20 5 20 0',
  'http-json': 'M12 5c-6 0-1 11-7 11 6 0 1 11 7 11M20 5c6 0 1 11 7 11-6 0-1 11-7 11M13 16h.2M16 16h.2M19 16h.2',
  csv: 'M5 6h22v20H5ZM5 12.5h22M5 19h22M14 6v20',
  umami: 'M4 16c6-10 18-10 24 0-6 10-18 10-24 0ZM16 12a4 4 0 1 0 .1 0',
  plausible: 'M6 26V16M13 26V10M20 26v-7M27 26V6M4 26h25',
  matomo: 'M6 24 12 13l6 7 8-14M6 24a1.5 1.5 0 1 0 .1 0M26 6a1.5 1.5 0 1 0 .1 0',
  'own-indicators': 'M4 24l8-8 6 5 10-13M22 8h6v6M5 28h22',
  sentry: 'M16 4 27 8v8c0 6-5 10-11 12C10 26 5 22 5 16V8ZM11 16l4 4 7-8',
};

export function ConnectorMark({ connector }: { connector: string }) {
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden>
      <path d={paths[connector] ?? 'M6 16h20M16 6v20'} />
    </svg>
  );
}
