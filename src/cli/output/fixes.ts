import { writeFile } from 'node:fs/promises';
import { fixFile } from '../input/fix-file.ts';
import type { LintedFile } from '../input/lint-file.ts';
import type { Terminal } from '../terminal.ts';
import { unifiedDiff } from './diff.ts';
import { plain } from './plain.ts';

const texts = {
  none: { en: 'Nothing to fix.', zh: '没有可安全修改的地方。' },
  hint: { en: 'Nothing is written yet; add --write.', zh: '尚未写入，加上 --write 才会写入文件。' },
  written: { en: 'written', zh: '已写入' },
};

/** Shows what the safe edits change, file by file, and writes it when asked. Stdin goes to stdout when written. */
export async function showFixes(
  files: readonly LintedFile[],
  write: boolean,
  { lang, out, err, colors }: Terminal,
): Promise<void> {
  let changed = 0;
  for (const file of files) {
    if (file.problems.length > 0) continue;
    const fixed = fixFile(file);
    if (file.path === '-' && write) out(fixed);
    if (fixed === file.source) continue;
    changed++;
    if (file.path === '-' && write) continue;
    for (const line of unifiedDiff(file.path, file.source, fixed)) {
      const paint = line.startsWith('+')
        ? colors.green
        : line.startsWith('-')
          ? colors.red
          : line.startsWith('@@')
            ? colors.cyan
            : String;
      out(`${paint(plain(line))}\n`);
    }
    if (!write) continue;
    await writeFile(file.path, fixed);
    err(`${file.path}  ${texts.written[lang]}\n`);
  }
  if (changed === 0) err(`${texts.none[lang]}\n`);
  else if (!write) err(`${texts.hint[lang]}\n`);
}
