import type { Dependency } from '../../contract/dependency.ts';
import { wordNames } from '../../core/okr/words.ts';
import { useText } from '../lib/language.tsx';
import { dependencyText } from './dependency-text.ts';

/** What a key result still waits for, in its small line: team, answer, and that it is late. */
export function NeedsLine({ dependencies }: { dependencies: readonly Dependency[] }) {
  const t = useText();
  return dependencies
    .filter(({ state }) => state !== 'done')
    .map(({ id, team, need, state, late }) => (
      <span key={id} title={need}>
        {t(
          { en: 'needs {team}: {state}', zh: '依赖{team}：{state}' },
          { team: team.name, state: t(late ? dependencyText.late : wordNames.dependencyState[state]) },
        )}
      </span>
    ));
}
