import { useState } from 'react';
import type { Objective } from '../../contract/objectives.ts';
import { Button } from '../kit/button.tsx';
import { Quiet } from '../kit/quiet.tsx';
import { SentenceGap } from '../kit/sentence-gap.tsx';
import { formatList } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { RestrictionDialog } from './restriction-dialog.tsx';
import { restrictionText as text } from './restriction-text.ts';

type Props = { objective: Objective /** Said, too, while it is open: where it is written. */; always?: boolean };

/** Who reads the objective, and the way to change it. */
export function RestrictionLine({ objective, always = false }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const [isChanging, setChanging] = useState(false);
  const { restriction, team, can } = objective;
  if (restriction === null && (!always || objective.state === 'published')) return null;
  const readers = [team.name, ...(restriction?.teams ?? []).map((one) => one.name)];
  const named = [...readers, ...(restriction?.people ?? []).map((one) => one.name)];
  const shutOut = (restriction?.shutOut ?? []).map((one) => one.name);
  return (
    <Quiet>
      {restriction === null
        ? t(text.willBeOpen)
        : t(text.readers, { readers: formatList(named, lang), reason: restriction.reason })}
      {shutOut.length > 0 && (
        <>
          <SentenceGap />
          {t(shutOut.length === 1 ? text.shutOutOne : text.shutOut, { names: formatList(shutOut, lang) })}
        </>
      )}
      {can.publish && (
        <>
          <SentenceGap />
          <Button look="link" onClick={() => setChanging(true)}>
            {t(restriction === null ? text.narrow : text.change)}
          </Button>
        </>
      )}
      {isChanging && <RestrictionDialog objective={objective} onClose={() => setChanging(false)} />}
    </Quiet>
  );
}
