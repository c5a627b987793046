// The shape of an OKR file (`*.okr.yaml`): the model behind the reader, the JSON Schema for editors, and the docs.
import { z } from 'zod';
import { cycleFrom } from '../../core/calendar/cycle.ts';
import { metrics } from '../../core/catalog/metrics.ts';
import {
  agreementRoles,
  commitments,
  judgements,
  keyResultKinds,
  objectiveTypes,
  origins,
  problemKinds,
  profileShapes,
  stages,
  sureties,
  taskOutcomes,
  taskStatuses,
  teamKinds,
  visibilities,
} from '../../core/okr/words.ts';
import { mostLinks } from '../../core/okr/task-link.ts';
import { about, address, day, sentence, text } from './fields.ts';
import { dependsOn, restricted, serves, share } from './linked-fields.ts';
import { hypothesis, knowBy, stopIf } from './validation-fields.ts';
import { ofType } from './fields-of-type.ts';

const suppression = z
  .strictObject({
    rule: sentence.meta(about('Id of the rule, as in `crux rules`.', '规则的标识，见 `crux rules`。')),
    reason: sentence,
  })
  .meta(about('Silences one rule here, for a reason that is listed.', '在这里关掉一条规则，理由会列出来。'));

const weight = z
  .number()
  .min(0)
  .max(1000)
  .optional()
  .meta(about('How much it counts beside the others; 1 unless said.', '与其他项相比的权重，不写即为 1。'));
const step = z.union([sentence, z.strictObject({ step: sentence, due: day.nullish(), evidence: text, weight })]);

const task = z.union([
  sentence,
  z.strictObject({
    task: sentence.meta(about('What is done.', '做什么。')),
    hypothesis: z
      .union([z.string(), z.strictObject({ ifWe: text, moves: text, because: text })])
      .nullish()
      .meta(
        about(
          'If we do this, what moves by how much, because of what: one sentence, or its three parts.',
          '如果这样做，哪个数会变多少，因为什么：一句话，或分成三部分。',
        ),
      ),
    status: z.enum(taskStatuses).optional(),
    owner: text,
    proposedBy: text,
    assignedBy: text,
    due: day.nullish().meta(about('The day it should be done.', '应完成的日期。')),
    links: z
      .array(z.union([address, z.strictObject({ url: address, title: z.string().max(300).nullish() })]))
      .max(mostLinks)
      .refine(
        (links) => new Set(links.map((link) => (typeof link === 'string' ? link : link.url))).size === links.length,
        {
          params: { problem: 'link-twice' },
        },
      )
      .nullish()
      .meta(
        about(
          'Where it is worked on: addresses of issues, pull requests, documents, each alone or with a title.',
          '在哪里做：议题、合并请求或文档的网址，可以只写网址，也可以加标题。',
        ),
      ),
    iteration: text.meta(about('Name of the iteration (sprint) it is done in.', '在哪个迭代里做，写名称。')),
    problem: text.meta(about('What is in the way.', '卡在哪里。')),
    problemKind: z.enum(problemKinds).nullish(),
    improvement: text.meta(about('What is changed because of it.', '因此改什么。')),
    outcome: z.enum(taskOutcomes).nullish().meta(about('Whether the hypothesis held.', '假设是否成立。')),
    outcomeNote: text.meta(about('How that is known.', '凭什么这样说。')),
    expectedEffect: z
      .number()
      .nullish()
      .meta(
        about('By how much it should move the key result, in its unit.', '预计让关键结果变多少，用关键结果的单位。'),
      ),
    effect: z.number().nullish().meta(about('By how much it moved the key result.', '实际让关键结果变了多少。')),
  }),
]);

/** Given up on the way: the reason, or true where nobody wrote one. */
const dropped = z
  .union([z.literal(true), sentence])
  .optional()
  .meta(about('Given up, and why: it stays to be read and is not judged.', '已放弃，写明原因：留着给人看，不再检查。'));

