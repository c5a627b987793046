// Every refusal of the API: its status and its sentence in both languages, what is wrong and what to do.
import type { Problem } from '../core/refusal.ts';
import type { Text } from '../core/text.ts';
import { restrictionRefusals } from './restriction-refusals.ts';
import { agreementRefusals } from './agreement-refusals.ts';
import { chartRefusals } from './chart-refusals.ts';
import { checkInRefusals } from './check-in-refusals.ts';
import { customerRefusals } from './customer-refusals.ts';
import { scimRefusals } from './scim-refusals.ts';
import { deputyRefusals } from './deputy-refusals.ts';
import { debtRefusals } from './debt-refusals.ts';
import { iterationRefusals } from './iteration-refusals.ts';
import { indicatorRefusals } from './indicator-refusals.ts';
import { objectiveRefusals } from './objective-refusals.ts';
import { okrFileRefusals } from './okr-file-refusals.ts';
import { outageRefusals } from './outage-refusals.ts';
import { teamRefusals } from './team-refusals.ts';
import { tokenRefusals } from './token-refusals.ts';
import { accountRefusals } from './account-refusals.ts';
import { reportRefusals } from './report-refusals.ts';

/** How the API says no. Programs go by `code`; whoever reads the reply itself is told in both languages. */
export type ErrorBody = {
  error: {
    code: string;
    requestId: string;
    /** What is wrong, and what to do. */
    text?: Text;
    values?: Record<string, string | number>;
    problems?: (Problem & { text?: Text })[];
    /** The current record, on a version conflict. */
    current?: unknown;
  };
};

