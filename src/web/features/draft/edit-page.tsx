import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { stancePrompts } from '../../../core/coach/stance-prompts.ts';
import { policyQuery } from '../../data/coach.ts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useText } from '../../lib/language.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { objectiveQuery } from '../../data/objectives.ts';
import { teamsQuery } from '../../data/teams.ts';
import { text } from './text.ts';

const route = getRouteApi('/shell/objectives/$objectiveId/edit');

/** An objective that is there already, as a text again. */
export function EditPage() {
  const t = useText();
  const stance = useQuery(policyQuery).data?.stance ?? '2018';
  const { objectiveId } = route.useParams();
  const { publish } = route.useSearch();
  const objective = useSuspenseQuery(objectiveQuery(objectiveId)).data;
  const team = useSuspenseQuery(teamsQuery).data.find((one) => one.id === objective.teamId);
  return (
    <>
      <PageHead
        name={t(objective.state === 'draft' ? text.title : text.edit)}
        sub={t(stancePrompts[stance].begin)}
        crumbs={[
          <Link key="team" to="/teams/$teamId" params={{ teamId: objective.teamId }}>
            {objective.team.name}
          </Link>,
          <Link key="objective" to="/objectives/$objectiveId" params={{ objectiveId }}>
            {objective.text || t(text.objective)}
          </Link>,
        ]}
      />
      <DraftEditor
        key={objective.id}
        objective={objective}
        place={{ teamId: objective.teamId, cycleId: objective.cycleId }}
        cycle={objective.cycle}
        teamKind={team?.kind}
        stage={team?.stage ?? undefined}
        publishNow={publish === true}
      />
    </>
  );
}
