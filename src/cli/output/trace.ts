import { chanceWords } from '../../core/forecast/chance.ts';
import type { WireTrace } from '../../contract/why.ts';
import { formatShare, formatValue } from '../../core/format-value.ts';
import type { Lang, Text } from '../../core/text.ts';
import type { Terminal } from '../terminal.ts';

type Value = WireTrace['result'];

const words = {
  unknown: { en: 'not known', zh: '未知' },
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  manual: { en: 'typed by hand', zh: '手工录入' },
} satisfies Record<string, Text>;

/** A trace as indented lines: the result, why, the formula, what went in with source and time; then the inputs' own. */
export function traceLines(trace: WireTrace, terminal: Pick<Terminal, 'lang' | 'colors'>, depth = 0): string[] {
  const { lang, colors } = terminal;
  const pad = '  '.repeat(depth + 1);
  const lines = [`${pad}${colors.bold(shown(trace.result, trace.unit, lang))}`];
  if (trace.reason) lines.push(`${pad}${trace.reason[lang]}`);
  lines.push(`${pad}${colors.dim(trace.formula[lang])}`);
  for (const input of trace.inputs) {
    const source = input.source === 'manual' ? words.manual[lang] : input.source;
    const from = [source, input.at].filter(Boolean).join(' · ');
    const value = `${input.name[lang]}: ${shown(input.value, input.unit, lang)}`;
    lines.push(`${pad}- ${value}${from === '' ? '' : colors.dim(`  (${from})`)}`);
    if (input.why) lines.push(...traceLines(input.why, terminal, depth + 1));
  }
  for (const step of trace.steps ?? []) lines.push(`${pad}= ${step.what[lang]}: ${shown(step.value, step.unit, lang)}`);
  return lines;
}

function shown(value: Value, unit: string | undefined, lang: Lang): string {
  if (value === null) return words.unknown[lang];
  if (typeof value === 'boolean') return words[value ? 'yes' : 'no'][lang];
  if (typeof value === 'object') return value[lang];
  if (typeof value === 'string') return value;
  if (unit === 'share') return formatShare(value, lang);
  if (unit === 'chance') return chanceWords(value)[lang];
  return formatValue(value, unit, lang);
}
