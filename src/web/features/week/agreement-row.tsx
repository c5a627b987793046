import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Week } from '../../../contract/check-ins.ts';
import { useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { answerAgreement } from '../../data/agreements.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { toast } from '../../kit/toast.tsx';
import { text } from './text.ts';
import styles from './week-page.module.css';

/** Somebody asks for my agreement: yes in one press, no with a reason. */
export function AgreementRow({ agreement }: { agreement: Week['agreements'][number] }) {
  const t = useText();
  const [declining, setDeclining] = useState(false);
  const [reason, setReason] = useState('');
  const answer = useMutation({
    mutationFn: (body: Parameters<typeof answerAgreement>[1]) => answerAgreement(agreement.id, body),
  });
  const refused = useRefusal(answer.error);
  const { objective, team, askedBy } = agreement;
  return (
    <article className={styles.ask}>
      <div>
        <i className={styles.dot} />
        <Link to="/open/$objectiveId" params={{ objectiveId: agreement.objectiveId }}>
          {askedBy === null
            ? t(text.asksYouNobody, { objective, team })
            : t(text.asksYou, { name: askedBy.name, objective, team })}
        </Link>
        {agreement.question !== '' && <p className={styles.question}>{agreement.question}</p>}
      </div>
      <div className={styles.acts}>
        <Button
          busy={answer.isPending && !declining}
          onClick={() =>
            answer.mutate(
              { state: 'agreed', reason: '' },
              { onSuccess: () => toast(t(text.agreed, { name: objective })) },
            )
          }
        >
          {t(text.agree)}
        </Button>
        <Button look="quiet" aria-expanded={declining} onClick={() => setDeclining(!declining)}>
          {t(text.decline)}
        </Button>
      </div>
      {declining && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            answer.mutate({ state: 'declined', reason });
          }}
        >
          <TextArea
            label={t(text.declineWhy)}
            value={reason}
            onChange={setReason}
            error={refused?.code === 'reason-missing' ? refused.what : undefined}
          />
          <Button type="submit" small busy={answer.isPending}>
            {t(text.decline)}
          </Button>
        </form>
      )}
      {refused !== undefined && refused.code !== 'reason-missing' && (
        <div className={styles.form}>
          <ErrorNote what={refused.what} details={refused.details} />
        </div>
      )}
    </article>
  );
}
