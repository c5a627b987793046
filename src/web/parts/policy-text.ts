import type { Policy } from '../../core/coach/policy.ts';
import type { Text } from '../../core/text.ts';

type Ruling = Policy['rules'][string]['severity'];

export const policyText = {
  how: {
    en: 'What your organization decides about the coach. It holds in the editor at once, for everyone.',
    zh: '你们组织对教练的约定，保存后对所有人立即生效。',
  },
  readOnly: { en: 'Only admins change it; everyone may know it.', zh: '只有管理员能改，人人都能看。' },
  download: { en: 'Download crux.policy.yaml', zh: '下载 crux.policy.yaml' },
  downloadHow: {
    en: 'The policy as it is kept, for crux lint in your repository and in CI.',
    zh: '当前生效的约定，放进代码仓库，crux lint 在本地和 CI 里都照此检查。',
  },
  launchDates: { en: 'May a launch date be a key result?', zh: '上线日期能不能作关键结果？' },
  stance: { en: 'Where do objectives come from?', zh: '目标从哪里来？' },
  stanceHow: {
    en: 'In the second case the coach asks every objective for the bottleneck or driver it comes from.',
    zh: '选第二种时，教练会追问每个目标出自哪个瓶颈或动因。',
  },
  limits: { en: 'How many are enough', zh: '多少算够' },
  objectivesWarn: { en: 'Objectives: the coach asks above', zh: '目标：超过几个，教练会问' },
  objectivesBlock: { en: 'Objectives: at most published', zh: '目标：最多发布几个' },
  limitsWhose: {
    en: 'Ren Xianghui: few, or nothing is in focus. Google’s playbook: up to five objectives with four key results. Wodtke: one.',
    zh: '任向晖：少才谈得上聚焦。谷歌手册：最多五个目标，各四条关键结果。Wodtke：只要一个。',
  },
  perTeam: { en: 'per team and cycle', zh: '每个团队每个周期' },
  keyResultsWarn: { en: 'Key results: the coach asks above', zh: '关键结果：超过几条，教练会问' },
  perObjective: { en: 'per objective, guards not counted', zh: '每个目标，不含护栏' },
  crossed: {
    en: 'Not fewer than the number above which the coach asks.',
    zh: '这个数不能比教练开口的数还小。',
  },
  rules: { en: 'Rules', zh: '规则' },
  changed: { en: '{n} of {all} changed', zh: '共 {all} 条，改了 {n} 条' },
  search: { en: 'Find a rule', zh: '查找规则' },
  none: { en: 'No rule has these words.', zh: '没有规则含有这些字。' },
  severityOf: { en: 'Severity of {id}', zh: '{id} 的级别' },
  byDefault: { en: 'By default: {severity}', zh: '默认：{severity}' },
  reason: { en: 'Why (everyone sees it)', zh: '为什么这样改（大家都看得到）' },
  reasonMissing: { en: 'One sentence is enough.', zh: '写一句话就够。' },
  reset: { en: 'Back to default', zh: '恢复默认' },
  resetOf: { en: 'Back to default: {id}', zh: '恢复默认：{id}' },
  save: { en: 'Save', zh: '保存' },
  discard: { en: 'Discard', zh: '放弃修改' },
  behind: {
    en: 'The policy was changed since you began. Your changes stand below; saving puts them in its place.',
    zh: '你修改期间，约定已被别人改过。下面是你的修改，保存后以你的为准。',
  },
  unsaved: { en: 'Not saved yet', zh: '有修改未保存' },
  mend: { en: 'Some fields above need another look.', zh: '上面有几处需要再看一眼。' },
  saved: { en: 'Saved: the coach follows the new policy', zh: '已保存，教练按新的约定来' },
  restored: { en: 'The former policy holds again', zh: '已恢复原来的约定' },
  notRestored: { en: 'The former policy could not be restored: {why}', zh: '没能恢复原来的约定：{why}' },
} satisfies Record<string, Text>;

export const launchDateChoices: Record<Policy['launchDates'], { title: Text; note: Text }> = {
  no: {
    title: { en: 'No', zh: '不能' },
    note: {
      en: 'The coach asks what the launch changes, and for whom (Ren Xianghui).',
      zh: '教练会追问：上线之后，谁的什么会变？（任向晖）',
    },
  },
  'with-outcome': {
    title: { en: 'Beside an outcome', zh: '另有成效就可以' },
    note: {
      en: 'Silent if the objective also has a result that is read after the launch (Google’s playbook).',
      zh: '同一个目标下还有一条上线后才读得到的结果，就不提（谷歌手册）。',
    },
  },
  yes: {
    title: { en: 'Yes', zh: '可以' },
    note: {
      en: 'A dated launch, from nothing to one, counts as a result (Huang Yong).',
      zh: '按期上线、从无到有，本身就算结果（黄勇）。',
    },
  },
};

export const stanceChoices: Record<Policy['stance'], { title: Text; note: Text }> = {
  '2018': {
    title: { en: 'The team is the exception', zh: '团队是例外' },
    note: {
      en: 'A product and technology team runs OKRs of its own where its work allows, also when the company does not (Ren Xianghui, 2018).',
      zh: '条件合适的产品技术团队可以单独用 OKR，不必等全公司一起用（任向晖，2018）。',
    },
  },
  '2019': {
    title: { en: 'The team leads', zh: '团队带头' },
    note: {
      en: 'In a product company it leads the company’s OKRs; objectives come from a diagnosis, not from a layer above (Ren Xianghui, 2019).',
      zh: '在产品公司里由产品技术团队带动全公司的 OKR；目标来自诊断，而不是从上一层拆下来（任向晖，2019）。',
    },
  },
};

export const rulingNames: Record<Ruling, Text> = {
  blocker: { en: 'blocks publishing', zh: '不能发布' },
  major: { en: 'major', zh: '重要' },
  minor: { en: 'minor', zh: '次要' },
  info: { en: 'a question', zh: '提问' },
  off: { en: 'off', zh: '关闭' },
};
