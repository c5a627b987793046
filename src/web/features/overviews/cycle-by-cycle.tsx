import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Cycle } from '../../../contract/cycles.ts';
import type { CycleStatistics } from '../../../contract/overviews.ts';
import type { Count } from '../../../core/standing/counts.ts';
import { cycleName } from '../../parts/cycle.ts';
import { formatNumber, formatShare } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Section } from '../../kit/section.tsx';
import { Table } from '../../kit/table.tsx';
import { Bars } from '../../kit/bars.tsx';
import { Counted } from './counted.tsx';
import { statisticsQuery, type Whose } from '../../data/overviews.ts';
import { text } from './text.ts';

const route = getRouteApi('/shell/cycles/$cycleId');

/** All cycles of a level side by side, and how much of what is promised is only handing something over. */
export function CycleByCycle({ level }: { level: Cycle['level'] }) {
  const t = useText();
  const { lang } = useLanguage();
  const { team, label } = route.useSearch();
  const whose = { team, label };
  const all = (useQuery(statisticsQuery(whose)).data ?? []).filter((one) => one.cycle.level === level);
  if (all.length === 0) return null;
  return (
    <>
      <Section title={t(text.cycles)}>
        <Table label={t(text.cycles)} numbers>
          <thead>
            <tr>
              {[text.cycle, text.objectivesHead, text.keyResults, text.measured, text.met, text.share, text.said].map(
                (head) => (
                  <th key={head.en} scope="col">
                    {t(head)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {all.map((one) => (
              <Numbers key={one.cycle.id} one={one} whose={whose} />
            ))}
          </tbody>
        </Table>
      </Section>
      <Bars
        title={t(text.deliveryTitle)}
        heads={[t(text.cycle), t(text.deliveryShare)]}
        most={1}
        rows={all.map(({ cycle, delivery, counted }) => ({
          key: cycle.id,
          name: cycleName(cycle.name, lang),
          count: counted === 0 ? 0 : delivery / counted,
          shown: (
            <Counted
              count="delivery"
              cycleId={cycle.id}
              title={`${cycleName(cycle.name, lang)} · ${t(text.deliveryShare)}`}
            >
              {t(text.of, { count: delivery, all: counted })}
            </Counted>
          ),
        }))}
        note={t(text.deliveryHow)}
      />
    </>
  );
}

function Numbers({ one, whose }: { one: CycleStatistics; whose: Whose }) {
  const t = useText();
  const { lang } = useLanguage();
  const { cycle, progress, confidence } = one;
  const name = cycleName(cycle.name, lang);
  const number = (count: Count | 'objectives', value: number, what: string) => (
    <td>
      <Counted count={count} cycleId={cycle.id} title={`${name} · ${what}`}>
        {formatNumber(value, lang)}
      </Counted>
    </td>
  );
  return (
    <tr>
      <th scope="row">
        <Link to="/cycles/$cycleId" params={{ cycleId: cycle.id }} search={whose}>
          {name}
        </Link>
      </th>
      {number('objectives', one.objectives, t(text.objectivesHead))}
      {number('key-results', one.keyResults, t(text.keyResults))}
      {number('measured', one.measured, t(text.measured))}
      {number('met', one.met, t(text.met))}
      <td>
        {progress === null ? (
          '–'
        ) : (
          <Counted count="progress" cycleId={cycle.id} title={`${name} · ${t(text.share)}`}>
            {formatShare(progress, lang)}
          </Counted>
        )}
      </td>
      <td>
        {confidence === null ? (
          '–'
        ) : (
          <Counted count="mean-confidence" cycleId={cycle.id} title={`${name} · ${t(text.said)}`}>
            {formatNumber(confidence, lang, 1)}
          </Counted>
        )}
      </td>
    </tr>
  );
}
