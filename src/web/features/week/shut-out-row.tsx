import { Link } from '@tanstack/react-router';
import type { Week } from '../../../contract/check-ins.ts';
import { buttonClass } from '../../kit/button.tsx';
import { formatList } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { restrictionText } from '../../parts/restriction-text.ts';
import { AskDetail, AskDot, AskRow } from './ask-row.tsx';
import { text } from './text.ts';

/** Somebody answers for something of a restricted objective of mine, and cannot read it any more. */
export function ShutOutRow({ of }: { of: Week['shutOut'][number] }) {
  const t = useText();
  const { lang } = useLanguage();
  const names = of.people.map((one) => one.name);
  return (
    <AskRow>
      <div>
        <AskDot />
        {t(names.length === 1 ? restrictionText.shutOutOne : restrictionText.shutOut, {
          names: formatList(names, lang),
        })}
        <AskDetail>{of.objective}</AskDetail>
      </div>
      <Link to="/objectives/$objectiveId" params={{ objectiveId: of.objectiveId }} className={buttonClass()}>
        {t(text.look)}
      </Link>
    </AskRow>
  );
}
