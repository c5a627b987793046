// Labels of an organization: what they are told apart by, and which one a merged one is now.

/** Told apart by shape, not by colour: full or hollow. */
export const labelMarks = [
  'disc',
  'ring',
  'square',
  'box',
  'triangle',
  'delta',
  'diamond',
  'lozenge',
  'star',
  'cross',
  'bars',
  'half',
] as const;
export type LabelMark = (typeof labelMarks)[number];

type Merged = { id: string; mergedInto: string | null };

/** The labels as they are called now, each once: one that was merged is the one it was merged into; what is unknown is left out. */
export function labelsNow<Label extends Merged>(ids: readonly string[], labels: readonly Label[]): Label[] {
  if (ids.length === 0) return [];
  const byId = new Map(labels.map((label) => [label.id, label]));
  const now = new Set<Label>();
  for (const id of ids) {
    let label = byId.get(id);
    for (let step = 0; label?.mergedInto != null && step < labels.length; step += 1) label = byId.get(label.mergedInto);
    if (label) now.add(label);
  }
  return [...now];
}

/** Does something with these labels bear the wanted one, by any name it had? */
export function bears(ids: readonly string[], wanted: string, labels: readonly Merged[]): boolean {
  const [now] = labelsNow([wanted], labels);
  return now !== undefined && labelsNow(ids, labels).includes(now);
}

/** The mark that is used least: the first of them. */
export function nextMark(used: readonly LabelMark[]): LabelMark {
  const times = (mark: LabelMark) => used.filter((one) => one === mark).length;
  return labelMarks.reduce((best, mark) => (times(mark) < times(best) ? mark : best));
}
