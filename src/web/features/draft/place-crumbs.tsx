import { Link } from '@tanstack/react-router';
import type { Cycle } from '../../../contract/cycles.ts';
import type { Team } from '../../../contract/teams.ts';
import { Icon } from '../../kit/icon.tsx';
import { useLanguage, useText } from '../../lib/language.tsx';
import { cycleName } from '../../parts/cycle.ts';
import styles from './place-crumbs.module.css';
import { text } from './text.ts';

type Props = {
  team: Team;
  teams: readonly Team[];
  cycle: Cycle | undefined;
  cycles: readonly Cycle[];
  onPlace: (place: { teamId?: string; cycleId?: string }) => void;
};

/** For which team and cycle: said in the breadcrumb, and chosen there where there is a choice. */
export function placeCrumbs(props: Props) {
  const crumbs = [<TeamCrumb key="team" {...props} />];
  if (props.cycle !== undefined) crumbs.push(<CycleCrumb key="cycle" {...props} cycle={props.cycle} />);
  return crumbs;
}

function TeamCrumb({ team, teams, onPlace }: Props) {
  const t = useText();
  if (teams.length === 1) {
    return (
      <Link to="/teams/$teamId" params={{ teamId: team.id }}>
        {team.name}
      </Link>
    );
  }
  return (
    <Crumb
      label={t(text.team)}
      value={team.id}
      choices={teams.map(({ id, name }) => ({ id, name }))}
      onChange={(teamId) => onPlace({ teamId })}
    />
  );
}

function CycleCrumb({ cycle, cycles, onPlace }: Props & { cycle: Cycle }) {
  const t = useText();
  const { lang } = useLanguage();
  if (cycles.length === 1) return cycleName(cycle.name, lang);
  return (
    <Crumb
      label={t(text.cycle)}
      value={cycle.id}
      choices={cycles.map(({ id, name }) => ({ id, name: cycleName(name, lang) }))}
      onChange={(cycleId) => onPlace({ cycleId })}
    />
  );
}

type CrumbProps = {
  label: string;
  value: string;
  choices: readonly { id: string; name: string }[];
  onChange: (id: string) => void;
};

function Crumb({ label, value, choices, onChange }: CrumbProps) {
  const name = choices.find(({ id }) => id === value)?.name ?? '';
  return (
    // The words take the room they need; the list lies over them.
    <span className={styles.crumb}>
      {name}
      <Icon name="down" size={12} />
      <select aria-label={label} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </span>
  );
}
