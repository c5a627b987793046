// Why a line was read the way it was: one sentence per case, in both languages.
import { sayAll, type Text } from '../../core/text.ts';

/** `detail`: below a key result, its measure, owner or what belongs to it. */
export type LineRole = 'objective' | 'key-result' | 'detail' | 'heading' | 'note' | 'unread';

/** What became of one line that is not blank. */
export type Explained = { line: number; as: LineRole; reason: Reason; values?: Record<string, string> };

export type Reason = keyof typeof reasons;

export function sayReason({ reason, values = {} }: Pick<Explained, 'reason' | 'values'>): Text {
  const text: Text = reasons[reason];
  return sayAll(text, values);
}

export const reasons = {
  'objective-label': { en: 'labelled as an objective', zh: '带有“目标”标签' },
  'objective-heading': {
    en: 'heading with key results or further objectives below',
    zh: '标题，下面有关键结果或下级目标',
  },
  'objective-heading-alone': {
    en: 'heading beside other objectives, nothing below it yet',
    zh: '与其他目标并列的标题，下面暂无内容',
  },
  'objective-item': { en: 'list item with key results nested below', zh: '列表项，下面嵌套了关键结果' },
  'objective-item-alone': {
    en: 'list item beside objectives, without key results',
    zh: '与目标并列的列表项，没有关键结果',
  },
  'objective-in-section': { en: 'stands in a section for objectives', zh: '位于“目标”小节中' },
  'objective-below-label': { en: 'text below an objective label', zh: '“目标”标签下的正文' },
  'objective-column': { en: 'cell of the objective column', zh: '表格“目标”列的单元格' },
  'objective-row': {
    en: 'row of a table that stands alone and heads the rows below',
    zh: '表格中单独成行、统领下面各行的单元格',
  },
  'objective-line': { en: 'line of text above a list of key results', zh: '关键结果列表上方的一行文字' },
  'key-result-label': { en: 'labelled as a key result', zh: '带有“关键结果”标签' },
  'key-result-in-section': { en: 'stands in a section for key results', zh: '位于“关键结果”小节中' },
  'key-result-item': { en: 'list item under an objective', zh: '目标下的列表项' },
  'key-result-nested': { en: 'list item nested under a key result', zh: '嵌套在关键结果下的列表项' },
  'key-result-column': { en: 'cell of the key result column', zh: '表格“关键结果”列的单元格' },
  'key-result-row': { en: 'table row under an objective', zh: '目标下的表格行' },
  continued: { en: 'goes on from the line above', zh: '接上一行' },
  'label-only': { en: 'label for what comes below', zh: '为下文而设的标签' },
  title: { en: 'title of the document or of a period', zh: '文档或周期的标题' },
  group: { en: 'names a team or a group of objectives', zh: '团队或一组目标的名称' },
  'note-section': { en: 'heading of a section that informs', zh: '说明性小节的标题' },
  'heading-between': { en: 'heading without a label in a document with labels', zh: '带标签文档中的无标签标题' },
  'table-head': { en: 'head of a table', zh: '表头' },
  front: { en: 'data about the document', zh: '文档信息' },
  mark: { en: 'line, comment or link definition', zh: '分隔线、注释或链接定义' },
  code: { en: 'inside a code block', zh: '代码块内容' },
  contents: { en: 'table of contents', zh: '目录' },
  field: { en: 'tells something about the statement above', zh: '补充说明上面那条' },
  task: { en: 'work planned for a key result', zh: '为关键结果安排的任务' },
  detail: { en: 'detail under a key result', zh: '关键结果下的细节' },
  repeated: { en: 'tells again what was read above', zh: '重复上面已读到的内容' },
  'in-guide': {
    en: 'in a text about OKRs, not one of somebody’s own; if it is, a heading with a period above it says so (“OKRs 2026 Q4”)',
    zh: '位于讲解 OKR 的文字中，不是谁自己的 OKR；确实是自己的，就在上面加一个写明周期的标题（“2026 年第四季度 OKR”）',
  },
  'in-example': {
    en: 'the heading “{said}” calls it an example, so it is not read; if it is your own, take that word out of the heading',
    zh: '上面的标题“{said}”把它称作示例，所以没有读；确实是自己的，就把标题里的这个词去掉',
  },
  'foreign-label': {
    en: '“{said}” is a label in a language that is not read; write “{instead}” in its place (the coach speaks English and Chinese)',
    zh: '“{said}”是其他语言的标签，读不出来；请改写成“{instead}”（教练懂中文和英文）',
  },
  'no-okr': {
    en: 'heading that names neither OKRs nor a period, with no numbers below',
    zh: '标题没有写明 OKR 或周期，下面也没有数字',
  },
  'objective-alone': {
    en: 'labelled like an objective, but nothing else here is about OKRs',
    zh: '标签像目标，但上下文与 OKR 无关',
  },
  prose: { en: 'prose', zh: '说明文字' },
  'bare-line': { en: 'a line by itself that could be a goal', zh: '没有标签、单独成行，可能是目标' },
  'in-notes': { en: 'in a section that informs', zh: '位于说明性小节中' },
  'struck-empty': { en: 'nothing but marks', zh: '只有标记，没有文字' },
  'no-objective-above': { en: 'no objective above it', zh: '上面没有目标' },
  'beside-labels': { en: 'has no label, its neighbours do', zh: '没有标签，而相邻的几条都有' },
  phase: {
    en: 'what a phase is to bring, beside objectives with numbers',
    zh: '某个阶段要做的事，文中另有带编号的目标',
  },
  'beside-key-results': {
    en: 'is written in another way than the key results beside it',
    zh: '写法与旁边的关键结果不同',
  },
  'table-unknown': {
    en: 'row of a table without a column for objectives or key results',
    zh: '表格里没有“目标”或“关键结果”列',
  },
  'start-unread': {
    en: 'its start value could not be read, or is in a unit that does not go with the target',
    zh: '起始值读不出来，或与目标值的单位对不上',
  },
  'number-two-ways': {
    en: '“{said}” can be {one} or {other}; write it without the comma, or with a decimal point',
    zh: '“{said}”可以是 {one}，也可以是 {other}；请去掉逗号，或用小数点书写',
  },
  'number-open': {
    en: '“{said}” can be {one} or {other}; write the number in digits alone',
    zh: '“{said}”可以是 {one}，也可以是 {other}；请只用数字书写',
  },
  'number-unread': { en: '“{said}” is not one number', zh: '“{said}”不是一个确定的数' },
  'code-label': { en: 'labelled, but inside a code block', zh: '有标签，但在代码块里' },
} satisfies Record<string, Text>;
