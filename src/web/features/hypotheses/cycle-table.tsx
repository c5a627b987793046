import type { HypothesisPage } from '../../../contract/tasks.ts';
import { hypothesisStates } from '../../../core/standing/hypothesis-report.ts';
import { cycleName } from '../../parts/cycle.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { AskedWhy } from '../../parts/asked-why.tsx';
import { Section } from '../../kit/section.tsx';
import { Table } from '../../kit/table.tsx';
import { Aside } from '../../kit/quiet.tsx';
import { countIn } from './said.tsx';
import { text } from './text.ts';

type Props = { cycles: HypothesisPage['cycles']; team: string | undefined };

/** Over the cycles: do we learn to guess better? Each number tells which tasks it counts. */
export function CycleTable({ cycles, team }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  if (cycles.length === 0) return null;
  return (
    <Section title={t(text.cycles)}>
      <Table label={t(text.cycles)} numbers>
        <thead>
          <tr>
            <th scope="col">{t(text.cycle)}</th>
            <th scope="col">{t(text.tasks)}</th>
            {hypothesisStates.map((state) => (
              <th key={state} scope="col">
                {t(text[state])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cycles.map(({ cycle, counts }) => (
            <tr key={cycle.id}>
              <th scope="row">{cycleName(cycle.name, lang)}</th>
              {[undefined, ...hypothesisStates].map((state) => {
                const count = countIn(counts, state);
                const number = state === undefined ? ('hypotheses' as const) : (`hypothesis-${state}` as const);
                return (
                  <td key={number}>
                    {count === 0 ? (
                      <Aside>0</Aside>
                    ) : (
                      <AskedWhy
                        ask={{ cycle: cycle.id, number, team }}
                        title={`${cycleName(cycle.name, lang)} · ${t(state === undefined ? text.tasks : text[state])}`}
                      >
                        {count}
                      </AskedWhy>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
