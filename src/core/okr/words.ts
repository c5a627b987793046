// The closed lists of the model: every kind, type and state that has a name in the glossary.
import type { Text } from '../text.ts';

export const objectiveTypes = ['delivery', 'quality', 'operations', 'fit', 'debt', 'other'] as const;
export type ObjectiveType = (typeof objectiveTypes)[number];

export const objectiveStates = ['draft', 'published'] as const;
export type ObjectiveState = (typeof objectiveStates)[number];

export const keyResultKinds = ['metric', 'guard', 'milestone', 'unknown'] as const;
export type KeyResultKind = (typeof keyResultKinds)[number];

/** What passes on when somebody leaves. */
export const handedKinds = ['objective', 'key-result', 'task', 'learning', 'indicator', 'agreement', 'token'] as const;
export type HandedKind = (typeof handedKinds)[number];

/** How a key result says its number is judged; guards and milestones may leave it at `change`. */
export const judgements = ['change', 'at-most', 'at-least', 'between', 'yes-no'] as const;
export type Judgement = (typeof judgements)[number];

/** Which way a number gets better. */
export const directions = ['up', 'down'] as const;
export type Direction = (typeof directions)[number];

export const commitments = ['committed', 'aspirational', 'learning'] as const;
export type Commitment = (typeof commitments)[number];

/** How a key result is expected to get on: evenly, all at the end, or from a day on. */
export const profileShapes = ['linear', 'step', 'ramp'] as const;
export type ProfileShape = (typeof profileShapes)[number];

/** How sure it is that so many of a number stand for what they are said to mean: a guess, a sample that was asked, counted. */
export const sureties = ['guess', 'sample', 'counted'] as const;
export type Surety = (typeof sureties)[number];

/** What became of what was to be validated; both answers are a success of the cycle. */
export const validationVerdicts = ['validated', 'refuted'] as const;
export type ValidationVerdict = (typeof validationVerdicts)[number];

export const teamKinds = ['company', 'business-unit', 'product-technology', 'functional', 'project-service'] as const;
export type TeamKind = (typeof teamKinds)[number];

export const stages = [
  'prototype',
  'early-users',
  'basic-validation',
  'product-market-fit',
  'growth',
  'scaling',
] as const;
export type Stage = (typeof stages)[number];

export const cycleStates = ['drafting', 'running', 'closing', 'closed'] as const;
export type CycleState = (typeof cycleStates)[number];

export const roles = ['admin', 'lead', 'member', 'reader'] as const;
export type Role = (typeof roles)[number];

/** A link that goes round gives away no more than these. */
export const sharedRoles = ['member', 'reader'] as const satisfies readonly Role[];

/** `team`: a draft, or restricted: for insiders. `everyone`: published to the organization; also teams, cycles, focus. */
export const visibilities = ['team', 'everyone'] as const;
export type Visibility = (typeof visibilities)[number];

/** For whom a product is: businesses, consumers, both. */
export const markets = ['business', 'consumer', 'both'] as const;
export type Market = (typeof markets)[number];

/** What a focus is: the one thing that holds growth back, or a strength to build on. */
export const diagnosisKinds = ['bottleneck', 'driver'] as const;
export type DiagnosisKind = (typeof diagnosisKinds)[number];

/** As what a counterpart is asked to agree. */
/** `team`: another team, for which those speak who lead it; `other`: whoever is asked, for themselves. */
export const agreementRoles = ['management', 'sales', 'product', 'team', 'other'] as const;
export type AgreementRole = (typeof agreementRoles)[number];

/** Those an organization says who speaks for. */
export const spokenRoles = ['management', 'sales', 'product'] as const;
export type SpokenRole = (typeof spokenRoles)[number];

/**
 * `asked` until the counterpart answers. `agreed-if`: yes on a condition that is followed until it is met. `overridden`:
 * nobody could be asked, and somebody with the right to decide went on, with the reason.
 */
