import { impactParts, impactPartTexts } from '../../../core/okr/impact.ts';
import { useText } from '../../lib/language.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import type { DraftForm } from './draft-form.ts';

type Props = { form: DraftForm; onChange: (change: Partial<DraftForm>) => void };

const inOne = { en: 'As it was written in one text', zh: '此前合写的一段话' };

/** What paying debt back means for others, part by part; words from before there were parts stay to be read. */
export function ImpactFields({ form, onChange }: Props) {
  const t = useText();
  return (
    <>
      {form.impact !== '' && (
        <TextArea label={t(inOne)} value={form.impact} onChange={(impact) => onChange({ impact })} />
      )}
      {impactParts.map((part) => (
        <TextArea
          key={part}
          label={t(impactPartTexts[part].name)}
          placeholder={t(impactPartTexts[part].hint)}
          value={form.impactParts[part]}
          onChange={(words) => onChange({ impactParts: { ...form.impactParts, [part]: words } })}
        />
      ))}
    </>
  );
}
