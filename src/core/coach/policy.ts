// A policy is what an organization decides about the coach: severities, rules off, limits, and the open questions of the field.
import type { Severity } from './finding.ts';

export const launchDateStances = ['no', 'with-outcome', 'yes'] as const;
export const stances = ['2018', '2019'] as const;

export type Policy = {
  /** Per rule id: another severity, or `off`; each with the reason that is shown. */
  rules: Record<string, { severity: Severity | 'off'; reason: string }>;
  limits: {
    /** Objectives per team and cycle: warn above the first, refuse to publish above the second. */
    objectives: { warn: number; block: number };
    /** Key results per objective, guards not counted: warn above. */
    keyResults: { warn: number };
  };
  /**
   * May a launch date be a key result? `no`: it is asked for what the launch changes. `with-outcome`: silent if the set
   * has a result that is read after the launch. `yes`: silent; some methods accept a dated launch from nothing to one.
   */
  launchDates: (typeof launchDateStances)[number];
  /**
   * Where objectives come from. `2018`: a product-technology team is the exception that earns its own OKRs. `2019`: in a
   * product company it leads the company's OKRs, and objectives come from a diagnosis, not from decomposing a layer above.
   */
  stance: (typeof stances)[number];
};

/** What an organization decided about a rule; undefined: as the rule itself says. */
export function decidedOn(rule: string, { rules }: Policy): Severity | 'off' | undefined {
  return Object.hasOwn(rules, rule) ? rules[rule]?.severity : undefined;
}

/** One to three objectives, refused from six on; up to four key results; a launch date is no result (practice B.4, B.5). */
export const defaultPolicy: Policy = {
  rules: {},
  limits: { objectives: { warn: 3, block: 5 }, keyResults: { warn: 4 } },
  launchDates: 'no',
  stance: '2018',
};

/** What somebody decided, and of the rest what goes without saying. */
export function wholePolicy(decided: Partial<Policy> | null | undefined): Policy {
  return { ...defaultPolicy, ...decided };
}
