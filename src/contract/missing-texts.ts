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
  'no-customer-record': {
    en: 'Link the record of the ideal customer; write it down first where there is none.',
    zh: '请选择理想客户的记录；还没有的话，先写一份。',
  },
  'no-impact': {
    en: 'Say what is delayed, at what risk, and the way back; “none” is an answer, too.',
    zh: '请写明会推迟什么、有什么风险、怎么退回；没有的，写「无」就行。',
  },
  'no-evidence': {
    en: 'There is no evidence yet; an opinion is none.',
    zh: '还没有依据；看法不算依据。',
  },
  'no-series': {
    en: 'Add at least one measured series: an indicator or key result with readings. A dated notice, such as an end of support, does too.',
    zh: '请至少补上一条实测数据：有读数的常设指标或关键结果。有日期的公告（例如停止支持）也可以。',
  },
  'no-prediction': {
    en: 'Add one prediction: a series against its limit, or a day that was worked out.',
    zh: '请补上一条预测：用实测数据对比上限，或写明推算出来的日期。',
  },
  'series-unmeasured': {
    en: 'The measured series has fewer than two readings, or is gone. Record some first.',
    zh: '依据里的实测数据不足两条读数，或已不存在。请先补上读数。',
  },
  'nothing-foreseen': {
    en: 'The prediction gives no day to come: its own is over, or its series shows no growth against that limit, or too few readings. Give another day, series or limit.',
    zh: '依据里的预测给不出今后的日期：写的日期已经过了，或者数据没有向上限增长、读数太少。请改日期，或换一组数据、上限。',
  },
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
  'day-past': {
    en: 'Key result {number}: the day by which it is known is over. Set a later one, or write what came out.',
    zh: '关键结果 {number}：弄清楚的日期已经过了，请改成之后的日期，或者写下结论。',
  },
  'no-hypothesis': {
    en: 'Key result {number} validates something: write down what you believe.',
    zh: '关键结果 {number} 是一次验证，请写明假设是什么。',
  },
  'no-stop-rule': {
    en: 'Key result {number} validates something: write down which result makes you stop.',
    zh: '关键结果 {number} 是一次验证，请写明出现什么结果就停下。',
  },
  'no-decision-day': {
    en: 'Key result {number} validates something: set the day on which it is decided.',
    zh: '关键结果 {number} 是一次验证，请定下哪天下结论。',
  },
  'baseline-equals-target': {
    en: 'Key result {number}: baseline and target are the same.',
    zh: '关键结果 {number}：基线和目标值相同。',
  },
  'no-meaning': {
    en: 'Key result {number} counts attention: say what so many of them may mean for customers, or answer the coach’s question.',
    zh: '关键结果 {number} 数的是关注：请写明达到多少对客户可能意味着什么，或者回答教练的提问。',
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