export const refusals = {
  ...agreementRefusals,
  ...teamRefusals,
  ...restrictionRefusals,
  ...chartRefusals,
  ...checkInRefusals,
  ...customerRefusals,
  ...debtRefusals,
  ...deputyRefusals,
  ...scimRefusals,
  ...indicatorRefusals,
  ...iterationRefusals,
  ...objectiveRefusals,
  ...okrFileRefusals,
  invalid: { status: 400, text: { en: 'Some fields need another look.', zh: '有几处需要再看看。' } },
  'not-json': {
    status: 400,
    text: {
      en: 'The request is not valid JSON. Check the body and its content type.',
      zh: '请求内容不是有效的 JSON，请检查内容和 content-type。',
    },
  },
  'too-large': {
    status: 413,
    text: { en: 'The request is too large; the limit is {limit}.', zh: '请求内容太大，上限为 {limit}。' },
  },
  'not-signed-in': { status: 401, text: { en: 'Please sign in first.', zh: '请先登录。' } },
  'sign-in-failed': {
    status: 401,
    text: { en: 'E-mail and password do not match. Check both and try again.', zh: '邮箱和密码不匹配，请检查后再试。' },
  },
  'too-many-tries': {
    status: 429,
    text: {
      en: 'Too many tries. Wait {seconds} seconds, then try again.',
      zh: '尝试次数过多，请在 {seconds} 秒后再试。',
    },
  },
  'texts-waiting': {
    status: 503,
    text: {
      en: 'Many long texts are being read right now. Try again in {seconds} seconds, or send a shorter one.',
      zh: '正在读的长文字太多，请在 {seconds} 秒后再试，或者先发短一些的。',
    },
  },
  'text-too-slow': {
    status: 413,
    text: {
      en: 'Reading this text took longer than {seconds} seconds and was ended. Send it in shorter parts.',
      zh: '这段文字读了 {seconds} 秒还没读完，已经停下。请分成几段再试。',
    },
  },
  forbidden: {
    status: 403,
    text: {
      en: 'You can see this but not change it. Ask the team’s lead or an admin.',
      zh: '你可以查看，但不能修改。可以请团队负责人或管理员来改。',
    },
  },
  'not-found': {
    status: 404,
    text: { en: 'There is nothing here, or it is not for you to see.', zh: '这里没有内容，或者你没有查看权限。' },
  },
  'version-conflict': {
    status: 409,
    text: {
      en: 'Someone saved a newer version meanwhile. Compare both, then save again.',
      zh: '期间有人保存了新版本。请对比两个版本后再保存。',
    },
  },
  'key-reused': {
    status: 409,
    text: {
      en: 'This idempotency key was used for another request. Use a new one.',
      zh: '这个幂等键已用于另一个请求，请换一个新的。',
    },
  },
  'setup-token-wrong': {
    status: 403,
    text: {
      en: 'This set-up link is not valid. Use the one the terminal printed at the last start.',
      zh: '这个设置链接无效，请使用终端最近一次启动时打印的链接。',
    },
  },
  'setup-done': {
    status: 409,
    text: {
      en: 'An organization exists already. Sign in, or ask an admin for an invitation.',
      zh: '组织已经创建好了。请登录，或请管理员邀请你。',
    },
  },
  ...accountRefusals,
  'handed-over-meanwhile': {
    status: 409,
    text: {
      en: 'Somebody handed part of this over meanwhile, or the person who was to get it has left. Look again.',
      zh: '期间有人已交接了其中一部分，或者接手的人已离开。请重新查看。',
    },
  },
  'cycle-overlaps': { status: 409, text: { en: 'These days overlap with {name}.', zh: '这段日期与 {name} 重叠。' } },
  'cycle-not-empty': {
    status: 409,
    text: {
      en: 'There is something in {name} already. Move or delete it first, or close the cycle.',
      zh: '{name} 里已经有内容。请先移走或删除，或者让周期正常结束。',
    },
  },
  'cycle-backwards': {
    status: 400,
    text: { en: 'The last day must come after the first.', zh: '结束日期要晚于开始日期。' },
  },
  'cycle-state': {
    status: 409,
    text: {
      en: 'A cycle goes drafting → running → closing → closed; this step is not possible now.',
      zh: '周期按「起草中 → 进行中 → 收尾中 → 已结束」推进，现在不能这样改。',
    },
  },
  'cycle-closed': {
    status: 409,
    text: { en: 'This cycle is closed and cannot be changed.', zh: '这个周期已结束，不能再修改。' },
  },
  'cycle-reason-missing': {
    status: 400,
    text: {
      en: 'Others rely on this cycle as it is. Say in a sentence why it changes.',
      zh: '大家都以这个周期现在的样子为准，请用一句话说明为什么要改。',
    },
  },
  'not-frozen': {
    status: 409,
    text: {
      en: 'This target is not frozen yet; change it where the objective is written.',
      zh: '这个目标值还没有冻结，直接在目标的编辑页修改就行。',
    },
  },
  'closure-too-early': {
    status: 409,
    text: {
      en: 'Grades are given once the cycle runs and the objective is published.',
      zh: '周期开始且目标发布之后才能评分。',
    },
  },
  'grade-off-scale': {
    status: 400,
    text: {
      en: 'This grade is not on the scale: {allowed}.',
      zh: '这个评分不在所选的刻度上：{allowed}。',
    },
  },
  'grade-needs-reason': {
    status: 400,
    text: { en: 'What shows this grade? One sentence, please.', zh: '这个评分的依据是什么？请写一句话。' },
  },
  'no-next-cycle': {
    status: 409,
    text: {
      en: 'There is no later cycle that is still open. Ask an admin to open one.',
      zh: '后面还没有开启的周期，请管理员先开一个。',
    },
  },
  'already-continued': {
    status: 409,
    text: { en: 'This objective goes on already, as “{text}”.', zh: '这个目标已经延续为「{text}」。' },
  },
  'diagnosis-in-use': {
    status: 409,
    text: {
      en: 'Objectives point at it. Give them another focus first.',
      zh: '还有目标以此为聚焦，请先为那些目标换一个。',
    },
  },
  'evidence-missing': {
    status: 400,
    text: {
      en: 'A step is accepted on evidence. Add a link or a sentence that shows it.',
      zh: '验收步骤需要证据，请补一个链接或一句说明。',
    },
  },
  'answer-needs-text': {
    status: 400,
    text: { en: 'Say it in a sentence; readers will see it.', zh: '请写一句话，读者会看到。' },
  },
  'answer-needs-date': {
    status: 400,
    text: { en: 'Choose the day on which the coach should ask again.', zh: '请选一个日期，到时教练会再问一次。' },
  },
  'not-ready': {
    status: 409,
    text: { en: 'Something is still missing before this can be published.', zh: '还有内容要补全，才能发布。' },
  },
  'rule-unknown': {
    status: 400,
    text: {
      en: 'The coach has no rule called {rule}. The list is on the Coach page.',
      zh: '教练没有名为 {rule} 的规则，完整列表见「教练」页。',
    },
  },
  'limits-crossed': {
    status: 400,
    text: {
      en: 'The limit that blocks must not be below the one that warns.',
      zh: '阻止发布的上限不能小于提醒的上限。',
    },
  },
  'source-settings': {
    status: 400,
    text: { en: 'These settings do not fit this source.', zh: '这些设置不适用于这个数据源。' },
  },
  'secret-again': {
    status: 400,
    text: { en: 'The address changed. Enter the secrets again.', zh: '地址变了，请重新填写密钥。' },
  },
  'connection-in-use': {
    status: 409,
    text: {
      en: '{count} {count|key result reads|key results read} from it. Bind them to another source first.',
      zh: '有 {count} 个关键结果在使用，请先换成别的数据源。',
    },
  },
  'import-empty': {
    status: 400,
    text: {
      en: 'There is no table here. Paste lines with a date and a number each, such as 2026-11-16,480.',
      zh: '这里没有可读的表格。每行写一个日期和一个数值，例如 2026-11-16,480。',
    },
  },
  ...tokenRefusals,
  ...reportRefusals,
  'not-sample': {
    status: 409,
    text: { en: 'This only works in the sample company.', zh: '这个操作只能在示例公司里用。' },
  },
  'sample-exists': { status: 409, text: { en: 'The sample company is already there.', zh: '示例公司已经有了。' } },
  fault: {
    status: 500,
    text: {
      en: 'Something went wrong on our side. Nothing was lost; try again, and quote {requestId} if it stays.',
      zh: '我们这边出了点问题。内容没有丢失，请重试；如果一直这样，请提供编号 {requestId}。',
    },
  },
  ...outageRefusals,
} satisfies Record<string, { status: number; text: Text }>;

export type RefusalCode = keyof typeof refusals;

export function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(refusals, code);
}
