import { Link } from '@tanstack/react-router';
import type { ObjectiveCard } from '../../contract/objectives.ts';
import { Rows } from '../kit/rows.tsx';
import { DropWords } from './drop-words.tsx';

/** Objectives that were promised and given up, with the reason. */
export function DroppedObjectives({
  objectives,
}: {
  objectives: readonly Pick<ObjectiveCard, 'id' | 'text' | 'drop'>[];
}) {
  return (
    <Rows>
      {objectives.map(({ id, text, drop }) => (
        <li key={id}>
          <Link to="/objectives/$objectiveId" params={{ objectiveId: id }}>
            <s>{text}</s>
          </Link>
          {drop !== null && <DropWords drop={drop} />}
        </li>
      ))}
    </Rows>
  );
}
