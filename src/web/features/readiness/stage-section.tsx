import { useSuspenseQuery } from '@tanstack/react-query';
import type { TeamStage } from '../../../contract/stages.ts';
import { evidenceKindNames } from '../../../core/okr/evidence.ts';
import { stageGuides } from '../../../core/okr/stages.ts';
import { type Stage, wordNames } from '../../../core/okr/words.ts';
import { stageQuery } from '../../data/stages.ts';
import { Fold } from '../../kit/fold.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Entry } from '../../kit/entry.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Section } from '../../kit/section.tsx';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { StageForm } from './stage-form.tsx';
import { signNames, stageText as text } from './stage-text.ts';

/** The stage of the team's product: what shows that it has begun and that it is over, and how the team came to it. */
export function StageSection({ teamId }: { teamId: string }) {
  const t = useText();
  const of = useSuspenseQuery(stageQuery(teamId)).data;
  const { stage, leavesWhen, changes, can } = of;
  return (
    <Section title={t(text.title)}>
      {stage === null ? (
        <Quiet>{t(text.unknown)}</Quiet>
      ) : (
        <>
          <p>{t(wordNames.stage[stage])}</p>
          <Quiet>{t(text.entered, { sign: t(stageGuides[stage].enters) })}</Quiet>
          <Quiet>{t(text.left, { sign: t(stageGuides[stage].leaves) })}</Quiet>
          {leavesWhen !== '' && <Quiet>{t(text.leavesWhen, { sign: leavesWhen })}</Quiet>}
        </>
      )}
      {changes.length > 0 && (
        <Rows>
          {changes.map((one) => (
            <Change key={one.id} change={one} named={leavesWhen} />
          ))}
        </Rows>
      )}
      {can.edit && (
        <Fold summary={t(text.change)}>
          {/* What was said of it stands in the fields anew. */}
          <StageForm key={changes[0]?.id ?? ''} of={of} />
        </Fold>
      )}
    </Section>
  );
}

/** `named`: what is said above already. */
function Change({ change, named }: { change: TeamStage['changes'][number]; named: string }) {
  const t = useText();
  const { lang } = useLanguage();
  const { before, after, evidence, evidenceKind, leavesWhen, expected, came, fromReadiness, by, at } = change;
  const name = (stage: Stage | null) => t(stage === null ? text.none : wordNames.stage[stage]);
  const isMove = before !== null && before !== after;
  const shows = evidence === '' ? (before === after ? '' : t(text.noEvidence)) : evidence;
  const kind = evidenceKind === null ? '' : t(evidenceKindNames[evidenceKind]);
  const awaited = expected === '' ? '' : t(text.expected, { sign: expected });
  const lines = [
    [kind, shows],
    [awaited, came === null ? '' : t(signNames[came])],
    [leavesWhen === '' || leavesWhen === named ? '' : t(text.toLeave, { sign: leavesWhen })],
  ].map((parts) => parts.filter((part) => part !== '').join(' · '));
  return (
    <Entry
      words={
        <>
          {isMove ? t(text.fromTo, { before: name(before), after: name(after) }) : name(after)}
          {lines.map((line) => line !== '' && <small key={line}>{line}</small>)}
        </>
      }
      beside={[by?.name, formatDay(at, lang), fromReadiness ? t(text.fromCheck) : undefined]
        .filter((one) => one !== undefined)
        .join(' · ')}
    />
  );
}
