import { Picker } from '../kit/picker.tsx';
import { useText } from '../lib/language.tsx';
import { teamChoices } from './team-choices.ts';
import styles from './team-filter.module.css';

type Props = {
  teams: readonly { id: string; name: string; parentId: string | null }[];
  /** '' for all of them. */
  value: string;
  onChange: (teamId: string) => void;
};

/** Whose numbers a page shows: a team, found by typing a part of its name, or all. */
export function TeamFilter({ teams, value, onChange }: Props) {
  const t = useText();
  return (
    <div className={styles.filter}>
      <Picker
        label={t({ en: 'Team', zh: '团队' })}
        hideLabel
        value={value}
        choices={teamChoices(teams, t({ en: 'All teams', zh: '全部团队' }))}
        onChange={onChange}
      />
    </div>
  );
}
