import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { WeekItem } from '../../../contract/check-ins.ts';
import { checkInsQuery } from '../../data/check-ins.ts';
import { keyResultQuery } from '../../data/key-results.ts';
import { objectiveQuery } from '../../data/objectives.ts';
import { weekQuery } from '../../data/week.ts';
import { PageHead } from '../../kit/page-head.tsx';
import { useGoOn } from '../../lib/go-on.ts';
import { useText } from '../../lib/language.tsx';
import { CheckInRow } from './check-in-row.tsx';
import { text } from './text.ts';

const route = getRouteApi('/shell/key-results/$keyResultId/check-in');

/** The check-in of one key result, whether or not it is due and whoever may do it. */
export function CheckInPage() {
  const t = useText();
  const goOn = useGoOn();
  const { keyResultId } = route.useParams();
  const keyResult = useSuspenseQuery(keyResultQuery(keyResultId)).data;
  const objective = useSuspenseQuery(objectiveQuery(keyResult.objectiveId)).data;
  const mine = useSuspenseQuery(weekQuery).data.items.find((item) => item.keyResult.id === keyResultId);
  const checkIns = useSuspenseQuery(checkInsQuery(keyResultId)).data;
  const item: WeekItem = mine ?? {
    keyResult,
    objective: { id: objective.id, text: objective.text, means: '' },
    team: objective.team,
    until: objective.cycle.end,
    last: checkIns.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null,
    waiting: true,
    state: 'due',
    snoozedUntil: null,
    asksForTask: false,
    dutyOf: null,
  };
  const back = { to: '/key-results/$keyResultId', params: { keyResultId } } as const;
  return (
    <>
      <PageHead
        name={t(text.checkIn, { name: keyResult.text })}
        crumbs={[
          <Link key="team" to="/teams/$teamId" params={{ teamId: objective.teamId }}>
            {objective.team.name}
          </Link>,
          <Link key="key-result" {...back}>
            {keyResult.text}
          </Link>,
        ]}
      />
      <CheckInRow
        item={item}
        cycle={objective.cycle}
        active
        arrived="value"
        onActivate={() => undefined}
        onDone={() => void goOn(back)}
      />
    </>
  );
}
