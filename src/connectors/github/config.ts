// What a GitHub source needs to be told.
// GitHub: how a repository delivers, from its deployments, pull requests, workflow runs, issues and alerts.
import { z } from 'zod';
import { deliveryMeasures } from '../git-hosting/measure.ts';
import { scale } from '../scaled.ts';
import { baseUrl } from '../url.ts';

export const config = z.object({
  /** For GitHub Enterprise Server: `https://github.example.com/api/v3`. */
  url: baseUrl.default('https://api.github.com'),
  token: z.string().min(1).max(4000),
  repository: z
    .string()
    .trim()
    .regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/),
  measure: z.enum(deliveryMeasures),
  environment: z.string().trim().min(1).max(100).default('production'),
  branch: z.string().trim().min(1).max(200).default('main'),
  /** The file of one workflow, such as `ci.yml`; absent: all workflows. */
  workflow: z
    .string()
    .trim()
    .regex(/^[\w.-]{0,100}$/)
    .optional(),
  /** The label of issues that stand for an incident. */
  incidentLabel: z.string().trim().min(1).max(100).default('incident'),
  days: z.number().int().min(1).max(180).default(28),
  scale,
});

export type GithubConfig = z.output<typeof config>;
