import type { ReviewObjective } from '../../../contract/reviews.ts';
import { useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { RetrospectiveWords } from '../../parts/retrospective-words.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { ReviewPart } from './review-part.tsx';
import { LookBackForm } from './look-back-form.tsx';
import { text } from './text.ts';
import { useWriting } from './use-writing.ts';

/** What the team says of how it went; a form while nobody has said anything. */
export function LookBack({ objective, open }: { objective: ReviewObjective; open: boolean }) {
  const t = useText();
  const { retrospective, closing } = objective;
  const [writing, setWriting] = useWriting(closing.lookBack, open && retrospective === null);
  return (
    <ReviewPart title={t(text.lookBack)}>
      {writing && <LookBackForm objective={objective} onDone={() => setWriting(false)} />}
      {!writing && retrospective === null && <Quiet>{t(text.notLookedBack)}</Quiet>}
      {!writing && retrospective !== null && <RetrospectiveWords retrospective={retrospective} />}
      {!writing && closing.lookBack && (
        <Button small look="quiet" onClick={() => setWriting(true)}>
          {t(retrospective === null ? text.startLookBack : text.change)}
        </Button>
      )}
    </ReviewPart>
  );
}
