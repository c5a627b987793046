import type { KeyResult } from '../../../contract/key-results.ts';
import { LiveValue } from './live-value.tsx';
import type { Binding } from './use-binding.ts';
import { ValueFits } from './value-fits.tsx';

/** What the source said when it was tried, and whether that fits the key result. */
export function AskedValue({ binding, keyResult }: { binding: Binding; keyResult: KeyResult }) {
  const { asked, fields, values, change, baseline, setBaseline, asksPast } = binding;
  if (asked === undefined) return null;
  return (
    <>
      <LiveValue outcome={asked} keyResult={keyResult} askedPast={asksPast} />
      {asked.reading !== null && (
        <ValueFits
          value={asked.reading.value}
          keyResult={keyResult}
          scale={fields.some((field) => field.name === 'scale') ? Number(values['scale'] ?? 1) : undefined}
          onScale={(scale) => change({ ...values, scale })}
          baseline={baseline}
          onBaseline={setBaseline}
        />
      )}
    </>
  );
}
