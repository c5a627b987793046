import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { KeyResult } from '../../../contract/key-results.ts';
import { formatAge } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { DefinitionQuestions } from './definition-question.tsx';
import { ImportDialog } from './import-dialog.tsx';
import styles from './source-part.module.css';
import { sourceQuery } from '../../data/sources.ts';
import { sourceText as text } from './source-text.ts';

type Props = { keyResult: KeyResult; hasToolbar: boolean };

/** Where the number comes from and when it was read; the way to change that. */
export function SourcePart(props: Props) {
  const { indicatorId, source } = props.keyResult;
  if (indicatorId === null) return <OwnSource {...props} />;
  return <FromIndicator indicatorId={indicatorId} name={source?.name ?? ''} />;
}

/** Its readings are those of an indicator: they are recorded and bound there. */
function FromIndicator({ indicatorId, name }: { indicatorId: string; name: string }) {
  const t = useText();
  return (
    <div className={styles.part}>
      <p className={styles.words}>
        <Icon name="link" size={14} />
        <span>
          {t(text.indicator)}{' '}
          <Link to="/indicators/$indicatorId" params={{ indicatorId }}>
            {name}
          </Link>
        </span>
      </p>
    </div>
  );
}

function OwnSource({ keyResult, hasToolbar }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const bound = useQuery(sourceQuery(keyResult.id)).data;
  const [isImporting, setImporting] = useState(false);
  const { source, can } = keyResult;
  const isPushed = bound === null && source !== null && source.kind !== 'manual';
  const words = bound
    ? [
        t(text.from, { name: bound.name === '' ? bound.connection.name : `${bound.name} · ${bound.connection.name}` }),
        bound.lastReadAt === null ? t(text.neverRead) : t(text.lastRead, { age: formatAge(bound.lastReadAt, lang) }),
        bound.connection.disabledAt === null ? t(text.next, { age: formatAge(bound.nextAt, lang) }) : t(text.paused),
      ].join(' · ')
    : t(isPushed ? text.pushed : text.byHand, { name: source?.name ?? '' });
  return (
    <div className={styles.part}>
      <p className={styles.words}>
        <Icon name={bound || isPushed ? 'link' : 'pencil'} size={14} />
        <span>{words}</span>
      </p>
      <DefinitionQuestions keyResult={keyResult} answered />
      {can.checkIn && (
        <p className={styles.acts}>
          {!hasToolbar && (
            <Link to="/key-results/$keyResultId/source" params={{ keyResultId: keyResult.id }}>
              {t(bound ? text.change : text.bind)}
            </Link>
          )}
          <Button look="link" onClick={() => setImporting(true)}>
            {t(text.import)}
          </Button>
        </p>
      )}
      {isImporting && <ImportDialog keyResult={keyResult} onClose={() => setImporting(false)} />}
    </div>
  );
}
