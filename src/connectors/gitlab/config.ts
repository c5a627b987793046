// What a GitLab source needs to be told.
// GitLab: how a project delivers, from its deployments, merge requests, pipelines, issues and vulnerabilities.
import { z } from 'zod';
import { deliveryMeasures } from '../git-hosting/measure.ts';
import { scale } from '../scaled.ts';
import { baseUrl } from '../url.ts';

export const config = z.object({
  url: baseUrl.default('https://gitlab.com'),
  token: z.string().min(1).max(4000),
  /** `group/project`, or its number. */
  project: z
    .string()
    .trim()
    .regex(/^[\w./-]{1,300}$/),
  measure: z.enum(deliveryMeasures),
  environment: z.string().trim().min(1).max(100).default('production'),
  branch: z.string().trim().min(1).max(200).default('main'),
  incidentLabel: z.string().trim().min(1).max(100).default('incident'),
  days: z.number().int().min(1).max(180).default(28),
  scale,
});

export type GitlabConfig = z.output<typeof config>;
