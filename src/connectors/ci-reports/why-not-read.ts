// Names the refusal for files that could not be read, with what its sentence needs; the sentences are in the contract.
import { megabytes } from '../../core/upload-limits.ts';
import type { Failure } from '../failure.ts';
import { reportFormats } from './detect.ts';
import type { NotRead } from './push-reader.ts';

type Why = {
  code:
    | 'too-large'
    | 'report-empty'
    | 'report-unknown'
    | 'report-not-read'
    | 'report-run-failed'
    | 'report-without-measures';
  values: Record<string, string>;
};

/** `largest`: in bytes. */
export function whyNotRead(failure: Failure | NotRead, largest: number): Why {
  const { at: file = '', format = '?', begins, because }: Partial<NotRead> = failure;
  if (failure.failure === 'too-large') return { code: 'too-large', values: { limit: megabytes(largest) } };
  const { detail } = failure;
  if (because === 'run-failed') return { code: 'report-run-failed', values: { file, format, detail } };
  if (because === 'other-measures') return { code: 'report-without-measures', values: { file, format, detail } };
  if (failure.failure === 'no-data') return { code: 'report-empty', values: { file } };
  const known = reportFormats.map(({ id }) => id).join(', ');
  if (begins !== undefined) return { code: 'report-unknown', values: { file, begins, known } };
  return { code: 'report-not-read', values: { file, format, detail: detail || failure.failure } };
}
