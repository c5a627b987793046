import { useMe } from '../../data/session.ts';
import { useText } from '../../lib/language.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import styles from './team-checks.module.css';
import { text } from './text.ts';

/** The teams that whoever is invited works in. */
export function TeamChecks({ value, onChange }: { value: readonly string[]; onChange: (value: string[]) => void }) {
  const t = useText();
  const { teams } = useMe();
  if (teams.length === 0) return null;
  return (
    <fieldset className={styles.checks}>
      <legend>{t(text.inTeams)}</legend>
      {teams.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
          checked={value.includes(id)}
          onChange={(checked) => onChange(checked ? [...value, id] : value.filter((one) => one !== id))}
        />
      ))}
    </fieldset>
  );
}
