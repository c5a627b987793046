import { useSuspenseQuery } from '@tanstack/react-query';
import { peopleQuery } from '../../data/people.ts';
import { formatList } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { bindText } from './bind-text.ts';

/** Who can add a connection for the team, by name: its leads first, then the admins. */
export function WhoMay({ teamId }: { teamId: string }) {
  const t = useText();
  const { lang } = useLanguage();
  const people = useSuspenseQuery(peopleQuery).data;
  const leads = people.filter(({ teams }) => teams.some((team) => team.id === teamId && team.lead));
  const admins = people.filter((one) => one.role === 'admin' && !leads.includes(one));
  const names = [...leads, ...admins].map(({ name }) => name);
  return <p>{t(bindText.askLead, { people: formatList(names, lang) })}</p>;
}
