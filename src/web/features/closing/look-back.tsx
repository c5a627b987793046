import { useState } from 'react';
import type { ReviewObjective } from '../../../contract/reviews.ts';
import { useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { RetrospectiveWords } from '../../parts/retrospective-words.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { LookBackForm } from './look-back-form.tsx';
import { StepActs } from './step-acts.tsx';
import { text } from './text.ts';
import type { Ways } from './use-ways.ts';

/** What the team says of how it went; a form while nobody has said anything. Without `ways` it is only read. */
export function LookBack({ objective, ways }: { objective: ReviewObjective; ways?: Ways }) {
  const t = useText();
  const { retrospective, closing } = objective;
  // Once open it stays open, whatever arrives from others, until the person is done with it.
  const [writing, setWriting] = useState(retrospective === null);
  if (ways !== undefined && closing.lookBack && writing)
    return <LookBackForm objective={objective} ways={ways} onDone={() => setWriting(false)} />;
  return (
    <>
      {retrospective === null ? (
        <Quiet>{t(text.notLookedBack)}</Quiet>
      ) : (
        <RetrospectiveWords retrospective={retrospective} />
      )}
      {ways !== undefined && (
        <StepActs ways={ways}>
          {closing.lookBack && (
            <Button look="quiet" onClick={() => setWriting(true)}>
              {t(text.change)}
            </Button>
          )}
        </StepActs>
      )}
    </>
  );
}
