// What stands between a draft and its publication, one sentence for each code of `missing`.
import type { Missing } from '../core/okr/publishing.ts';
import type { Text } from '../core/text.ts';

/** `{number}`: of the key result it is about, counted from one. */
export const missingTexts: Record<Missing['code'], Text> = {
  'no-text': { en: 'The objective has no sentence yet.', zh: '目标还没有写。' },
  'no-type': { en: 'Choose the kind of objective.', zh: '请选择目标类型。' },
  'no-key-results': { en: 'There is no key result yet.', zh: '还没有关键结果。' },
  'key-result-empty': { en: 'Key result {number} has no words.', zh: '关键结果 {number} 还没有内容。' },
  'no-owner': { en: 'The objective needs an owner.', zh: '目标还没有负责人。' },
  'agreement-management': {
    en: 'Somebody of management has to agree; ask by name under “Agreements”.',
    zh: '需要管理层同意，请在「共识」里请一位管理者确认。',
  },
  'agreement-sales': {
    en: 'Somebody of sales has to agree; ask by name under “Agreements”.',
    zh: '需要销售同意，请在「共识」里请一位销售负责人确认。',
  },
  'no-ideal-customer': { en: 'Say who the ideal customer is.', zh: '请写明理想客户是谁。' },
  'no-impact': {
    en: 'Say what is delayed, at what risk, and the way back.',
    zh: '请写明会推迟什么、有什么风险、怎么退回。',
  },
  'no-evidence': { en: 'Add the measured series or predictions it rests on.', zh: '请补上依据的数据或预测。' },
  'target-missing': { en: 'Key result {number} has no target.', zh: '关键结果 {number} 还没有目标值。' },
  'no-answer-day': {
    en: 'Key result {number} is not measurable yet: set the day by which you will know.',
    zh: '关键结果 {number} 尚不可知，请写明最晚哪天知道。',
  },
  'no-answer-owner': {
    en: 'Key result {number} is not measurable yet: name who finds out.',
    zh: '关键结果 {number} 尚不可知，请写明由谁去弄清楚。',
  },
  'no-answer-sign': {
    en: 'Key result {number} is not measurable yet: say what would tell you.',
    zh: '关键结果 {number} 尚不可知，请写明看什么能得出答案。',
  },
  'baseline-equals-target': {
    en: 'Key result {number}: baseline and target are the same.',
    zh: '关键结果 {number}：基线和目标值相同。',
  },
  'too-many-objectives': {
    en: 'The team has as many published objectives as the policy allows. Withdraw one first.',
    zh: '团队发布的目标已到上限，请先撤回一个。',
  },
  'only-launches': {
    en: 'Launches are the only key results. Add one that is read after the release, name what is read later and when, or explain it to the coach.',
    zh: '关键结果只有发布。请加一条发布之后能读到的指标，或写明以后看什么、哪天能看到，也可以在教练那里说明原因。',
  },
  'not-on-its-own': {
    en: 'The readiness check says that this team should not run OKRs on its own. Carry the key result in an objective above, or say in the team why you go on all the same.',
    zh: '适用性评估认为这个团队不宜单独使用 OKR。可以把关键结果放到上层目标里，或在团队页写明为什么仍然这样做。',
  },
  'project-management': {
    en: 'The readiness check says that this work is better managed as projects. Say in the team why you go on with OKRs all the same.',
    zh: '适用性评估认为这类工作更适合用项目管理。如果仍要用 OKR，请在团队页写明原因。',
  },
  blocker: {
    en: 'The coach holds one thing to be a blocker. Fix it, or explain it.',
    zh: '教练认为有一处必须先处理，请修改或说明原因。',
  },
};