export const agreementStates = ['asked', 'agreed', 'agreed-if', 'declined', 'overridden'] as const;
export type AgreementState = (typeof agreementStates)[number];

/** A link from one objective to what it serves: one side asks, the other answers. */
export const alignmentStates = ['asked', 'accepted', 'declined'] as const;
export type AlignmentState = (typeof alignmentStates)[number];

/** What a team is asked for by another one's key result. */
export const dependencyStates = ['asked', 'accepted', 'declined', 'done'] as const;
export type DependencyState = (typeof dependencyStates)[number];

/** How an objective looks at a link: what it serves, or what it is served by. */
export const alignmentWays = ['serves', 'served-by'] as const;
export type AlignmentWay = (typeof alignmentWays)[number];

/** Where an objective comes from: what was found to hold growth back, or the goal of a layer above taken apart. */
export const origins = ['diagnosed', 'decomposed'] as const;
export type Origin = (typeof origins)[number];

/** For whom a publication says what it means. */
export const audiences = ['everyone', 'sales', 'support', 'management'] as const;
export type Audience = (typeof audiences)[number];

/** Whether the baseline outlives another definition. `keep`: it still compares. `anew`: it was measured again. */
export const definitionAnswers = ['keep', 'anew'] as const;
export type DefinitionAnswer = (typeof definitionAnswers)[number];

/**
 * `reports`: CI jobs push; `metrics`: `/metrics`; `read`: all that a reader sees; `person`: acts as its maker, `team`: as
 * a member of one team, both as far as their access goes.
 */
export const tokenScopes = ['reports', 'metrics', 'read', 'team', 'person', 'directory'] as const;
export type TokenScope = (typeof tokenScopes)[number];

/** `okrs`: objectives and all around them; `sources`: where numbers come from; `organization`: people, teams, cycles. */
export const tokenAreas = ['okrs', 'sources', 'organization'] as const;
export type TokenArea = (typeof tokenAreas)[number];

/** How far a token reaches into an area; who may write may read. */
export const tokenLevels = ['none', 'read', 'write'] as const;
export type TokenLevel = (typeof tokenLevels)[number];
export type TokenAccess = Readonly<Record<TokenArea, TokenLevel>>;

export const problemKinds = ['infeasible', 'ability', 'knowledge', 'resource', 'waiting'] as const;
export type ProblemKind = (typeof problemKinds)[number];

export const taskStatuses = ['open', 'doing', 'done', 'dropped'] as const;
export type TaskStatus = (typeof taskStatuses)[number];

/** What the hypothesis of a task turned out to be. */
export const taskOutcomes = ['held', 'did-not', 'unclear'] as const;
export type TaskOutcome = (typeof taskOutcomes)[number];

/** What a team decides about an objective in the middle of a cycle. */
export const midDecisions = ['keep', 'change', 'stop'] as const;
export type MidDecision = (typeof midDecisions)[number];

/** Whether the team has by now whom or what it lacked. */
export const needStates = ['open', 'met', 'dropped'] as const;
export type NeedState = (typeof needStates)[number];

