import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DebtItem } from '../../../contract/debt.ts';
import { debtKindNames, debtOutcomeNames } from '../../../core/okr/debt.ts';
import { wordNames } from '../../../core/okr/words.ts';
import { reopenDebt } from '../../data/debt.ts';
import { Button } from '../../kit/button.tsx';
import { Fold } from '../../kit/fold.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { formatDay, formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { CapacityPicture } from '../../parts/capacity-picture.tsx';
import styles from './debt-entry.module.css';
import { text } from './text.ts';

type Props = {
  item: DebtItem;
  showTeam: boolean;
  onEdit?: () => void;
  onClose?: () => void;
};

/** One debt: what it is, what it costs and how that is known, what may come of it, when a limit is met. */
export function DebtEntry({ item, showTeam, onEdit, onClose }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const { capacity, closed, objectives } = item;
  const tags = [
    t(debtKindNames[item.kind]),
    showTeam ? item.team.name : undefined,
    item.since === null ? undefined : t(text.sinceDay, { day: formatDay(item.since, lang) }),
    item.proposedBy === null ? undefined : t(text.by, { name: item.proposedBy.name }),
  ];
  return (
    <li id={item.id} className={styles.entry}>
      <p className={styles.tags}>
        {tags
          .filter((tag) => tag !== undefined)
          .map((tag) => (
            <span key={tag}>{tag}</span>
          ))}
      </p>
      <h3 className={styles.sentence}>{item.text}</h3>
      <Interest item={item} />
      {item.risk !== '' && (
        <p className={styles.risk}>
          <span className={styles.label}>{t(text.riskShort)}</span>
          {item.risk}
        </p>
      )}
      {capacity !== null && (
        <Fold summary={t(text.capacity)}>
          <CapacityPicture asked={capacity} />
          {capacity.source !== '' && (
            <Quiet>
              {t(text.limitLine, {
                source: capacity.source,
                day: capacity.date === null ? '' : formatDay(capacity.date, lang),
              })}
            </Quiet>
          )}
        </Fold>
      )}
      {objectives.length > 0 && (
        <p className={styles.risk}>
          <span className={styles.label}>{t(text.becameOf)}</span>
          {objectives.map(({ id, text: words, state }) => (
            <Link key={id} to="/objectives/$objectiveId" params={{ objectiveId: id }}>
              {words}
              {state === 'draft' && ` (${t(text.draft)})`}
            </Link>
          ))}
        </p>
      )}
      {item.asksAgain && closed?.stage != null && (
        <Quiet>{t(text.asksAgain, { stage: t(wordNames.stage[closed.stage]) })}</Quiet>
      )}
      {closed !== null && (
        <p>
          {t(text.closedOn, {
            outcome: t(debtOutcomeNames[closed.outcome]),
            day: formatDay(closed.at, lang),
            text: closed.text,
          })}
        </p>
      )}
      <Acts item={item} onEdit={onEdit} onClose={onClose} />
    </li>
  );
}

function Interest({ item: { interest, evidenced } }: { item: DebtItem }) {
  const t = useText();
  const { lang } = useLanguage();
  const { indicator, hours, incidents, source, url } = interest;
  const costs = [
    hours === null ? undefined : t(text.costsHours, { n: hours }),
    incidents === null ? undefined : t(text.costsIncidents, { n: incidents }),
  ].filter((cost) => cost !== undefined);
  return (
    <p className={styles.risk}>
      <span className={styles.label}>{t(text.interest)}</span>
      {costs.join(t({ en: ', ', zh: '，' }))}
      {source !== '' && (
        <>
          {t({ en: ' (', zh: '（' })}
          {url === null ? (
            source
          ) : (
            <a href={url} rel="noreferrer">
              {source}
            </a>
          )}
          {t({ en: ')', zh: '）' })}
        </>
      )}
      {indicator !== null && (
        <>
          {costs.length > 0 && t({ en: '; ', zh: '；' })}
          <Link to="/indicators/$indicatorId" params={{ indicatorId: indicator.id }}>
            {indicator.name}
          </Link>
          {indicator.value !== null && ` ${formatValue(indicator.value, indicator.unit, lang)}`}
        </>
      )}
      {!evidenced && <span className={styles.lack}>{t(text.claimed)}</span>}
    </p>
  );
}

function Acts({
  item,
  onEdit,
  onClose,
}: Pick<Props, 'item'> & { onEdit: Props['onEdit'] | undefined; onClose: Props['onClose'] | undefined }) {
  const t = useText();
  const reopen = useMutation({ mutationFn: () => reopenDebt(item.id) });
  if (!item.can.edit) return null;
  return (
    <div className={`${styles.acts} not-printed`}>
      {item.closed === null ? (
        <>
          {item.objectives.length === 0 && (
            <Link to="/objectives/new" search={{ debtId: item.id, teamId: item.team.id }} className={styles.draft}>
              {t(text.toObjective)}
            </Link>
          )}
          <Button look="link" onClick={onEdit}>
            {t(text.edit)}
          </Button>
          <Button look="link" onClick={onClose}>
            {t(text.close)}
          </Button>
        </>
      ) : (
        <>
          <Button look="link" busy={reopen.isPending} onClick={() => reopen.mutate()}>
            {t(text.reopen)}
          </Button>
          {item.asksAgain && (
            <Button look="link" onClick={onClose}>
              {t(text.acceptAgain)}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
