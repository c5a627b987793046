import { Link } from '@tanstack/react-router';
import type { Diagnosis } from '../../../contract/focus.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import styles from './diagnosis-entry.module.css';
import { isShown } from '../../../core/okr/evidence.ts';
import { EvidenceList } from '../../parts/evidence-list.tsx';
import { KindMark } from './kind-mark.tsx';
import { text } from './text.ts';

type Props = {
  diagnosis: Diagnosis;
  stage: string | undefined;
  cycleId: string;
  canEdit: boolean;
  onChoose: (chosen: boolean) => void;
  onDecline: () => void;
  onReconsider: () => void;
  onEdit: () => void;
  onRemove: () => void;
};

/** One bottleneck or driver: the sentence, what shows it, who attacks it. */
export function DiagnosisEntry({
  diagnosis,
  stage,
  cycleId,
  canEdit,
  onChoose,
  onDecline,
  onReconsider,
  onEdit,
  onRemove,
}: Props) {
  const t = useText();
  const { id, kind, chosen, evidence, objectives, proposedBy, declined } = diagnosis;
  const { lang } = useLanguage();
  return (
    <li id={id} className={styles.entry}>
      <p className={styles.tags}>
        <KindMark kind={kind} chosen={chosen} />
        {stage !== undefined && <span>{stage}</span>}
        {proposedBy !== null && <span>{t(text.by, { name: proposedBy.name })}</span>}
      </p>
      <h3 className={styles.sentence}>{diagnosis.text}</h3>
      {declined !== null && (
        <Quiet>
          {t(text.declinedBy, {
            name: declined.by?.name ?? t(text.somebody),
            day: formatDay(declined.at, lang),
            reason: declined.reason,
          })}
        </Quiet>
      )}
      <div className={styles.columns}>
        <div>
          <h4>{t(text.evidence)}</h4>
          {!evidence.some(isShown) && <p className={styles.lack}>{t(text.noEvidence)}</p>}
          <EvidenceList evidence={evidence} />
          {diagnosis.tradeOff !== '' && (
            <Quiet>
              {t(text.tradeOffSaid)}
              {t({ en: ': ', zh: '：' })}
              {diagnosis.tradeOff}
            </Quiet>
          )}
        </div>
        <div>
          <h4 className={objectives.length === 0 && chosen ? styles.lack : undefined}>
            {t(objectives.length === 0 ? text.nobody : text.attackedBy)}
          </h4>
          <ul>
            {objectives.map((objective) => (
              <li key={objective.id}>
                <Link to="/objectives/$objectiveId" params={{ objectiveId: objective.id }}>
                  {objective.text}
                </Link>{' '}
                <span>{objective.team}</span>
              </li>
            ))}
          </ul>
          {objectives.length === 0 && chosen && (
            <Link
              to="/objectives/new"
              search={{ diagnosisId: id, cycleId, ...(diagnosis.teamId === null ? {} : { teamId: diagnosis.teamId }) }}
              className={styles.draft}
            >
              {t(text.draft)}
            </Link>
          )}
        </div>
      </div>
      {canEdit && (
        <div className={`${styles.entryActs} not-printed`}>
          <Button small look={chosen ? 'link' : 'plain'} onClick={() => onChoose(!chosen)}>
            {t(chosen ? text.unchoose : text.choose)}
          </Button>
          <Button look="link" onClick={declined === null ? onDecline : onReconsider}>
            {t(declined === null ? text.decline : text.reconsider)}
          </Button>
          <Button look="link" onClick={onEdit}>
            {t(text.edit)}
          </Button>
          {objectives.length === 0 && (
            <Button look="link" onClick={onRemove}>
              {t(text.remove)}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
