import type { Text } from '../../../core/text.ts';
import type { GapKind } from '../../../core/okr/gaps.ts';
import type { NodeKind } from './forest.ts';

export const text = {
  title: { en: 'Map', zh: '地图' },
  sub: { en: 'What serves what, from focus to task and across teams.', zh: '从聚焦到任务、跨团队，看清什么支撑什么。' },
  asMap: { en: 'As a map', zh: '看地图' },
  asOutline: { en: 'As an outline', zh: '看大纲' },
  find: { en: 'Find on the map', zh: '在地图上查找' },
  cycle: { en: 'Cycle', zh: '周期' },
  type: { en: 'Type', zh: '类型' },
  allTypes: { en: 'All types', zh: '全部类型' },
  needs: { en: 'Dependencies', zh: '依赖' },
  status: { en: 'Status', zh: '状态' },
  allStatuses: { en: 'Any status', zh: '全部状态' },
  showAll: { en: 'Show all', zh: '显示全部' },
  found: { en: '{count} found', zh: '找到 {count} 项' },
  count: { en: '{count} shown', zh: '显示 {count} 项' },
  openAll: { en: 'Open all', zh: '全部展开' },
  closeAll: { en: 'Close all', zh: '全部收起' },
  nearer: { en: 'Nearer', zh: '放大' },
  farther: { en: 'Farther', zh: '缩小' },
  whole: { en: 'See the whole', zh: '看全图' },
  print: { en: 'Print', zh: '打印' },
  svg: { en: 'Download as SVG', zh: '下载 SVG' },
  copyLink: { en: 'Copy the address', zh: '复制链接' },
  copied: { en: 'Copied: whoever opens it looks at the same place', zh: '已复制，打开就是同一个位置' },
  keys: {
    en: 'Arrows move, Enter opens the page, space unfolds, T ties to what it serves, + and − zoom, 0 shows the whole.',
    zh: '方向键移动，回车打开页面，空格展开，T 关联上层目标，+ 和 − 缩放，0 看全图。',
  },
  canvas: { en: 'Map of what serves what', zh: '支撑关系图' },
  outline: { en: 'Outline of what serves what', zh: '支撑关系大纲' },
  open: { en: 'Open the page', zh: '打开页面' },
  tie: { en: 'Tie to what it serves', zh: '关联上层目标' },
  unfold: { en: 'Unfold {name}', zh: '展开{name}' },
  fold: { en: 'Fold {name}', zh: '收起{name}' },
  servesNothing: { en: 'serves nothing yet', zh: '还没有支撑的目标' },
  alone: { en: 'stands alone', zh: '单独成立' },
  waits: { en: 'link not answered yet', zh: '关联还没答复' },
  draft: { en: 'draft', zh: '草稿' },
  alsoServes: { en: 'Also serves', zh: '还支撑' },
  below: { en: '{count} below', zh: '下面 {count} 项' },
  noTasks: {
    en: 'There are too many tasks to show at once. Choose a team to see its tasks.',
    zh: '任务太多，没有全部显示。选一个团队，就能看到任务。',
  },
  objectivesOnly: {
    en: 'This is more than can be read at once: objectives alone are shown. Choose a team to see its key results and tasks.',
    zh: '内容太多，只显示目标。选一个团队，就能看到关键结果和任务。',
  },
  nothingFits: { en: 'Nothing on the map fits', zh: '地图上没有符合条件的内容' },
  nothingFitsHow: { en: 'Change what is asked for, or show all.', zh: '换个条件，或显示全部。' },
  empty: { en: 'Nothing to draw yet', zh: '还没有可以画的内容' },
  emptyFocus: {
    en: 'A map begins with a focus: what holds growth back this cycle? Objectives that attack it hang below.',
    zh: '地图从聚焦开始：这个周期，什么最卡增长？相应的目标会挂在下面。',
  },
  emptyObjective: {
    en: 'The focus is chosen. The next step is an objective that attacks it.',
    zh: '聚焦已经选好，下一步是为此起草一个目标。',
  },
  emptyReader: {
    en: 'Objectives appear here as soon as a team has drafted some.',
    zh: '团队起草目标后，这里就会出现。',
  },
  toFocus: { en: 'Choose a focus', zh: '去选聚焦' },
  toDraft: { en: 'Draft an objective', zh: '起草目标' },
  noCycle: {
    en: 'There is no cycle yet. Open the first one, then the map has something to show.',
    zh: '还没有周期。先新建一个周期，地图才有内容。',
  },
  toCycles: { en: 'Open a cycle', zh: '新建周期' },
  gaps: { en: 'What is missing', zh: '缺了什么' },
  noGaps: {
    en: 'Nothing is missing: every objective serves something, or somebody said why not.',
    zh: '没有缺口：每个目标都写明了支撑什么，或者说明了原因。',
  },
  firstOf: {
    en: 'The oldest {count} are listed; as they are answered, others take their place.',
    zh: '这里列出最早的 {count} 条，处理之后会补上后面的。',
  },
  where: { en: 'Show on the map', zh: '在地图上看' },
  aloneBecause: { en: 'It stands alone, because …', zh: '单独成立，因为……' },
  meant: { en: 'It is meant so, because …', zh: '就是这样安排的，因为……' },
  reason: { en: 'Why is it meant so?', zh: '为什么这样安排？' },
  save: { en: 'Save', zh: '保存' },
  answered: { en: 'Not asked again', zh: '已记下，不再提醒' },
  attack: { en: 'Draft an objective for it', zh: '为此起草目标' },
  edit: { en: 'Change the key result', zh: '修改关键结果' },
} satisfies Record<string, Text>;

export const kindNames: Record<NodeKind, Text> = {
  focus: { en: 'Focus', zh: '聚焦' },
  team: { en: 'Serves nothing yet', zh: '还没有支撑的目标' },
  objective: { en: 'Objective', zh: '目标' },
  'key-result': { en: 'Key result', zh: '关键结果' },
  task: { en: 'Task', zh: '任务' },
  need: { en: 'Dependency on another team', zh: '依赖其他团队' },
};

export const gapTexts: Record<GapKind, { title: Text; how: Text }> = {
  orphan: {
    title: { en: 'Serves nothing', zh: '没有支撑任何目标' },
    how: { en: 'Public, and nobody can tell from it what it is for.', zh: '已经公开，但看不出是为了什么。' },
  },
  unattacked: {
    title: { en: 'A focus nobody attacks', zh: '没有人针对的聚焦' },
    how: { en: 'Chosen for this cycle, and no objective points at it.', zh: '这个周期选了，但还没有目标去做。' },
  },
  'own-team': {
    title: { en: 'Serves only its own team', zh: '只支撑自己团队' },
    how: {
      en: 'All it serves stays within the team and leads to no focus.',
      zh: '往上看都还在自己团队里，没有通向聚焦。',
    },
  },
  'apart-in-time': {
    title: { en: 'Days that do not overlap', zh: '时间没有重叠' },
    how: { en: 'It serves something that does not run at the same time.', zh: '和所支撑的目标不在同一段时间里。' },
  },
  repeated: {
    title: { en: 'Same metric and target for the third cycle', zh: '同样的指标和目标值，连续三个周期' },
    how: {
      en: 'A number that only has to stay is a guard or an indicator, not a goal.',
      zh: '只要守住的数，适合做护栏或常设指标，不是目标。',
    },
  },
};
