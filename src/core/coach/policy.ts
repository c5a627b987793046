// A policy is what an organization decides about the coach: severities, rules off, limits, and the open questions of the field.
import type { Severity } from './finding.ts';

export type Policy = {
  /** Per rule id: another severity, or `off`; each with the reason that is shown. */
  rules: Record<string, { severity: Severity | 'off'; reason: string }>;
  limits: {
    /** Objectives per team and cycle: warn above the first, refuse to publish above the second. */
    objectives: { warn: number; block: number };
    /** Key results per objective, guards not counted: warn above. */
    keyResults: { warn: number };
  };
  /** May a launch date be a key result? `no`: major. `with-outcome`: silent if the set has a post-release indicator. `yes`: silent. */
  launchDates: 'no' | 'with-outcome' | 'yes';
  /** 2018: a product-technology team is the exception. 2019: it leads the company OKR (decomposed objectives are asked about). */
  stance: '2018' | '2019';
};

export const defaultPolicy: Policy = {
  rules: {},
  limits: { objectives: { warn: 3, block: 5 }, keyResults: { warn: 4 } },
  launchDates: 'no',
  stance: '2018',
};
