import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Gap } from '../../../contract/gaps.ts';
import { focusLimit } from '../../../core/okr/gap.ts';
import { chooseGap, removeGap, unchooseGap } from '../../data/gaps.ts';
import { useMe } from '../../data/session.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { cycleName } from '../../parts/cycle.ts';
import { EvidenceList } from '../../parts/evidence-list.tsx';
import { TradeOffDialog } from '../../parts/trade-off-dialog.tsx';
import styles from './gap-entry.module.css';
import { text } from './text.ts';

type Props = {
  gap: Gap;
  /** How many are picked for the cycle. */
  picked: number;
  onEdit: () => void;
};

/** One gap: the need, the feature, what it cost so far, and whether it is picked. */
export function GapEntry({ gap, picked, onEdit }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  const { chosen, lostDeals, lostAmount, interviews, objectives } = gap;
  const cost = [
    lostDeals > 0 ? t(text.deals, { n: lostDeals }) : undefined,
    lostAmount === null ? undefined : formatValue(lostAmount, gap.currency, lang),
    interviews > 0 ? t(text.talks, { n: interviews }) : undefined,
  ].filter((one) => one !== undefined);
  const cycle = me.cycle !== null && chosen?.cycleId === me.cycle.id ? me.cycle : undefined;
  return (
    <li id={gap.id} className={styles.entry}>
      <p className={styles.tags}>
        {cost.map((one) => (
          <span key={one}>{one}</span>
        ))}
        {!gap.shown && <span className={styles.lack}>{t(text.notShown)}</span>}
        {chosen !== null && (
          <span>
            {t(text.picked, { cycle: cycle === undefined ? t(text.otherCycle) : cycleName(cycle.name, lang) })}
          </span>
        )}
      </p>
      <h3 className={styles.sentence}>{gap.need}</h3>
      <p>
        <span className={styles.label}>{t(text.featureShort)}</span> {gap.feature}
      </p>
      <EvidenceList evidence={gap.evidence} />
      {chosen !== null && chosen.tradeOff !== '' && <p>{t(text.tradeOffSaid, { text: chosen.tradeOff })}</p>}
      {objectives.map((one) => (
        <p key={one.id}>
          <Link to="/objectives/$objectiveId" params={{ objectiveId: one.id }}>
            {one.text}
            {one.state === 'draft' && ` (${t(text.draft)})`}
          </Link>
        </p>
      ))}
      <Acts gap={gap} picked={picked} cycleId={me.cycle?.id} onEdit={onEdit} />
    </li>
  );
}

function Acts({ gap, picked, cycleId, onEdit }: Props & { cycleId: string | undefined }) {
  const t = useText();
  const [isWeighing, setWeighing] = useState(false);
  const choose = useMutation({
    mutationFn: ({ to, tradeOff }: { to: string | null; tradeOff: string }) =>
      to === null ? unchooseGap(gap.id) : chooseGap(gap.id, { cycleId: to, tradeOff }),
  });
  const remove = useMutation({ mutationFn: () => removeGap(gap.id) });
  const refused = useRefusal(choose.error ?? remove.error);
  const isPicked = gap.chosen !== null;
  const pick = () => {
    if (isPicked || cycleId === undefined) choose.mutate({ to: null, tradeOff: '' });
    else if (picked >= focusLimit && gap.shown) setWeighing(true);
    else choose.mutate({ to: cycleId, tradeOff: '' });
  };
  return (
    <div className={`${styles.acts} not-printed`}>
      {gap.can.choose && (isPicked || cycleId !== undefined) && (
        <Button small look={isPicked ? 'link' : 'plain'} busy={choose.isPending} onClick={pick}>
          {t(isPicked ? text.unpick : text.pick)}
        </Button>
      )}
      {isPicked && gap.objectives.length === 0 && (
        <Link to="/objectives/new" search={{ gapId: gap.id }}>
          {t(text.toObjective)}
        </Link>
      )}
      {gap.can.edit && (
        <>
          <Button look="link" onClick={onEdit}>
            {t(text.edit)}
          </Button>
          {gap.objectives.length === 0 && (
            <Button look="link" onClick={() => remove.mutate()}>
              {t(text.remove)}
            </Button>
          )}
        </>
      )}
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      {isWeighing && cycleId !== undefined && (
        <TradeOffDialog
          name={gap.id}
          title={t(text.tradeOff)}
          why={t(text.tradeOffMany, { n: picked })}
          onClose={() => setWeighing(false)}
          onSaid={(tradeOff) => choose.mutateAsync({ to: cycleId, tradeOff })}
        />
      )}
    </div>
  );
}
