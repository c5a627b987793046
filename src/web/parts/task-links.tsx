import { useQuery } from '@tanstack/react-query';
import type { ToldLink } from '../../contract/tasks.ts';
import { sayFailure } from '../../core/okr/source-failure.ts';
import {
  linkHost,
  linkKindNames,
  linkKindOf,
  linkName,
  linkStateNames,
  type TaskLink,
} from '../../core/okr/task-link.ts';
import { toldLinksQuery } from '../data/tasks.ts';
import { Icon } from '../kit/icon.tsx';
import { formatMoment } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { taskLinksText as text } from './task-links-text.ts';
import styles from './task-links.module.css';

type Props = { links: readonly TaskLink[]; objectiveId: string };

/** Where a task is worked on, with title and state as far as a connected host tells them. */
export function TaskLinks({ links, objectiveId }: Props) {
  const told = useQuery({ ...toldLinksQuery(objectiveId), enabled: links.length > 0 }).data;
  if (links.length === 0) return null;
  return (
    <ul className={styles.links}>
      {links.map((link) => (
        <li key={link.url}>
          <OneLink link={link} told={told?.find(({ url }) => url === link.url)} />
        </li>
      ))}
    </ul>
  );
}

function OneLink({ link: { url, title }, told }: { link: TaskLink; told: ToldLink | undefined }) {
  const t = useText();
  const said = told?.told ?? null;
  const kind = said?.kind ?? linkKindOf(url);
  const name = linkName(url);
  // Where it leads is seen before it is followed.
  const host = linkHost(url);
  const shown = title || said?.title || name;
  return (
    <>
      <Icon name="link" size={14} />
      <a href={url} target="_blank" rel="noreferrer">
        {shown}
      </a>
      <small>
        {kind !== undefined && `${t(linkKindNames[kind])} `}
        {shown !== name && name !== host && `${name} · `}
        {host}
      </small>
      {told !== undefined && <State told={told} />}
    </>
  );
}

/** What the host says of it now, or why that is not known. */
function State({ told: { told, at, connection, failure } }: { told: ToldLink }) {
  const t = useText();
  const { lang } = useLanguage();
  if (told !== null && at !== null)
    return (
      <small className={styles.state} title={t(text.saidBy, { name: connection, time: formatMoment(at, lang) })}>
        {t(linkStateNames[told.state])}
      </small>
    );
  if (failure === null) return <small>{t(text.asking, { name: connection })}</small>;
  const why = failure.code === 'bad-query' ? text.notFound : sayFailure(failure);
  return <small>{t(text.notTold, { name: connection, why: t(why) })}</small>;
}
