import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lacksControl } from '../../core/readiness/readiness-verdict.ts';
import { readinessQuery } from '../data/readiness.ts';
import { Quiet } from '../kit/quiet.tsx';
import { SentenceGap } from '../kit/sentence-gap.tsx';
import { formatShare } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { readinessNoteText } from './readiness-note-text.ts';

/** Beside a quality goal: how little the team decides itself, where the readiness check says so. */
export function ControlNote({ teamId }: { teamId: string }) {
  const t = useText();
  const { lang } = useLanguage();
  const control = useQuery(readinessQuery(teamId)).data?.control ?? null;
  if (control === null || !lacksControl(control)) return null;
  return (
    <Quiet lede>
      {t(readinessNoteText.control, { share: formatShare(control.share, lang), weak: t(control.weak) })}
      <SentenceGap />
      <Link to="/teams/$teamId/readiness" params={{ teamId }}>
        {t(readinessNoteText.why)}
      </Link>
    </Quiet>
  );
}