const keyResultFields = z.strictObject({
  id: sentence.optional().meta(about('Stable name within the objective.', '目标内固定不变的名字。')),
  keyResult: sentence.meta(about('The evidence of the intent, in one sentence.', '用一句话写出意图达成的证据。')),
  kind: z.enum(keyResultKinds).optional(),
  baseline: z.number().nullish().meta(about('The value today.', '现在的值。')),
  target: z.number().nullish().meta(about('The value at the end of the cycle.', '周期末要达到的值。')),
  measure: z
    .enum(judgements)
    .optional()
    .meta(
      about(
        'How the number is judged: from baseline to target, against a limit, inside low and high, or yes or no.',
        '怎样判断这个数：从基线到目标、不超过或不低于某个界限、在上下限之间，或者是与否。',
      ),
    ),
  low: z.number().nullish().meta(about('Lower end, for measure between.', '下限，用于 measure: between。')),
  high: z.number().nullish().meta(about('Upper end, for measure between.', '上限，用于 measure: between。')),
  unit: text,
  meaning: z
    .union([
      z.string(),
      z.strictObject({ per: z.number().positive(), is: sentence, sure: z.enum(sureties).optional() }),
    ])
    .nullish()
    .meta(
      about(
        'What the number stands for, e.g. 1000 visitors = 1000 people helped.',
        '这个数字代表什么，例如 1000 个访客 = 1000 个可能得到帮助的人。',
      ),
    ),
  source: z
    .union([z.string(), z.record(z.string(), z.unknown())])
    .nullish()
    .meta(
      about(
        'Where the number comes from: its name, or a connector with its settings.',
        '数据来源：写名字，或写连接器及其配置。',
      ),
    ),
  indicator: text.meta(
    about(
      'The indicator whose readings it takes, by name: of the team, or of the organization.',
      '取用哪个常设指标的读数，写名称：团队的或整个组织的。',
    ),
  ),
  steps: z.array(step).nullish(),
  followUp: text.meta(
    about('The outcome a milestone precedes, read in a later cycle.', '里程碑之后要看的结果，在后面的周期读取。'),
  ),
  knowBy,
  owner: text,
  proposedBy: z
    .union([
      z.string(),
      z.strictObject({ name: sentence, inTeam: z.boolean().optional(), manager: z.boolean().optional() }),
    ])
    .nullish(),
  confirmed: z.boolean().optional(),
  commitment: z.enum(commitments).nullish(),
  weight,
  profile: z
    .enum(profileShapes)
    .optional()
    .meta(
      about(
        'The course that is expected: even, all at the end, or from a day on.',
        '预期走势：均匀推进、到最后一次完成，或从某天起推进。',
      ),
    ),
  profileFrom: day.nullish().meta(about('Where a ramp begins.', 'profile: ramp 时从哪天起。')),
  ratioDays: z
    .int()
    .positive()
    .optional()
    .meta(about('A ratio is recomputed from the counts of so many days.', '比率按最近多少天的计数重新计算。')),
  cadence: text.meta(about('How often it is looked at, e.g. weekly.', '多久看一次，例如每周。')),
  supports: text.meta(about('Which part of the intent it shows.', '说明了意图的哪一部分。')),
  note: text.meta(
    about(
      'What a reader should know: where the number can be looked at, what it leaves out.',
      '看的人要知道什么：在哪里能看到这个数，没算进哪些情况。',
    ),
  ),
  dependsOn,
  metric: z
    .enum(metrics.map((metric) => metric.id))
    .optional()
    .meta(about('Id of a metric of the catalogue, such as M29.', '指标目录中的编号，例如 M29。')),
  hypothesis,
  stopIf,
  release: day.nullish().meta(about('The planned day of the release.', '计划发布日期。')),
  maturesAfterDays: z
    .int()
    .positive()
    .optional()
    .meta(about('Days after the release until the value means something.', '发布后多少天这个值才有意义。')),
  iterations: z
    .array(sentence)
    .nullish()
    .meta(about('Names of the iterations (sprints) it is worked on in.', '在哪些迭代里推进，写名称。')),
  dropped,
  tasks: z.array(task).optional(),
  suppress: z.array(suppression).optional(),
});

