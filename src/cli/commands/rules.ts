import stringWidth from 'string-width';
import { Command, Option } from 'commander';
import { examplesOf } from '../../core/coach/rules/examples.ts';
import type { Example, Rule } from '../../core/coach/rules/rule.ts';
import { type Lang, langs } from '../../core/text.ts';
import { nearest } from '../../core/nearest.ts';
import { severityNames } from '../output/counts.ts';

import { Stop, type Terminal } from '../terminal.ts';

const texts = {
  description: { en: 'list the rules of the coach, or explain one', zh: '列出教练的全部规则，或讲解一条' },
  id: { en: 'id of a rule', zh: '规则的标识' },
  format: { en: 'how to print', zh: '输出格式' },
  lang: { en: 'language of the messages', zh: '提示语言' },
  weak: { en: 'Speaks', zh: '会提示' },
  strong: { en: 'Silent', zh: '不提示' },
  source: { en: 'Source', zh: '出处' },
  only: { en: 'asks only, severity', zh: '试行，只提问，级别' },
  count: { en: 'rules; `crux rules <id>` explains one', zh: '条规则；`crux rules <标识>` 讲解其中一条' },
};

export function rules(terminal: Terminal): Command {
  const { lang } = terminal;
  return new Command('rules')
    .description(texts.description[lang])
    .argument('[id]', texts.id[lang])
    .addOption(new Option('-f, --format <format>', texts.format[lang]).choices(['pretty', 'json']).default('pretty'))
    .addOption(new Option('--lang <lang>', texts.lang[lang]).choices([...langs, 'auto']).default('auto'))
    .action((id: string | undefined, options: { format: string }) => run(id, options.format, terminal));
}

async function run(id: string | undefined, format: string, terminal: Terminal): Promise<void> {
  const { rules: all } = await import('../../core/coach/rules/index.ts');
  const chosen = id === undefined ? all : all.filter((rule) => rule.id === id);
  if (chosen.length === 0) throw noSuchRule(id ?? '', all);
  if (format === 'json')
    terminal.out(
      `${JSON.stringify(
        chosen.map((rule) => told(rule, terminal.lang)),
        null,
        2,
      )}\n`,
    );
  else terminal.out(id === undefined ? list(all, terminal) : chosen.map((rule) => page(rule, terminal)).join('\n'));
}

function list(all: readonly Rule[], { lang, colors }: Terminal): string {
  const wide = Math.max(...all.map(({ id }) => id.length));
  const lines = all.map(
    (rule) =>
      `${rule.id.padEnd(wide)}  ${padded(severityNames[severityOf(rule)][lang], 8)}  ${colors.dim(generic(rule.what[lang]))}`,
  );
  return `${lines.join('\n')}\n\n${all.length} ${texts.count[lang]}\n`;
}

function page(rule: Rule, { lang, colors }: Terminal): string {
  const native = (example: Example) => example.lang === lang;
  const trial = rule.stage === 'trial' ? ` (${texts.only[lang]} ${severityNames[rule.severity][lang]})` : '';
  const lines = [
    `${colors.bold(rule.id)}  ${severityNames[severityOf(rule)][lang]}${trial}`,
    '',
    generic(rule.what[lang]),
    rule.why[lang],
    '',
    `? ${rule.ask[lang]}`,
    `→ ${generic(rule.tryThis[lang])}`,
    '',
    colors.bold(texts.weak[lang]),
    ...examplesOf(rule)
      .weak.filter(native)
      .map((example) => `  ✗ ${shown(example)}`),
    '',
    colors.bold(texts.strong[lang]),
    ...examplesOf(rule)
      .strong.filter(native)
      .map((example) => `  ✓ ${shown(example)}`),
    '',
    `${texts.source[lang]}${lang === 'zh' ? '：' : ': '}${rule.source}`,
  ];
  return `${lines.join('\n')}\n`;
}

function told(rule: Rule, lang: Lang) {
  return {
    id: rule.id,
    subject: rule.subject,
    stage: rule.stage,
    severity: severityOf(rule),
    what: rule.what[lang],
    why: rule.why[lang],
    ask: rule.ask[lang],
    tryThis: rule.tryThis[lang],
    source: rule.source,
    examples: examplesOf(rule),
  };
}

/** The statement an example is about; for rules about more than words, the whole set with what else it says. */
function shown({ text, set, context }: Example): string {
  if (text !== undefined) return text;
  if (!set) return '';
  const said = (mark: string, { text: statement, ...rest }: { text: string }) => {
    const more = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : '';
    return `${mark} ${statement}${more}`;
  };
  const around = context ? `\n      ${JSON.stringify(context)}` : '';
  return (
    [said('O', set.objective), ...set.keyResults.map((keyResult) => said('\n      KR', keyResult))].join('') + around
  );
}

function severityOf(rule: Rule) {
  return rule.stage === 'trial' ? 'info' : rule.severity;
}

/** Places for words of a statement, shown as such where there is no statement. */
function generic(text: string): string {
  return text.replace(/\{\w+\}/g, '…');
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

function noSuchRule(id: string, all: readonly Rule[]): Stop {
  const near = nearest(
    id,
    all.map((rule) => rule.id),
  );
  return new Stop({
    en: `There is no rule ${id}.${near ? ` Did you mean ${near}?` : ''} \`crux rules\` lists them.`,
    zh: `没有 ${id} 这条规则。${near ? `你是不是想找 ${near}？` : ''}用 \`crux rules\` 查看全部规则。`,
  });
}
