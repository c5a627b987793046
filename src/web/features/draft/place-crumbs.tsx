import { Link } from '@tanstack/react-router';
import type { Cycle } from '../../../contract/cycles.ts';
import type { Team } from '../../../contract/teams.ts';
import { WordSelect } from '../../kit/word-select.tsx';
import { useLanguage, useText } from '../../lib/language.tsx';
import { cycleName } from '../../parts/cycle.ts';
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
    <WordSelect
      label={t(text.team)}
      value={team.id}
      choices={teams.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(teamId) => onPlace({ teamId })}
    />
  );
}

function CycleCrumb({ cycle, cycles, onPlace }: Props & { cycle: Cycle }) {
  const t = useText();
  const { lang } = useLanguage();
  if (cycles.length === 1) return cycleName(cycle.name, lang);
  return (
    <WordSelect
      label={t(text.cycle)}
      value={cycle.id}
      choices={cycles.map(({ id, name }) => ({ value: id, label: cycleName(name, lang) }))}
      onChange={(cycleId) => onPlace({ cycleId })}
    />
  );
}
