import { useInfiniteQuery } from '@tanstack/react-query';
import { type EventType, eventTypes } from '../../../contract/event-types.ts';
import { doer } from '../../../contract/doer.ts';
import { formatAge } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Bone } from '../../kit/skeleton.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { feedQuery } from '../../data/events.ts';
import { text } from './text.ts';

/** What happened around the objective, newest first. */
export function Feed({ objectiveId }: { objectiveId: string }) {
  const t = useText();
  const { lang } = useLanguage();
  const { data: events, ...further } = useInfiniteQuery(feedQuery(objectiveId));
  if (events === undefined) return <Bone />;
  if (events.length === 0) return <Quiet>{t(text.nothing)}</Quiet>;
  return (
    <Rows ordered further={further}>
      {events.map((event) => {
        const known = Object.hasOwn(eventTypes, event.type) ? eventTypes[event.type as EventType] : undefined;
        const values = Object.fromEntries(Object.entries(event.values).map(([name, value]) => [name, value ?? '–']));
        const actor = doer(event, event.actor?.name, lang, t(text.somebody));
        return (
          <li key={event.id}>
            {known === undefined ? event.type : t(known.text, { ...values, actor })}{' '}
            <small>{formatAge(event.at, lang)}</small>
          </li>
        );
      })}
    </Rows>
  );
}
