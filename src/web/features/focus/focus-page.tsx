import { asksReason, isWeighed } from '../../../core/okr/choice-reason.ts';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Diagnosis, Focus } from '../../../contract/focus.ts';
import { cycleName } from '../../parts/cycle.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { Button, buttonClass } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { Section } from '../../kit/section.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { SmallSelect } from '../../kit/small-select.tsx';
import { Chain } from './chain.tsx';
import { type Begun, DiagnosisDialog } from './diagnosis-dialog.tsx';
import { DiagnosisEntry } from './diagnosis-entry.tsx';
import styles from './focus-page.module.css';
import { ToMap } from './to-map.tsx';
import { Orphans } from './orphans.tsx';
import { NotDoing } from './not-doing.tsx';
import { stancePrompts } from '../../../core/coach/stance-prompts.ts';
import { policyQuery } from '../../data/coach.ts';
import { focusQuery } from '../../data/focus.ts';
import { useMe } from '../../data/session.ts';
import { focusLimit } from '../../../core/okr/gap.ts';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { TradeOffDialog } from '../../parts/trade-off-dialog.tsx';
import { text } from './text.ts';
import { useFocusChanges } from './use-focus-changes.ts';

const route = getRouteApi('/shell/focus');

/** The business chain, what is pinned on it, the chosen few, and what is left out. */
export function FocusPage() {
  const t = useText();
  const { cycle: wanted } = route.useSearch();
  const focus = useSuspenseQuery(focusQuery(wanted)).data;
  const [reasoning, setReasoning] = useState<Reasoning>();
  const [editing, setEditing] = useState<{ diagnosis?: Diagnosis; begun?: Begun }>();
  const { choose, decline, remove, error } = useFocusChanges(wanted, focus.cycle?.id);
  const refused = useRefusal(error);
  const stance = useQuery(policyQuery).data?.stance ?? '2018';
  const { cycle, chain, diagnoses, notDoing, can } = focus;
  const chosen = diagnoses.filter((one) => one.chosen);
  const others = diagnoses.filter((one) => !one.chosen && one.declined === null);
  const declined = diagnoses.filter((one) => one.declined !== null);
  const asksWhy = useAsksWhy(chosen.length);
  const entry = (diagnosis: Diagnosis) => (
    <DiagnosisEntry
      key={diagnosis.id}
      diagnosis={diagnosis}
      cycleId={cycle?.id ?? ''}
      stage={chain.find((stage) => stage.id === diagnosis.stageId)?.name}
      canEdit={can.edit}
      onChoose={(wish) =>
        wish && asksWhy(diagnosis) ? setReasoning({ diagnosis, for: 'choice' }) : choose(diagnosis, wish)
      }
      onDecline={() => setReasoning({ diagnosis, for: 'decline' })}
      onReconsider={() => decline(diagnosis, null)}
      onEdit={() => setEditing({ diagnosis })}
      onRemove={() => remove(diagnosis)}
    />
  );
  if (cycle === null) return <NoCycle canEdit={can.edit} />;
  const proposeButton = can.propose && (
    <Button look={chain.length > 0 && diagnoses.length === 0 ? 'primary' : 'plain'} onClick={() => setEditing({})}>
      {t(text.propose)}
    </Button>
  );
  return (
    <>
      <PageHead
        name={t(text.title)}
        sub={t(stancePrompts[stance].focus)}
        crumbs={[<CycleChoice key="cycle" focus={focus} />]}
        actions={
          <>
            <Link to="/customers" className={buttonClass({ look: 'quiet' })}>
              {t(text.customers)}
            </Link>
            {diagnoses.length > 0 && proposeButton}
            <ToMap cycleId={cycle.id} />
          </>
        }
      />
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      <Chain focus={focus} onPin={can.propose && ((begun) => setEditing({ begun }))} />
      {diagnoses.length === 0 && chain.length > 0 && (
        <EmptyState title={t(text.proposeFirst)} action={proposeButton || undefined}>
          {t(text.proposeFirstHow)}
        </EmptyState>
      )}
      {diagnoses.length > 0 && (
        <Section title={t(text.chosen)}>
          {chosen.length === 0 && (
            <Quiet lede>
              {t(text.chosenNone)}
              {t({ en: '. ', zh: '。' })}
              {t(text.chosenNoneHow)}
            </Quiet>
          )}
          {chosen.length > focusLimit && <p className={styles.warn}>{t(text.many, { n: chosen.length })}</p>}
          <ol>{chosen.map(entry)}</ol>
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t(text.others)}>
          <ol>{others.map(entry)}</ol>
        </Section>
      )}
      {declined.length > 0 && (
        <Section title={t(text.declinedOnes)}>
          <ol>{declined.map(entry)}</ol>
        </Section>
      )}
      <Orphans orphans={focus.orphans} moreOrphans={focus.moreOrphans} />
      {(diagnoses.length > 0 || notDoing.length > 0) && (
        <NotDoing lines={notDoing} cycleId={cycle.id} canEdit={can.edit} />
      )}
      <Reasons
        about={reasoning}
        chosen={chosen.length}
        onClose={() => setReasoning(undefined)}
        onChoose={(diagnosis, tradeOff) => choose(diagnosis, true, tradeOff)}
        onDecline={decline}
      />
      {editing !== undefined && (
        <DiagnosisDialog {...editing} cycleId={cycle.id} chain={chain} onClose={() => setEditing(undefined)} />
      )}
    </>
  );
}

