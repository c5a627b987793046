import { useMutation } from '@tanstack/react-query';
import type { KeyResult } from '../../../contract/key-results.ts';
import type { BoundSource } from '../../../contract/sources.ts';
import { sayFailure } from '../../../core/okr/source-failure.ts';
import { formatAge, formatMoment, formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { restoreSource, unbindSource } from '../../data/sources.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { toast } from '../../kit/toast.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { Quiet } from '../../kit/quiet.tsx';
import { joined } from '../../lib/joined.ts';
import { SentenceGap } from '../../kit/sentence-gap.tsx';
import { bindText } from './bind-text.ts';
import styles from './bound-state.module.css';
import { text } from './text.ts';

type Props = { bound: BoundSource; keyResult: KeyResult };

/** How the binding goes now, and the way to end it; ending it can be undone. */
export function BoundState({ bound, keyResult }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const { connection, lastReadAt, failingSince, failure } = bound;
  const failed = useRefusalToast();
  const end = useMutation({
    mutationFn: () => unbindSource(keyResult.id),
    onSuccess: () => toast(t(bindText.unbound), () => void restoreSource(keyResult.id).catch(failed)),
    onError: failed,
  });
  const facts = [
    bound.name === '' ? connection.name : `${bound.name} · ${connection.name}`,
    formatValue(keyResult.now.value, keyResult.unit, lang),
    lastReadAt === null ? t(text.neverRead) : t(text.lastRead, { age: formatAge(lastReadAt, lang) }),
    connection.disabledAt === null ? t(text.next, { age: formatAge(bound.nextAt, lang) }) : t(text.pausedWord),
  ];
  return (
    <section className={styles.bound}>
      <p>
        <span className="only-heard">{t(bindText.statusNow)}</span>
        {facts.join(' · ')}
      </p>
      {failure !== null && (
        <ErrorNote
          what={
            <>
              {failingSince === null
                ? t(text.noReadingYet)
                : t(text.noReadingSince, { time: formatMoment(failingSince, lang) })}
              <SentenceGap />
              {t(sayFailure(failure))}
            </>
          }
        />
      )}
      <Quiet lede>
        {joined([t(bindText.changesDefinition), t(bindText.unbindHow)], lang)}
        <SentenceGap />
        <Button look="link" busy={end.isPending} onClick={() => end.mutate()}>
          {t(bindText.unbind)}
        </Button>
      </Quiet>
    </section>
  );
}
