import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CycleNumber } from '../../../contract/why.ts';
import { AskedWhy } from '../../parts/asked-why.tsx';

const route = getRouteApi('/shell/cycles/$cycleId');

type Props = {
  count: CycleNumber;
  title: string;
  /** Another cycle, or one team alone, instead of what the page shows. */
  cycleId?: string;
  teamId?: string;
  week?: string;
  children: ReactNode;
};

/** A number of the overview that can be asked why. */
export function Counted({ count, title, cycleId, teamId, week, children }: Props) {
  const params = route.useParams();
  const { team, label } = route.useSearch();
  const whose = teamId === undefined ? { team } : { team: teamId, alone: 'yes' as const };
  return (
    <AskedWhy ask={{ cycle: cycleId ?? params.cycleId, number: count, ...whose, label, week }} title={title}>
      {children}
    </AskedWhy>
  );
}
