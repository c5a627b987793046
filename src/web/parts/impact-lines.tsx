import { type ImpactParts, impactPartTexts, saidParts } from '../../core/okr/impact.ts';
import { useText } from '../lib/language.tsx';

type Props = { impact: string; impactParts: ImpactParts };

/** What paying debt back means for others: first what was written in one text, then part by part. */
export function ImpactLines({ impact, impactParts }: Props) {
  const t = useText();
  return (
    <>
      {impact !== '' && <p>{impact}</p>}
      {saidParts(impactParts).map((part) => (
        <p key={part}>{t(line, { name: t(impactPartTexts[part].name), words: impactParts[part] })}</p>
      ))}
    </>
  );
}

const line = { en: '{name}: {words}', zh: '{name}：{words}' };
