import type { OkrFile, OkrFileKeyResult, OkrFileObjective } from '../../formats/okr-yaml/schema.ts';
import { readOkrYaml } from '../../formats/okr-yaml/read-okr-yaml.ts';
import { formatYaml, writeOkrYaml } from '../../formats/okr-yaml/write-okr-yaml.ts';
import type { LintedFile } from './lint-file.ts';
import { isYaml } from './read-file.ts';

/** Which empty field answers a finding; the person fills it in. */
const keyResultFields: Record<string, keyof OkrFileKeyResult> = {
  'no-baseline': 'baseline',
  'relative-without-base': 'baseline',
  'no-unit': 'unit',
  'ops-kr-no-source': 'source',
  'no-source': 'source',
  'milestone-without-followup': 'followUp',
  'no-owner': 'owner',
  'no-cadence': 'cadence',
};

const objectiveFields: Record<string, keyof OkrFileObjective> = {
  'objective-is-delivery': 'why',
  'objective-no-intent': 'why',
  'no-diagnosis': 'diagnosis',
  'pmf-no-icp': 'idealCustomer',
  'tech-debt-no-agreement': 'impact',
};

/**
 * The source after the safe edits: full-width digits and percent signs in statements become half-width; an OKR file is
 * also laid out, and gets the empty fields its findings ask for. Words and numbers are never invented.
 */
export function fixFile(file: LintedFile): string {
  const narrow = halfWidth(file);
  if (!isYaml(file.path, file.source)) return narrow;
  const { file: data } = readOkrYaml(narrow);
  return data ? formatYaml(writeOkrYaml(withFields(data, file), narrow)) : narrow;
}

function halfWidth(file: LintedFile): string {
  const units = [...Array(file.source.length).keys()].map((index) => file.source[index] ?? '');
  for (const { objective, places } of file.sets) {
    for (const { text, offsets } of [objective, ...places]) {
      for (let i = 0; i < text.length; i++) {
        const narrow = narrowOf(text, i);
        const at = offsets[i];
        if (narrow !== undefined && at !== undefined && units[at] === text[i]) units[at] = narrow;
      }
    }
  }
  return units.join('');
}

/** The half-width form of a digit, a percent sign, or a full-width point or comma between digits. */
function narrowOf(text: string, at: number): string | undefined {
  const unit = text[at] ?? '';
  if (/[０-９]/.test(unit)) return String.fromCharCode(unit.charCodeAt(0) - 0xfee0);
  if (unit === '％') return '%';
  const between = /\d|[０-９]/.test(text[at - 1] ?? '') && /\d|[０-９]/.test(text[at + 1] ?? '');
  return unit === '．' && between ? '.' : undefined;
}

function withFields(data: OkrFile, { findings }: LintedFile): OkrFile {
  const fixed = structuredClone(data);
  for (const { finding, at } of findings) {
    const objective = fixed.objectives[Number(/^objectives\[(\d+)\]/.exec(at)?.[1] ?? -1)];
    if (!objective) continue;
    const { place, rule } = finding;
    if (place.at === 'key-result') {
      const field = keyResultFields[rule];
      const given = objective.keyResults?.[place.index];
      if (!field || given === undefined || !objective.keyResults) continue;
      const keyResult = typeof given === 'string' ? { keyResult: given } : given;
      objective.keyResults[place.index] = field in keyResult ? keyResult : { ...keyResult, [field]: null };
    } else {
      const field = objectiveFields[rule];
      if (field && !(field in objective)) Object.assign(objective, { [field]: null });
    }
  }
  return fixed;
}
