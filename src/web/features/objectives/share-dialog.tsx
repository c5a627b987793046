import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LinkShows, PublicLink } from '../../../contract/charts.ts';
import type { KeyResult } from '../../../contract/key-results.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Bone } from '../../kit/skeleton.tsx';
import { publicLinkQuery, share, unshare } from '../../data/public-links.ts';
import styles from './share-dialog.module.css';
import { shareText as text } from './share-text.ts';

type Link = NonNullable<PublicLink['link']>;

/** Shows badge and chart to people outside, or stops it; says plainly what they will see. */
export function ShareDialog({ keyResult, onClose }: { keyResult: KeyResult; onClose: () => void }) {
  const t = useText();
  const state = useQuery(publicLinkQuery(keyResult.id));
  const sharing = useMutation({ mutationFn: (body: Partial<LinkShows>) => share(keyResult.id, body) });
  const ending = useMutation({ mutationFn: () => unshare(keyResult.id) });
  const refused = useRefusal(state.error ?? sharing.error ?? ending.error);
  const { link, isAllowed, can } = state.data ?? { link: null, isAllowed: true, can: { change: false } };
  return (
    <Dialog title={t(text.title)} onClose={onClose} shape="wide">
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      {state.isPending && <Bone height={120} />}
      {state.data !== undefined && !isAllowed && <p>{t(text.forbidden)}</p>}
      {isAllowed && state.data !== undefined && link === null && (
        <>
          <p className={styles.words}>{t(can.change ? text.how : text.askLead)}</p>
          {can.change && (
            <Button look="primary" busy={sharing.isPending} onClick={() => sharing.mutate({})}>
              {t(text.switchOn)}
            </Button>
          )}
        </>
      )}
      {link !== null && (
        <>
          {can.change && (
            <Shown
              link={{ ...link, ...(sharing.isPending && sharing.variables) }}
              onChange={(shows) => sharing.mutateAsync(shows)}
            />
          )}
          <Snippets link={link} keyResult={keyResult} />
          {can.change && (
            <Button busy={ending.isPending} onClick={() => ending.mutate()}>
              {t(text.switchOff)}
            </Button>
          )}
        </>
      )}
    </Dialog>
  );
}

function Shown({ link, onChange }: { link: Link; onChange: (shows: Partial<LinkShows>) => unknown }) {
  const t = useText();
  return (
    <fieldset className={styles.shows}>
      <legend>{t(text.shows)}</legend>
      <p>{t(text.always)}</p>
      <Checkbox label={t(text.name)} checked={link.name} onChange={(name) => onChange({ name })} />
      <Checkbox label={t(text.chart)} checked={link.chart} onChange={(chart) => onChange({ chart })} />
      {link.chart && <Checkbox label={t(text.notes)} checked={link.notes} onChange={(notes) => onChange({ notes })} />}
    </fieldset>
  );
}

function Snippets({ link, keyResult }: { link: Link; keyResult: KeyResult }) {
  const t = useText();
  const { lang } = useLanguage();
  const base = `${location.origin}${link.path}`;
  const alt = link.name ? keyResult.text.replace(/[[\]\\\n]/g, ' ').slice(0, 80) : 'OKR';
  const markdown = (file: string) => `![${alt}](${base}/${file}?lang=${lang})`;
  // A changed switch is another picture at the same address: the page asks for it anew.
  const fresh = `${Number(link.name)}${Number(link.chart)}${Number(link.notes)}`;
  return (
    <>
      <h3>{t(text.badge)}</h3>
      <img className={styles.badge} src={`${link.path}/badge.svg?lang=${lang}&v=${fresh}`} alt={t(text.badge)} />
      <Snippet text={markdown('badge.svg')} label={t(text.badgeMarkdown)} />
      {link.chart && (
        <>
          <h3>{t(text.chartTitle)}</h3>
          <img
            className={styles.chart}
            src={`${link.path}/chart.svg?lang=${lang}&v=${fresh}`}
            alt={t(text.chartTitle)}
          />
          <Snippet text={markdown('chart.svg')} label={t(text.chartMarkdown)} />
          <p className={styles.words}>{t(text.variants)}</p>
        </>
      )}
    </>
  );
}

function Snippet({ text: shown, label }: { text: string; label: string }) {
  const t = useText();
  const [copied, setCopied] = useState(false);
  return (
    <div className={styles.snippet}>
      <code>{shown}</code>
      <Button
        small
        aria-label={label}
        onClick={() => void navigator.clipboard?.writeText(shown).then(() => setCopied(true))}
      >
        {t(copied ? text.copied : text.copy)}
      </Button>
    </div>
  );
}
