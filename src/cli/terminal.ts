import picocolors from 'picocolors';
import type { Lang, Text } from '../core/text.ts';

export type Terminal = {
  lang: Lang;
  /** Results: what a pipe gets. */
  out(text: string): void;
  /** Everything said beside the result. */
  err(text: string): void;
  colors: ReturnType<typeof picocolors.createColors>;
  /** Columns of the terminal; 100 when there is none. */
  width: number;
};

export function openTerminal(argv: readonly string[], env: NodeJS.ProcessEnv = process.env): Terminal {
  const colorful = Boolean(process.stdout.isTTY) && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return {
    lang: langOf(argv, env),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    colors: picocolors.createColors(colorful),
    width: Math.max(40, process.stdout.columns ?? 100),
  };
}

/** `--lang zh|en`, else `CRUX_LANG`, else the locale; known before the options are read, since errors need it too. */
function langOf(argv: readonly string[], env: NodeJS.ProcessEnv): Lang {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at < 0 ? undefined : argv[at]?.includes('=') ? argv[at]?.slice(7) : argv[at + 1];
  if (asked === 'zh' || asked === 'en') return asked;
  const locale = env['CRUX_LANG'] || env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^zh/i.test(locale) ? 'zh' : 'en';
}

/** A known reason to stop with exit status 2: one sentence on what is wrong and what to do. */
export class Stop extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.name = 'Stop';
    this.text = text;
  }
}
