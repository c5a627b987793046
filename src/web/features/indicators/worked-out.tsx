import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { indicatorQuery } from '../../data/indicators.ts';
import { useText } from '../../lib/language.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { text } from './text.ts';

/** What a number is worked out from: both indicators, and how. */
export function WorkedOut({ config }: { config: Record<string, unknown> }) {
  const t = useText();
  const { measure, output, people, days = 365 } = config;
  if (measure !== 'marginal-efficiency' && measure !== 'quotient') return null;
  return (
    <Quiet>
      <Named id={String(output)} /> ÷ <Named id={String(people)} /> · {t(text[measure], { days: Number(days) })}
    </Quiet>
  );
}

function Named({ id }: { id: string }) {
  const t = useText();
  const { data, isError } = useQuery(indicatorQuery(id));
  if (data === undefined) return isError ? t(text.goneIndicator) : '…';
  return (
    <Link to="/indicators/$indicatorId" params={{ indicatorId: id }}>
      {data.name}
    </Link>
  );
}
