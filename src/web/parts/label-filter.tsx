import { useQuery } from '@tanstack/react-query';
import { labelsNow } from '../../core/okr/labels.ts';
import { labelsQuery } from '../data/labels.ts';
import { SmallSelect } from '../kit/small-select.tsx';
import { useText } from '../lib/language.tsx';

/** '' for all: only what bears the label is shown. Where nobody has made labels there is nothing to choose. */
export function LabelFilter({ value, onChange }: { value: string; onChange: (labelId: string) => void }) {
  const t = useText();
  const all = useQuery(labelsQuery).data?.labels ?? [];
  const [chosen] = labelsNow([value], all);
  const choices = all.filter((one) => one.archivedAt === null || one.id === chosen?.id);
  if (choices.length === 0) return null;
  return (
    <SmallSelect label={t({ en: 'Label', zh: '标签' })} value={chosen?.id ?? ''} onChange={onChange}>
      <option value="">{t({ en: 'All labels', zh: '全部标签' })}</option>
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SmallSelect>
  );
}
