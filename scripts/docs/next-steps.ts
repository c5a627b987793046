// Where a reader of a generated page goes from there; written pages say it themselves.
import { posix } from 'node:path';
import type { Text } from '../../src/core/text.ts';
import type { Page } from '../docs.ts';
import { suffix } from './page.ts';

type Step = { to: string; name: Text };

const metrics: Step = { to: 'docs/metrics/README', name: { en: 'all metrics', zh: '全部指标' } };
const binding: Step = { to: 'docs/binding', name: { en: 'binding a source', zh: '绑定数据源' } };
const sources: Step = {
  to: 'docs/sources',
  name: { en: 'how sources are read, and kept safe', zh: '数据源怎样读取、怎样保护' },
};
const rules: Step = { to: 'docs/coach/rules/README', name: { en: 'all rules', zh: '全部规则' } };
const file: Step = { to: 'docs/okr-file', name: { en: 'OKR files', zh: 'OKR 文件' } };
const how: Step = { to: 'docs/coach/how-it-works', name: { en: 'how the coach works', zh: '教练怎么工作' } };

/** The first that fits a path counts. */
const steps: [RegExp, Step[]][] = [
  [/rules\/README/, [how, file]],
  [/^docs\/coach\/rules\//, [rules, file]],
  [/metrics\/README/, [binding, sources]],
  [/^docs\/metrics\//, [metrics, binding]],
  [/^docs\/connectors\//, [binding, sources]],
  [/^docs\/push/, [binding, metrics]],
];

/** The page with its last line, unless it has one. */
export function withNextStep({ path, text }: Page): Page {
  const found = steps.find(([of]) => path.endsWith('.md') && of.test(path))?.[1];
  if (found === undefined || /\n(Next: |下一步：).*\n*$/.test(text)) return { path, text };
  const lang = path.endsWith(suffix.zh) ? 'zh' : 'en';
  const links = found.map(
    ({ to, name }) => `[${name[lang]}](${posix.relative(posix.dirname(path), to)}${suffix[lang]})`,
  );
  return { path, text: `${text.trimEnd()}\n\n${lang === 'en' ? 'Next: ' : '下一步：'}${links.join(' · ')}\n` };
}
