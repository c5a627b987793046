// Rule: attention (views, downloads, followers) stands for value.
import type { Span } from '../../read/span.ts';
import { catalogMetric, nameFor } from '../../facts/catalog-metric.ts';
import { all, has, spanOf } from '../../read/look.ts';
import type { Statement } from '../../read/statement.ts';
import type { KeyResultRule } from '../rule.ts';
import { countedReach, countedViews, storageVolume } from '../../words/patterns/proxies.ts';

export const proxyMetric: KeyResultRule = {
  id: 'proxy-metric',
  subject: 'key-result',
  stage: 'steady',
  severity: 'info',
  what: {
    en: '“{words}” counts attention. It may be a sign of value, not the value.',
    zh: '「{words}」数的是关注，可能预示价值，但还不是价值。',
  },
  why: {
    en: 'People can come, look and leave without being helped. A proxy is fine as an early sign when its partner is named.',
    zh: '人可以来了、看了、走了，却没有得到帮助。代理指标可以作先行信号，但要写明预示着什么。',
  },
  ask: { en: 'Did they succeed after looking?', zh: '看了之后真的做成了吗？' },
  tryThis: {
    en: 'Put the deed beside it: how many did the thing. Keep this one as the early sign, with what 1,000 of it may mean.',
    zh: '在旁边放上「做成了」的数：有多少人真的完成。这一条留作先行信号，并写明每 1000 个可能意味着什么。',
  },
  source: 'A24–A25',
  yieldsTo: ['placeholder'],
  check({ draft, statement, shape }, set) {
    if (draft.kind === 'guard' || draft.kind === 'milestone' || shape.measures.length === 0) return undefined;
    if (has(set.objective, 'awareness') || draft.meaning?.trim()) return undefined;
    const metric = catalogMetric(draft);
    if (metric?.class === 'outcome') return undefined;
    if (metric?.class === 'proxy') return { values: { words: nameFor(metric, statement) } };
    const span = attention(statement);
    if (span === undefined || isVolume(statement.folded, set.objective.folded)) return undefined;
    const share = shape.measures.every((one) => one.kind !== 'change' && one.target?.unitKind === 'percent');
    return share || shape.measures.every((one) => one.target?.unitKind === 'time') ? undefined : { spans: [span] };
  },
};

/** A word of attention outside brackets, or its count in more words: 被转发到朋友圈的次数. */
function attention(statement: Statement): Span | undefined {
  const word = all(statement, 'proxy').find((token) => token.depth === 0);
  if (word !== undefined) return spanOf(word);
  const views = statement.folded.includes('views') ? countedViews.exec(statement.folded) : null;
  if (views !== null) return { start: views.index + views[0].length - 5, end: views.index + views[0].length };
  const match = statement.lang === 'en' ? null : countedReach.exec(statement.folded);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

/** PV is also a persistent volume. */
function isVolume(text: string, objective: string): boolean {
  return storageVolume.test(text) || /persistent volume|存储卷/.test(objective);
}
