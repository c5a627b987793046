import type { KeyResult } from '../../../contract/key-results.ts';
import { LiveValue } from './live-value.tsx';
import { NumbersSeen } from './numbers-seen.tsx';
import type { Binding } from './use-binding.ts';
import { ValueFits } from './value-fits.tsx';

type Props = { binding: Binding; keyResult: KeyResult | undefined; unit: string };

/** What the source said when it was tried, and whether that fits the key result. */
export function AskedValue({ binding, keyResult, unit }: Props) {
  const { asked, form, fields, change, asksPast } = binding;
  const { config, baseline } = form.values;
  if (asked === undefined) return null;
  return (
    <>
      <LiveValue outcome={asked} unit={unit} keyResult={keyResult} askedPast={asksPast} />
      <NumbersSeen numbers={asked.numbers} onChoose={(pick) => change({ ...config, pick, formula: null })} />
      {asked.reading !== null && keyResult !== undefined && (
        <ValueFits
          value={asked.reading.value}
          keyResult={keyResult}
          scale={fields.some((field) => field.name === 'scale') ? Number(config['scale'] ?? 1) : undefined}
          onScale={(scale) => change({ ...config, scale })}
          baseline={baseline}
          onBaseline={(value) => form.set({ baseline: value })}
        />
      )}
    </>
  );
}
