import type { AlignmentState } from '../../../core/okr/words.ts';
import type { Text } from '../../../core/text.ts';

export const alignmentText = {
  title: { en: 'What serves what', zh: '对齐' },
  serves: { en: 'Serves', zh: '支撑' },
  servedBy: { en: 'Served by', zh: '由这些支撑' },
  servesNothing: {
    en: 'It serves no other objective yet.',
    zh: '还没有写明支撑哪个目标。',
  },
  standsAlone: { en: 'It stands alone, because {reason}', zh: '单独成立：{reason}' },
  alone: { en: 'It stands alone, because …', zh: '它单独成立，因为……' },
  aloneWhy: { en: 'Why does it serve nothing else?', zh: '为什么不支撑别的目标？' },
  openAgain: { en: 'Open it again', zh: '重新考虑' },
  serve: { en: 'Serve an objective', zh: '关联上层目标' },
  ask: { en: 'Ask for a contribution', zh: '请对方支撑' },
  serveTitle: { en: 'What does this serve?', zh: '这个目标支撑什么？' },
  askTitle: { en: 'What is to serve this?', zh: '请哪个目标来支撑？' },
  find: { en: 'Find by words, across teams and cycles', zh: '输入几个字查找，不限团队和周期' },
  nothing: { en: 'Nothing found. Try other words.', zh: '没有找到，换几个字试试。' },
  near: { en: 'Type a few words to find an objective or a key result.', zh: '输入几个字，查找目标或关键结果。' },
  chosen: { en: 'Chosen: {name}', zh: '已选：{name}' },
  how: { en: 'How does it count?', zh: '怎么算？' },
  contributes: { en: 'Contributes', zh: '计入' },
  contributesHow: { en: 'Counts towards the progress, with a share.', zh: '按份额算进上层的进度。' },
  supports: { en: 'Supports', zh: '支持' },
  supportsHow: { en: 'Is shown, and not counted.', zh: '只展示，不计入进度。' },
  share: { en: 'Share of the progress, in %', zh: '占上层进度的份额（%）' },
  shareHint: {
    en: 'What is left is told by its own key results. To a key result without a reading: all that contribute are averaged by their shares.',
    zh: '剩下的部分由上层自己的关键结果决定。计入没有读数的关键结果时，按份额加权平均。',
  },
  shareWrong: { en: 'Between 0 and 100%.', zh: '请填 0 到 100 之间的数。' },
  note: { en: 'What it brings', zh: '能带来什么' },
  send: { en: 'Link', zh: '建立关联' },
  asked: { en: 'Asked: the other side answers in My week', zh: '已发出，对方会在「我的一周」看到' },
  linked: { en: 'Linked', zh: '已关联' },
  ofKeyResult: { en: 'key result', zh: '关键结果' },
  supportsOnly: { en: 'supports', zh: '支持' },
  counts: { en: 'contributes {share}', zh: '计入 {share}' },
  addsNow: { en: 'at {progress} now', zh: '目前进度 {progress}' },
  notCounted: { en: 'not counted now: nothing of it has a number yet', zh: '暂未计入：还没有数值' },
  countsItself: {
    en: 'not counted now: the key result is read and counts by its own value',
    zh: '暂未计入：这条关键结果有自己的读数',
  },
  notMeasurable: {
    en: 'not counted: the key result cannot be measured yet',
    zh: '未计入：这条关键结果尚不可知',
  },
  gone: {
    en: 'The key result it was to serve is gone. Serve another one, or take the link away.',
    zh: '要支撑的关键结果已经不在了。请改为支撑别的，或移除关联。',
  },
  dropped: {
    en: 'was dropped. Serve another one, or take the link away.',
    zh: '已放弃。请改为支撑别的目标，或移除关联。',
  },
  noOverlap: { en: 'the two do not run at the same time', zh: '两边的时间没有重叠' },
  accept: { en: 'Accept', zh: '接受' },
  decline: { en: 'Decline', zh: '不接受' },
  declineWhy: { en: 'Why not?', zh: '为什么不接受？' },
  remove: { en: 'Take away', zh: '移除' },
  change: { en: 'Change share', zh: '修改份额' },
  save: { en: 'Save', zh: '保存' },
  onlySupports: { en: 'Empty: it only supports.', zh: '留空表示只支持、不计入。' },
} satisfies Record<string, Text>;

export const alignmentStateNames: Record<AlignmentState, Text> = {
  asked: { en: 'asked, no answer yet', zh: '已发出，还没答复' },
  accepted: { en: 'accepted', zh: '已接受' },
  declined: { en: 'declined', zh: '未接受' },
};
