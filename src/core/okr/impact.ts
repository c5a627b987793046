// What paying debt back means for everybody else (A60), in its parts: what comes later, what stands still, the risk, the way back.
import type { Text } from '../text.ts';

export const impactParts = ['delayed', 'freeze', 'risk', 'rollback'] as const;
export type ImpactPart = (typeof impactParts)[number];
export type ImpactParts = Record<ImpactPart, string>;
/** As a file says them: a part may be left empty. */
export type ImpactSaid = Partial<Record<ImpactPart, string | null>>;

export const impactPartTexts: Record<ImpactPart, { name: Text; hint: Text }> = {
  delayed: {
    name: { en: 'What comes later', zh: '推迟什么' },
    hint: { en: 'Which features, by how many weeks.', zh: '哪些需求，各推迟几周。' },
  },
  freeze: {
    name: { en: 'What stands still, and when', zh: '冻结什么、什么时候' },
    hint: { en: 'Releases or changes that wait, on which days.', zh: '哪几天不发布、不改动。' },
  },
  risk: {
    name: { en: 'What could go wrong', zh: '有什么风险' },
    hint: { en: 'Who would notice it, and how.', zh: '谁会感觉到，会怎样。' },
  },
  rollback: {
    name: { en: 'The way back', zh: '怎么退回' },
    hint: { en: 'To where, within which time.', zh: '退到哪里，要多久。' },
  },
};

export const noImpactParts: ImpactParts = { delayed: '', freeze: '', risk: '', rollback: '' };

/** Earlier rows know none of them. */
export function impactPartsOf(given: Partial<ImpactParts>): ImpactParts {
  return { ...noImpactParts, ...given };
}

/** Those that somebody has written, in their order. */
export function saidParts(parts: ImpactSaid): ImpactPart[] {
  return impactParts.filter((part) => (parts[part] ?? '').trim() !== '');
}

type Told = { impact: string; impactParts: ImpactParts };

/** Is there anything to show? */
export function isImpactSaid({ impact, impactParts: parts }: Told): boolean {
  return impact.trim() !== '' || saidParts(parts).length > 0;
}

/** Nothing has to stand still; the others are asked of everybody, and “none” is an answer. */
const needed = ['delayed', 'risk', 'rollback'] as const satisfies readonly ImpactPart[];
export type NeededPart = (typeof needed)[number];

/** Of those that are needed, the ones nobody has written. */
export function lackingParts(parts: ImpactSaid): NeededPart[] {
  const said = saidParts(parts);
  return needed.filter((part) => !said.includes(part));
}

/** Enough to be agreed to: each part that is needed, or all of it in the one text that was written before there were parts. */
export function isImpactWhole({ impact, impactParts: parts }: Told): boolean {
  return impact.trim() !== '' || lackingParts(parts).length === 0;
}

/** As a file and the coach know it: the words alone, or the parts; what was written before there were parts comes first. */
export function impactTold({ impact, impactParts: parts }: Told): string | Partial<ImpactParts> {
  const said = saidParts(parts);
  if (said.length === 0) return impact;
  const told: Partial<ImpactParts> = Object.fromEntries(said.map((part) => [part, parts[part]]));
  if (impact.trim() === '') return told;
  return { ...told, delayed: [impact, told.delayed].filter(Boolean).join('\n') };
}

/** What was told in one text is kept as it is; parts go to their places. */
export function impactFrom(given: string | ImpactSaid | null | undefined): Told {
  if (given === null || given === undefined) return { impact: '', impactParts: noImpactParts };
  if (typeof given === 'string') return { impact: given, impactParts: noImpactParts };
  const parts = Object.fromEntries(impactParts.map((part) => [part, given[part] ?? ''])) as ImpactParts;
  return { impact: '', impactParts: parts };
}
