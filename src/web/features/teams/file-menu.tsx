import { useNavigate } from '@tanstack/react-router';
import type { Board } from '../../../contract/teams.ts';
import { teamFileAddress } from '../../data/okr-files.ts';
import { Menu } from '../../kit/menu.tsx';
import { useText } from '../../lib/language.tsx';
import { saveFile } from '../../lib/save-file.ts';
import { text } from './text.ts';

/** Objectives in and out of the team as a file. */
export function FileMenu({ board: { team, cycle, objectives, dropped } }: { board: Board }) {
  const t = useText();
  const navigate = useNavigate();
  const teamId = team.id;
  const isOpen = cycle !== null && cycle.state !== 'closed';
  const toImport = () =>
    void navigate({ to: '/teams/$teamId/import', params: { teamId }, search: isOpen ? { cycle: cycle.id } : {} });
  return (
    <Menu
      items={[
        ...(team.can.draft ? [{ name: t(text.importFile), onChoose: toImport }] : []),
        ...(objectives.length > 0 || dropped.length > 0
          ? [{ name: t(text.exportFile), onChoose: () => saveFile(teamFileAddress(teamId, cycle?.id)) }]
          : []),
      ]}
    />
  );
}
