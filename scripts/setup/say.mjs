// What the scripts say to a person, in the language of the locale: progress on stderr, and one clear sentence before giving up.

/** @typedef {{ en: string, zh: string }} Text */

/** `CRUX_LANG`, else the usual locale variables; Chinese when they say so, English otherwise. */
export const lang = /^zh/i.test(
  process.env.CRUX_LANG || process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '',
)
  ? 'zh'
  : 'en';

/** A known reason to stop; the top of each script prints its sentence and exits with its code. */
export class Stop extends Error {
  /** @param {Text} text @param {string} [details] what the failed program itself said */
  constructor(text, details = '', code = 1) {
    super(text[lang]);
    this.details = details;
    this.code = code;
  }
}

/** A known reason to stop that lies in the machine: a program that the tests need is not here and cannot be had. */
export class Missing extends Stop {}

/** @param {Text} text */
export function say(text) {
  process.stderr.write(`${text[lang]}\n`);
}

/**
 * Runs `work` while showing that it goes on: seconds count up on a terminal, a line every 20 s elsewhere.
 * @template T @param {Text} text @param {() => Promise<T>} work @returns {Promise<T>}
 */
export async function progress(text, work) {
  const terminal = Boolean(process.stderr.isTTY);
  const began = Date.now();
  const line = () => `${text[lang]} … ${Math.round((Date.now() - began) / 1000)} s`;
  process.stderr.write(terminal ? line() : `${text[lang]} …\n`);
  const timer = setInterval(
    () => process.stderr.write(terminal ? `\r${line()}` : `${line()}\n`),
    terminal ? 1000 : 20_000,
  );
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (terminal) process.stderr.write(`\r${line()}\n`);
  }
}

/** Runs a script's `main`, and turns a `Stop` into its sentence and exit code. @param {() => Promise<number | void>} main */
export function runScript(main) {
  main().then(
    (code) => {
      process.exitCode = code || 0;
    },
    (error) => {
      if (!(error instanceof Stop)) throw error;
      if (error.details) process.stderr.write(`${error.details.trim()}\n\n`);
      process.stderr.write(`${error.message}\n`);
      process.exitCode = error.code;
    },
  );
}