/** What waits for a sentence: a choice of what somebody else proposed, or beyond the few, or a decline. */
type Reasoning = { diagnosis: Diagnosis; for: 'choice' | 'decline' };

function useAsksWhy(chosen: number): (diagnosis: Diagnosis) => boolean {
  const { id } = useMe().person;
  return ({ evidence, proposedBy }) => asksReason(evidence, chosen, proposedBy?.id === id);
}

type ReasonsProps = {
  about: Reasoning | undefined;
  /** How many are chosen. */
  chosen: number;
  onClose: () => void;
  onChoose: (diagnosis: Diagnosis, tradeOff: string) => void;
  onDecline: (diagnosis: Diagnosis, reason: string) => void;
};

/** What somebody else proposed is chosen or declined with a sentence, and so is what goes beyond the few. */
function Reasons({ about, chosen, onClose, onChoose, onDecline }: ReasonsProps) {
  const t = useText();
  if (about === undefined) return null;
  const { diagnosis } = about;
  const proposer = diagnosis.proposedBy?.name ?? t(text.somebody);
  if (about.for === 'choice' && !isWeighed(diagnosis.evidence, chosen))
    return (
      <ReasonDialog
        keptAs={`trade-off:${diagnosis.id}`}
        title={t(text.acceptTitle)}
        why={t(text.acceptWhy, { name: proposer })}
        label={t(text.declineReason)}
        act={t(text.choose)}
        onClose={onClose}
        onSaid={(reason) => onChoose(diagnosis, reason)}
      />
    );
  if (about.for === 'choice')
    return (
      <TradeOffDialog
        name={diagnosis.id}
        title={t(text.tradeOff)}
        why={t(chosen >= focusLimit ? text.tradeOffMany : text.tradeOffFelt, { n: chosen })}
        onClose={onClose}
        onSaid={(tradeOff) => onChoose(diagnosis, tradeOff)}
      />
    );
  return (
    <ReasonDialog
      keptAs={`decline:${diagnosis.id}`}
      title={t(text.declineTitle)}
      why={t(text.declineWhy, { name: proposer })}
      label={t(text.declineReason)}
      act={t(text.decline)}
      onClose={onClose}
      onSaid={(reason) => onDecline(diagnosis, reason)}
    />
  );
}

function NoCycle({ canEdit }: { canEdit: boolean }) {
  const t = useText();
  return (
    <>
      <PageHead name={t(text.title)} />
      <EmptyState
        title={t(text.noCycle)}
        action={
          canEdit && (
            <Link to="/settings/$part" params={{ part: 'cycles' }} className={buttonClass({ look: 'primary' })}>
              {t(text.toCycles)}
            </Link>
          )
        }
      >
        {t(text.noCycleHow)}
      </EmptyState>
    </>
  );
}

function CycleChoice({ focus: { cycle, cycles } }: { focus: Focus }) {
  const t = useText();
  const { lang } = useLanguage();
  const navigate = route.useNavigate();
  if (cycle === null) return null;
  if (cycles.length < 2) return cycleName(cycle.name, lang);
  return (
    <SmallSelect
      label={t(text.cycle)}
      value={cycle.id}
      onChange={(value) => void navigate({ to: '.', search: { cycle: value } })}
    >
      {cycles.map((one) => (
        <option key={one.id} value={one.id}>
          {cycleName(one.name, lang)}
        </option>
      ))}
    </SmallSelect>
  );
}
