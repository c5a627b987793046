import type { CheckIn } from '../../../contract/check-ins.ts';
import { CallError } from '../../../contract/client.ts';
import { formatAge, formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useOnline } from '../../lib/online.ts';
import { refusalOf } from '../../lib/refusal.ts';
import { keepTyped } from '../../lib/remembered.ts';
import { Button } from '../../kit/button.tsx';
import { OlderWords } from '../../kit/older-words.tsx';
import { toast } from '../../kit/toast.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { AskDetail, AskDot, AskRow } from './ask-row.tsx';
import { blankDraft, draftKey } from './check-in-draft.ts';
import type { OlderUnsent, Unsent } from './kept-unsent.ts';
import { dropOlderUnsent, dropUnsent, putUnsent, sendAgain } from './outbox.ts';
import { text } from './text.ts';
import styles from './unsent-list.module.css';

type Props = {
  unsent: readonly Unsent[];
  older: readonly OlderUnsent[];
  /** The key result is still on the page, so its words can be typed on. */
  canChange: (keyResultId: string) => boolean;
  onChange: (keyResultId: string) => void;
};

/** What I confirmed and the server has not taken: what it waits for, or what it needs me to decide. */
export function UnsentList({ unsent, older, canChange, onChange }: Props) {
  const online = useOnline();
  const shown = unsent.filter((one) => !online || one.refused !== undefined || one.trouble !== undefined);
  return (
    <>
      {older.map((one, index) => (
        <OlderRow key={index} older={one} />
      ))}
      {shown.map((one) => (
        <UnsentRow
          key={one.key}
          unsent={one}
          online={online}
          onChange={canChange(one.keyResultId) ? () => onChange(one.keyResultId) : undefined}
        />
      ))}
    </>
  );
}

function OlderRow({ older }: { older: OlderUnsent }) {
  const t = useText();
  return (
    <AskRow aria-label={older.name || t(text.unsent)}>
      <div>
        <AskDot />
        {t(text.unsent)} {older.name}
        <OlderWords older={{ words: older.words, drop: () => dropOlderUnsent(older) }} />
      </div>
    </AskRow>
  );
}

type RowProps = { unsent: Unsent; online: boolean; onChange: (() => void) | undefined };

function UnsentRow({ unsent, online, onChange }: RowProps) {
  const t = useText();
  const { lang } = useLanguage();
  const { name, refused } = unsent;
  const said = saidIn(unsent);
  const change = () => {
    keepTyped(draftKey(unsent.personId, unsent.keyResultId), unsent.typed, blankDraft);
    dropUnsent(unsent.key);
    onChange?.();
  };
  const drop = () => {
    dropUnsent(unsent.key);
    const { key: _, refused: __, ...rest } = unsent;
    toast(t(text.discarded, { name }), () => putUnsent(rest));
  };
  return (
    <AskRow aria-label={name}>
      <div>
        <AskDot />
        {name}
        <AskDetail>
          {[
            unsent.body.value != null && formatValue(unsent.body.value, unsent.unit, lang),
            unsent.body.confidence != null && t(text.confidenceOf, { value: unsent.body.confidence }),
            said,
          ]
            .filter(Boolean)
            .join(' · ')}
        </AskDetail>
        {refused === undefined ? (
          <AskDetail status>
            {!online && t(text.offline)}
            {online && t(unsent.trouble === 'signed-out' ? text.signedOut : text.unreachable)}
          </AskDetail>
        ) : (
          <Refused refused={refused} />
        )}
      </div>
      <Buttons>
        {unsent.trouble === 'signed-out' && online && <a href="/sign-in">{t(text.signIn)}</a>}
        {meanwhileIn(refused) !== undefined && (
          <Button look="primary" onClick={() => sendAgain(unsent, { seen: meanwhileIn(refused)?.id ?? null })}>
            {t(text.mineToo)}
          </Button>
        )}
        {onChange !== undefined && <Button onClick={change}>{t(text.changeMine)}</Button>}
        {refused !== undefined && onChange === undefined && said !== '' && <CopyWords words={said} />}
        {refused !== undefined && (
          <Button look="quiet" onClick={drop}>
            {t(text.discard)}
          </Button>
        )}
      </Buttons>
    </AskRow>
  );
}

function Refused({ refused }: { refused: NonNullable<Unsent['refused']> }) {
  const t = useText();
  const { lang } = useLanguage();
  const theirs = meanwhileIn(refused);
  const { what } = refusalOf(new CallError(400, refused), lang);
  return (
    <div role="alert">
      <AskDetail>
        <b>{t(text.refusedTitle)}</b> {what}
      </AskDetail>
      {theirs !== undefined && (
        <p className={styles.theirs}>
          {t(text.meanwhile, { name: theirs.by.name, age: formatAge(theirs.recordedAt, lang) })}
          {theirs.confidence !== null && ` · ${t(text.confidenceOf, { value: theirs.confidence })}`}
          {[theirs.changed, theirs.problem, theirs.improvement, theirs.next]
            .filter((line) => line !== '')
            .map((line) => ` · ${line}`)}
        </p>
      )}
    </div>
  );
}

function CopyWords({ words }: { words: string }) {
  const t = useText();
  // The clipboard exists where the page is served safely; elsewhere the words can be marked and copied by hand.
  if (navigator.clipboard === undefined) return null;
  return (
    <Button onClick={() => void navigator.clipboard.writeText(words).then(() => toast(t(text.copied)))}>
      {t(text.copy)}
    </Button>
  );
}

function meanwhileIn(refused: Unsent['refused']): CheckIn | undefined {
  return refused?.error.code === 'checked-in-meanwhile' ? (refused.error.current as CheckIn) : undefined;
}

function saidIn({ body }: Unsent): string {
  return [body.confidenceReason, body.changed, body.problem, body.improvement, body.next].filter(Boolean).join(' · ');
}
