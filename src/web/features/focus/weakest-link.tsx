import type { Focus } from '../../../contract/focus.ts';
import { evidenceOf } from '../../../core/okr/evidence.ts';
import { Button } from '../../kit/button.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { SentenceGap } from '../../kit/sentence-gap.tsx';
import { formatShare, formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { draftOfEvidence } from '../../parts/evidence-draft.ts';
import { chainText } from './chain-text.ts';
import type { Begun } from './diagnosis-dialog.tsx';

type Props = { focus: Focus; onPin: false | ((begun: Begun) => void) };

/** The weakest link in a sentence, with how many were compared; it becomes a bottleneck whose evidence is the reading. */
export function WeakestLink({ focus: { chain, weakest, diagnoses }, onPin }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const place = chain.findIndex(({ id }) => id === weakest?.stageId);
  const [stage, before] = [chain[place], chain[place - 1]];
  if (weakest === null || stage === undefined || stage.link.conversion === null || stage.link.usual === null)
    return <Quiet>{t(chainText.notYet)}</Quiet>;
  const values = {
    before: before?.name ?? '',
    name: stage.name,
    share: formatShare(stage.link.conversion, lang),
    ratio: formatShare(weakest.ratio, lang),
    usual: t(stage.link.against === 'expected' ? chainText.expected : chainText.usually, {
      share: formatShare(stage.link.usual, lang),
    }),
  };
  const { indicator } = stage;
  const isPinned = diagnoses.some((one) => one.kind === 'bottleneck' && one.stageId === stage.id);
  const pin = () => {
    if (onPin === false || indicator === null) return;
    const reading = `${indicator.name}: ${formatValue(stage.value, indicator.unit, lang)}`;
    const evidence = [draftOfEvidence(evidenceOf({ text: reading, kind: 'series', indicatorId: indicator.id }))];
    onPin({ text: t(chainText.pinned, values), stageId: stage.id, evidence });
  };
  return (
    <Quiet>
      {t(weakest.ratio < 1 ? chainText.weakestIs : chainText.noneWeak, values)}
      <SentenceGap />
      {t(chainText.compared, weakest)}{' '}
      {onPin !== false && weakest.ratio < 1 && !isPinned && (
        <Button look="link" onClick={pin}>
          {t(chainText.pin)}
        </Button>
      )}
    </Quiet>
  );
}
