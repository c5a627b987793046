import { useQuery } from '@tanstack/react-query';
import { indicatorsQuery } from '../../data/indicators.ts';
import { Picker } from '../../kit/picker.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { useText } from '../../lib/language.tsx';
import { text } from './text.ts';

type Props = {
  label: string;
  hint: string | undefined;
  error: string | undefined;
  optional: boolean;
  value: string;
  onChange: (value: string) => void;
};

/** One of the indicators that are there, by its name. */
export function IndicatorChoice({ value, ...field }: Props) {
  const t = useText();
  const { data: indicators } = useQuery(indicatorsQuery);
  // What is chosen stays chosen while the list is on its way; an id that is of none (as in an example) is not chosen.
  const known = indicators?.some(({ id }) => id === value) ?? true;
  return (
    <>
      <Picker
        {...field}
        value={known ? value : ''}
        choices={[
          { value: '', label: t(text.chooseIndicator) },
          ...(indicators ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {indicators?.length === 0 && <Quiet>{t(text.noIndicators)}</Quiet>}
    </>
  );
}
