// What ties an objective of an OKR file to other objectives, teams and readers.
import { z } from 'zod';
import { about, day, sentence, text } from './fields.ts';

export const share = z
  .number()
  .positive()
  .max(1)
  .optional()
  .meta(
    about(
      'With which share it counts in what it serves, above 0 and at most 1; absent: it supports, which is shown and not counted.',
      '计入所支撑目标的份额，大于 0、不超过 1；不写表示只支持，只展示不计入。',
    ),
  );

export const restricted = z
  .strictObject({
    reason: sentence,
    teams: z.array(sentence).optional(),
    people: z.array(sentence).optional(),
  })
  .optional()
  .meta(
    about(
      'Read by its team and those named here alone, for a reason; open unless said.',
      '限定可见：只有本团队和这里写的团队、个人能看到，并写明原因；不写即公开。',
    ),
  );

export const serves = z
  .union([z.string(), z.array(z.union([sentence, z.strictObject({ objective: sentence, share })])).max(20)])
  .nullish()
  .meta(
    about(
      'The objective or focus it serves, e.g. company/2026-Q4/growth; several as a list, each with its share.',
      '所支撑的目标或聚焦，例如 company/2026-Q4/growth；多个时写成列表，各带份额。',
    ),
  );

export const dependsOn = z
  .array(
    z.strictObject({
      team: sentence.meta(about('The team that is needed.', '依赖哪个团队。')),
      need: text.meta(about('What is needed of it.', '需要对方做什么。')),
      by: day.nullish().meta(about('The day by which it is needed.', '最晚哪天要。')),
      accepted: z.boolean().optional(),
    }),
  )
  .optional()
  .meta(about('What it needs of other teams.', '需要其他团队做的事。'));
