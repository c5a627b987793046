import type { ReactNode } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { metricClassNames, type Metric, type MetricClass } from '../../../core/catalog/metric.ts';
import { metricGroups, metrics } from '../../../core/catalog/metrics.ts';
import { askedOf } from '../../../core/catalog/recipe.ts';
import { recipesOf } from '../../../core/catalog/recipes.ts';
import { useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { findMetrics } from './find-metrics.ts';
import styles from './metrics-page.module.css';
import { classNotes, text } from './text.ts';

const route = getRouteApi('/frame/metrics');

/** All metrics of the catalogue with what they show, how they mislead and how they are asked for; open to everyone. */
export function MetricsPage() {
  const t = useText();
  const { find = '', kind } = route.useSearch();
  const navigate = route.useNavigate();
  const found = findMetrics(find, kind);
  const show = (words: string, of: MetricClass | '') =>
    void navigate({
      to: '.',
      search: { ...(words === '' ? {} : { find: words }), ...(of === '' ? {} : { kind: of }) },
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <PageHead name={t(text.title)} sub={t(text.sub, { count: metrics.length })} />
      <search className={styles.filters}>
        <TextInput
          label={t(text.find)}
          hint={t(text.findHint)}
          type="search"
          value={find}
          onChange={(words) => show(words, kind ?? '')}
        />
        <Select
          label={t(text.kind)}
          value={kind ?? ''}
          onChange={(of) => show(find, of)}
          choices={[
            { value: '', label: t(text.all) },
            ...(Object.keys(metricClassNames) as MetricClass[]).map((value) => ({
              value,
              label: `${t(metricClassNames[value])} · ${t(classNotes[value])}`,
            })),
          ]}
        />
      </search>
      <p className="only-heard" role="status">
        {t(text.counted, { count: found.length })}
      </p>
      {found.length === 0 && (
        <EmptyState title={t(text.none)} action={<Button onClick={() => show('', '')}>{t(text.clear)}</Button>}>
          {t(text.noneHow)}
        </EmptyState>
      )}
      {find.trim() === '' ? (
        metricGroups.map(({ id, name, problem, metrics: inGroup }) => (
          <MetricList key={id} found={inGroup.filter((metric) => found.includes(metric))}>
            <h2>{t(name)}</h2>
            <p>{t(problem)}</p>
          </MetricList>
        ))
      ) : (
        <MetricList found={found} />
      )}
    </>
  );
}

function MetricList({ found, children }: { found: readonly Metric[]; children?: ReactNode }) {
  if (found.length === 0) return null;
  return (
    <section className={styles.group}>
      {children}
      <ul className={styles.list}>
        {found.map((metric) => (
          <MetricEntry key={metric.id} metric={metric} open={found.length === 1} />
        ))}
      </ul>
    </section>
  );
}

function MetricEntry({ metric, open }: { metric: Metric; open: boolean }) {
  const t = useText();
  const facts = [
    [text.formula, t(metric.formula)],
    [text.direction, t(text[metric.direction])],
    [text.range, t(metric.range)],
    [text.gaming, t(metric.gaming)],
  ] as const;
  return (
    <li id={metric.id}>
      <details open={open}>
        <summary>
          <b>{t(metric.name)}</b>
          <span className={styles.unit}>{t(metric.unit)}</span>
          <span className={styles.meaning}>{t(metric.formula)}</span>
          <small>
            {t(metricClassNames[metric.class])}
            {metric.guardOnly === true && ` · ${t(text.guard)}`} · {metric.id}
          </small>
        </summary>
        <dl>
          {facts.map(([name, words]) => (
            <div key={name.en}>
              <dt>{t(name)}</dt>
              <dd>{words}</dd>
            </div>
          ))}
          <div>
            <dt>{t(text.recipes)}</dt>
            <dd>
              {recipesOf(metric.id).map((recipe) =>
                recipe.kind === 'push' ? (
                  <p key={recipe.measure}>
                    {t(text.push, { formats: recipe.formats.join(', '), measure: recipe.measure })}
                  </p>
                ) : (
                  <pre key={recipe.connector + JSON.stringify(recipe.config)} tabIndex={0}>
                    {[
                      `# ${askedOf(recipe)}`,
                      ...Object.entries(recipe.config).map(([key, value]) => `${key}: ${value}`),
                    ].join('\n')}
                  </pre>
                ),
              )}
            </dd>
          </div>
        </dl>
      </details>
    </li>
  );
}