/** One number, one origin; what has no number takes none. */
export const keyResultModel = keyResultFields
  .refine(({ indicator, source }) => !said(indicator) || !said(source), {
    path: ['source'],
    params: { problem: 'two-origins' },
  })
  .refine(({ indicator, kind }) => !said(indicator) || kind === undefined || kind === 'metric' || kind === 'guard', {
    path: ['indicator'],
    params: { problem: 'no-number-to-take' },
  });

/** Not left out, and not left empty. */
function said(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null;
}

const objectiveFields = z.strictObject({
  id: sentence.optional().meta(about('Stable name across versions of the file.', '在文件各版本间固定不变的名字。')),
  objective: sentence.meta(about('The intent: by which means, to which end.', '意图：通过什么手段，达到什么目的。')),
  type: z.enum(objectiveTypes).optional(),
  dropped,
  why: text.meta(about('Why now.', '为什么是现在。')),
  problem: text.meta(about('Whose problem it is, and which.', '谁的什么问题。')),
  success: text.meta(about('Beyond delivery, how will we know?', '除了交付，怎样知道做成了？')),
  diagnosis: z
    .union([
      z.strictObject({ bottleneck: sentence, evidence: z.array(sentence).optional() }),
      z.strictObject({ driver: sentence, evidence: z.array(sentence).optional() }),
    ])
    .nullish()
    .meta(about('The bottleneck it opens or the driver it uses, with evidence.', '要打开的瓶颈或利用的动因，附证据。')),
  owner: text,
  serves,
  share,
  labels: z
    .array(sentence)
    .max(8)
    .optional()
    .meta(about('Labels of the organization it bears, by name.', '带有组织的哪些标签，写名称。')),
  origin: z
    .enum(origins)
    .optional()
    .meta(about('Found by a diagnosis, or taken apart from a goal above.', '来自诊断，还是由上层目标拆解。')),
  idealCustomer: text.meta(about('Type fit: who it is for, and who not.', '产品市场适配：为谁，不为谁。')),
  ...ofType,
  evidence: z
    .array(sentence)
    .optional()
    .meta(about('Type debt: measured series and predictions.', '技术债：测得的数据和预测。')),
  agreements: z
    .array(
      z.strictObject({
        who: sentence,
        role: z.enum(agreementRoles),
        agreed: day.nullish(),
      }),
    )
    .optional(),
  visibility: z.enum(visibilities).optional(),
  restricted,
  keyResults: z.array(z.union([sentence, keyResultModel])).nullish(),
  suppress: z.array(suppression).optional(),
});

/** Of several each has its own share. */
export const objectiveModel = objectiveFields.refine(
  ({ serves, share: one }) => one === undefined || !Array.isArray(serves),
  { path: ['share'], params: { problem: 'share-of-several' } },
);

export const okrFileModel = z
  .strictObject({
    crux: z.literal(1).meta(about('Version of this format.', '格式版本。')),
    team: sentence.optional(),
    teamKind: z.enum(teamKinds).optional(),
    cycle: z
      .union([
        z.string().refine((name) => cycleFrom(name) !== undefined, { params: { problem: 'bad-cycle' } }),
        z
          .strictObject({ start: day, end: day })
          .refine((period) => cycleFrom(period) !== undefined, { params: { problem: 'bad-cycle' } }),
      ])
      .optional()
      .meta(about('2026-Q4, 2026-H2, 2026, or its first and last day.', '2026-Q4、2026-H2、2026，或起止日期。')),
    stage: z.enum(stages).optional(),
    objectives: z.array(objectiveModel),
  })
  .meta({ title: 'Crux OKR file', description: 'OKRs of one team in one cycle.\n一个团队在一个周期内的 OKR。' });

export type OkrFile = z.infer<typeof okrFileModel>;
export type OkrFileObjective = z.infer<typeof objectiveModel>;
export type OkrFileKeyResult = z.infer<typeof keyResultModel>;
