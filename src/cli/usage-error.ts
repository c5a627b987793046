import type { CommanderError } from 'commander';
import { type Lang, say, type Text } from '../core/text.ts';

const texts: Record<string, Text> = {
  'commander.unknownOption': { en: 'Unknown option {what}.', zh: '没有 {what} 这个选项。' },
  'commander.unknownCommand': { en: 'Unknown command {what}.', zh: '没有 {what} 这个命令。' },
  'commander.excessArguments': { en: 'Too many arguments.', zh: '参数太多。' },
  'commander.missingArgument': { en: 'The argument {what} is missing.', zh: '缺少参数 {what}。' },
  'commander.missingMandatoryOptionValue': { en: 'The option {what} is needed.', zh: '缺少选项 {what}。' },
  'commander.optionMissingArgument': { en: 'The option {what} needs a value.', zh: '选项 {what} 需要一个值。' },
  'commander.invalidArgument': { en: '{all}', zh: '选项的值不能用：{all}' },
  other: { en: '{all}', zh: '{all}' },
  remedy: {
    en: '`crux --help` lists commands, `crux <command> --help` their options.',
    zh: '`crux --help` 列出全部命令，`crux <命令> --help` 列出选项。',
  },
};

/** What commander objects to, in the language of the person, and where to look. */
export function sayUsageError(error: CommanderError, lang: Lang): string {
  const all = error.message.replace(/^error: /, '');
  const what = /'([^']*)'/.exec(all)?.[1] ?? '';
  const text = texts[error.code] ?? texts['other'] ?? nothing;
  return `${say(text, lang, { what, all })}\n${say(texts['remedy'] ?? nothing, lang)}`;
}

const nothing: Text = { en: '', zh: '' };