/** The names of the words that people choose by name, by list. */
export const wordNames = {
  market: {
    business: { en: 'Businesses (2B)', zh: '企业客户（2B）' },
    consumer: { en: 'Consumers (2C)', zh: '个人用户（2C）' },
    both: { en: 'Both', zh: '两者都有' },
  },
  agreementRole: {
    management: { en: 'management', zh: '管理层' },
    sales: { en: 'sales', zh: '销售' },
    product: { en: 'product', zh: '产品' },
    team: { en: 'another team', zh: '其他团队' },
    other: { en: 'other', zh: '其他' },
  },
  objectiveType: {
    delivery: { en: 'Delivery', zh: '特性交付' },
    quality: { en: 'Quality', zh: '质量' },
    operations: { en: 'Operations', zh: '运营改善' },
    fit: { en: 'Product–market fit', zh: '产品市场适配' },
    debt: { en: 'Technology change and debt', zh: '技术变更与技术债' },
    other: { en: 'Other', zh: '其他' },
  },
  audience: {
    everyone: { en: 'Everyone', zh: '所有人' },
    sales: { en: 'Sales', zh: '销售' },
    support: { en: 'Support', zh: '客服' },
    management: { en: 'Management', zh: '管理层' },
  },
  dependencyState: {
    asked: { en: 'asked, no answer yet', zh: '已提出，还没答复' },
    accepted: { en: 'accepted', zh: '已接受' },
    declined: { en: 'declined', zh: '未接受' },
    done: { en: 'done', zh: '已完成' },
  },
  origin: {
    diagnosed: { en: 'From a diagnosis', zh: '来自诊断' },
    decomposed: { en: 'Taken apart from a goal above', zh: '由上层目标拆解' },
  },
  keyResultKind: {
    metric: { en: 'Metric', zh: '指标' },
    guard: { en: 'Guard', zh: '护栏' },
    milestone: { en: 'Milestone', zh: '里程碑' },
    unknown: { en: 'Not measurable yet', zh: '尚不可知' },
  },
  commitment: {
    committed: { en: 'Committed', zh: '承诺' },
    aspirational: { en: 'Aspirational', zh: '挑战' },
    learning: { en: 'Learning', zh: '学习' },
  },
  teamKind: {
    company: { en: 'Company', zh: '公司' },
    'business-unit': { en: 'Business unit', zh: '事业部' },
    'product-technology': { en: 'Product & technology', zh: '产品技术团队' },
    functional: { en: 'Functional department', zh: '职能部门' },
    'project-service': { en: 'Project service', zh: '项目服务团队' },
  },
  stage: {
    prototype: { en: 'Prototype', zh: '原型' },
    'early-users': { en: 'Early users', zh: '早期用户' },
    'basic-validation': { en: 'Basic validation', zh: '基本验证' },
    'product-market-fit': { en: 'Product–market fit', zh: '产品市场适配' },
    growth: { en: 'Growth', zh: '增长' },
    scaling: { en: 'Scaling', zh: '规模化' },
  },
  cycleState: {
    drafting: { en: 'Drafting', zh: '起草中' },
    running: { en: 'Running', zh: '进行中' },
    closing: { en: 'Closing', zh: '收尾中' },
    closed: { en: 'Closed', zh: '已结束' },
  },
  role: {
    admin: { en: 'Admin', zh: '管理员' },
    lead: { en: 'Team lead', zh: '团队负责人' },
    member: { en: 'Member', zh: '成员' },
    reader: { en: 'Reader', zh: '读者' },
  },
  cycleLevel: {
    quarter: { en: 'Quarter', zh: '季度' },
    year: { en: 'Year', zh: '年度' },
  },
  taskStatus: {
    open: { en: 'To do', zh: '待开始' },
    doing: { en: 'Under way', zh: '进行中' },
    done: { en: 'Done', zh: '已完成' },
    dropped: { en: 'Dropped', zh: '已放弃' },
  },
  taskOutcome: {
    held: { en: 'Held', zh: '成立' },
    'did-not': { en: 'Did not hold', zh: '不成立' },
    unclear: { en: 'Unclear', zh: '还说不清' },
  },
  midDecision: {
    keep: { en: 'Keep', zh: '继续' },
    change: { en: 'Change', zh: '调整' },
    stop: { en: 'Stop', zh: '停止' },
  },
  needState: {
    open: { en: 'Open', zh: '还缺' },
    met: { en: 'Met', zh: '已补上' },
    dropped: { en: 'No longer needed', zh: '不再需要' },
  },
  problemKind: {
    infeasible: { en: 'It could not be done', zh: '确实做不到' },
    ability: { en: 'We lack the ability yet', zh: '能力还不够' },
    knowledge: { en: 'We don’t know the best practice', zh: '不知道好做法' },
    resource: { en: 'We lack resources', zh: '资源不够' },
    waiting: { en: 'Waiting for others', zh: '在等别人' },
  },
} satisfies Record<string, Record<string, Text>>;
