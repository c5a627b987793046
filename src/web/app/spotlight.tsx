import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { SearchHit } from '../../contract/search.ts';
import type { Text } from '../../core/text.ts';
import { searchQuery } from '../data/search.ts';
import { useMe } from '../data/session.ts';
import { useText } from '../lib/language.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { TextInput } from '../kit/text-input.tsx';
import { useFound } from '../kit/use-found.ts';
import { pages } from './pages.ts';
import { usePlace } from './place.tsx';
import styles from './spotlight.module.css';
import { text } from './text.ts';
import { fitsWords, verbsFor } from './verbs.ts';
import { useMetrics } from './use-metrics.ts';

type Item = { id: string; title: string; beside: string; href: string };

const kinds: Record<SearchHit['kind'], Text> = {
  team: { en: 'Team', zh: '团队' },
  objective: { en: 'Objective', zh: '目标' },
  'key-result': { en: 'Key result', zh: '关键结果' },
  indicator: { en: 'Indicator', zh: '常设指标' },
  person: { en: 'Person', zh: '人' },
};

const checkInWords = /^(?:check[ -]?in|更新进展|更新)\s*(.+)$/i;

/** Finds teams, objectives, key results, people and pages by words; arrows and Enter, or a click. */
export function Spotlight({ onClose }: { onClose: () => void }) {
  const t = useText();
  const { go: goTo } = usePlace();
  const [words, setWords] = useState('');
  const said = useDeferredValue(words.trim());
  // "check in latency": the verb, then what it is done to.
  const checksIn = checkInWords.exec(said)?.[1];
  const q = checksIn ?? said;
  const asked = useQuery(searchQuery(q));
  const me = useMe();
  const typed = words.trim();
  const toPages: Item[] = pages
    .filter(({ name }) => fitsWords({ name, also: '' }, typed))
    .map((page) => ({ id: page.href, title: t(page.name), beside: `g ${page.keys}`, href: page.href }));
  // Without words only the pages of the menu are offered; the rest is found by name, in either language.
  const verbs = typed === '' ? [] : verbsFor(me).filter((verb) => fitsWords(verb, typed));
  const actions: Item[] = verbs.map((verb) => ({ id: verb.id, title: t(verb.name), beside: '', href: verb.href }));
  const hits = q === '' ? [] : (asked.data?.reply ?? []).flatMap((hit) => itemsOf(hit, checksIn !== undefined, t));
  const metrics: Item[] = useMetrics(typed).map((metric) => ({
    id: metric.id,
    title: t(metric.name),
    beside: t({ en: 'Metric', zh: '指标' }),
    href: `/metrics?find=${metric.id}`,
  }));
  const items = [...toPages, ...actions, ...hits, ...metrics];
  const isBehind = said !== typed || (q !== '' && (asked.isPlaceholderData || asked.isLoading));
  const found = useFound({
    items,
    settled: isBehind ? toPages.length + actions.length : 'all',
    take(item) {
      onClose();
      goTo(item.href);
    },
  });
  return (
    <Dialog title={t(text.find)} onClose={onClose}>
      <div className={styles.box}>
        <TextInput
          label={t({
            en: 'Teams, objectives, metrics, people, pages',
            zh: '团队、目标、指标、人、页面，可用拼音首字母',
          })}
          {...found.field}
          value={words}
          onChange={(value) => {
            setWords(value);
            found.anew();
          }}
          onKeyDown={found.onKeyDown}
        />
      </div>
      <ul {...found.list} aria-label={t(text.find)}>
        {items.map((item, index) => (
          <li key={item.id} className={styles.item} {...found.item(index, item)}>
            <span>{item.title}</span>
            <span className={styles.beside}>{item.beside}</span>
          </li>
        ))}
      </ul>
      {q !== '' && asked.data?.next != null && (
        <p className={styles.none}>
          {t({ en: 'There are more: another word finds them.', zh: '还有更多，再输入一个词来找。' })}
        </p>
      )}
      {items.length === 0 && !asked.isFetching && (
        <p className={styles.none} role="status">
          {t({ en: 'Nothing found for “{words}”.', zh: '没有找到「{words}」。' }, { words })}
        </p>
      )}
    </Dialog>
  );
}

/** A key result can be gone to, or checked in on. */
function itemsOf(hit: SearchHit, checksIn: boolean, t: ReturnType<typeof useText>): Item[] {
  const kind = t(kinds[hit.kind]);
  if (checksIn) {
    if (hit.kind !== 'key-result') return [];
    const title = t({ en: 'Check in: {name}', zh: '更新进展：{name}' }, { name: hit.title });
    return [{ id: `check-in-${hit.id}`, title, beside: hit.beside, href: `/key-results/${hit.id}/check-in` }];
  }
  const beside = hit.beside === '' ? kind : `${kind} · ${hit.beside}`;
  const href = {
    team: `/teams/${hit.id}`,
    objective: `/objectives/${hit.id}`,
    'key-result': `/key-results/${hit.id}`,
    indicator: `/indicators/${hit.id}`,
    person: '/settings/people',
  }[hit.kind];
  return [{ id: `${hit.kind}-${hit.id}`, title: hit.title, beside, href }];
}
