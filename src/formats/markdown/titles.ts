// Tells headings that name OKRs and their period from headings that teach, and both from headings that say something.
import { fold } from '../../core/coach/read/fold.ts';

const okrWords =
  /okrs?(?![a-z])|objectives?\s*(?:&|and|\+)\s*key\s*results?|目标\s*[与和及、&]?\s*(?:关键|主要)(?:结果|成果)(?:法)?|目标(?:体系|拆解|分解|清单|一览)|(?<![a-z])(?:goals|objectives|key results)(?![a-z])|目标/g;
const periodWords =
  /(?:fy|cy)?\s?'?(?:20)?\d{2}\s?[-/.]?\s?(?:q[1-4]|h[12]|s[12])|[1-4]q\s?(?:20)?\d{2}|(?:q[1-4]|h[12])(?:\s?[-~至到]\s?(?:q[1-4]|h[12]))?|(?<!\d)(?:20)?\d{2}\s?年(?:度)?|(?<!\d)20\d{2}(?!\d)|第?[一二三四1-4]\s?季度?|[上下]半年|全年|年[中终]|\d{1,2}\s?月份?|(?:first|second|third|fourth)\s+quarter|(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?(?![a-z])|(?<![a-z])(?:quarter(?:ly)?|annual|yearly)(?![a-z])|年度|季度|双月/g;
const whoseWords =
  /(?<![a-z])(?:teams?|company|group|department|personal|individual|engineering|product|our|my|the|at|for|of|draft|wip|active|current|overview|list|review)(?![a-z])|团队|公司|部门|小组|个人|总体|整体|[短中长近远]期|当前|阶段性|本(?:季|年|期)|工作|我们的|我的|[大总](?=\s)|总结|汇总|的/g;

/** From one day to another: `From 12/04/2026 to 12/06/2026`. */
const dates = /(?:(?<![a-z])(?:from|to|until|till)\s)?\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?:\s?[-–~至到])?/g;

/** `OKRs 2018 Q3`, `2026 年第四季度`, `支付团队 OKR`, `Goals`. `heads`: headings stand below it. */
export function isTitle(text: string, heads: boolean): boolean {
  const folded = fold(text.slice(0, 200)).replace(/\.(?:md|txt)(?![a-z])/, '');
  const withoutPeriod = folded.replace(dates, ' ').replace(periodWords, ' ');
  if (letters(withoutPeriod) === '' && /[\p{L}\d]/u.test(folded)) return true;
  const left = withoutPeriod.replace(okrWords, ' ');
  if (left === withoutPeriod || goesOn(withoutPeriod)) return false;
  const other = letters(left.replace(whoseWords, ' ')).length;
  const sure = /okr|key\s*result|关键/.test(folded) || withoutPeriod !== folded;
  return other <= (sure ? (heads ? 30 : 8) : heads ? 6 : 0);
}

/** `OKR应用与推进`, `OKRs are not`: behind the word a sentence goes on, so it names nothing. */
function goesOn(text: string): boolean {
  let end = -1;
  for (const found of text.matchAll(okrWords)) end = found.index + found[0].length;
  const rest = text.slice(end);
  if (/^\s*(?:[:—|(（[/,，]|-|(?:for|of|in|at|to)\s)/.test(rest)) return false;
  if (/^\s*(?:is|are|not|do|does|can|should|have|has|help|work|stand|mean)(?![a-z])/.test(rest)) return true;
  const left = rest.replace(whoseWords, ' ');
  return (left.match(/\p{Script=Han}/gu)?.length ?? 0) > 4 || (left.match(/[a-z]{2,}/g)?.length ?? 0) > 2;
}

/** Whether a heading names OKRs or goals, not only a period. */
export function namesGoals(text: string): boolean {
  return fold(text.slice(0, 200)).search(okrWords) >= 0;
}

/** A whole quarter, half or year; a week or a day opens nothing. */
export function namesPeriod(text: string): boolean {
  return fold(text.slice(0, 200)).search(periodWords) >= 0;
}

const questions =
  /^(?:what|why|how|when|who|where|which)(?![a-z])|[?？]\s*$|什么是|是什么|为什么|(?:^|[\s,，])(?:如何|怎么|怎样)|有哪些|哪个好/;
const lessons =
  /(?<![a-z])(?:guide|guidelines?|introduction|intro|examples?|samples?|templates?|tips|best practices?|methodology|basics|benefits|pitfalls|mistakes|anatomy|tutorial|cheat ?sheet|definitions?(?! of (?:done|ready|success))|checklist|anti-?patterns?)(?![a-z])|区别|举例|示例|案例|范例|模板|样例|误区|技巧|指南|指引|教程|笔记|入门|方法论|工作法|基本(?:概念|原则|思想)|检查清单|最佳实践|常见问题|注意事项|(?:建议|规范)$|优缺点|优点|缺点|特点|好处/;
const okr = '(?:okrs?|(?<![a-z])krs?(?![a-z\\d])|key results?|objectives?|关键结果|关键成果|目标管理|目标设定)';
const lessonAfter =
  '(?:原则|撰写|写法|流程|步骤|介绍|简介|定义|概念|关系|由来|历史|实施|推广|制定|管理|学习|评分|打分|思想|特征|方法|培训|kpi|process|framework|methodology|setting|writing|scoring|grading|cadence|principles|culture|explained|101|vs)';
const lessonBefore =
  '(?:实施|推广|制定|设定|学习|管理|理解|认识|writing|setting|scoring|grading|learning|managing|about|kpi|vs)';
/** A lesson word beside the word it is about: `OKR process`, `Writing good key results`, 制定 OKR 的方法. */
const aboutOkrs = new RegExp(
  `${okr}(?:[^,，.。:和与及、&]{0,8}${lessonAfter}|[^,，.。:]{0,8}(?:kpi|vs))|${lessonBefore}[^,，.。:]{0,14}${okr}`,
);

/** 五大 OKR 定义: so many of them are somebody’s own, whatever is said of them. */
const countedOkrs = /^[\d.\s]*(?:[一二两三四五六七八九十]|\d{1,2})\s?[大个项]?\s?okrs?(?![a-z])/;

/** 核查记录, `Meeting log`: what happened, day by day. */
const records =
  /(?:记录|归档|日志|周报|日报|月报|报告|(?<![a-z])(?:logs?|changelog|journal|minutes))(?:\s*\([^()]*\))?\s*$/;

const examples = /(?<![a-z])(?:examples?|samples?|templates?)(?![a-z])|举例|示例|案例|范例|模板|样例/;

/** `OKR 示例`, `Team OKR template`: whether what stands below is somebody's own nobody can tell from here. */
export function callsExample(text: string): boolean {
  return examples.test(fold(text.slice(0, 200)));
}

/**
 * `guide`: `What are OKRs?`, `OKR 实施的流程`, `Tips`; below it stands what can be learned, and what is labelled there is
 * an example. `talk`: a question about something else.
 */
export function teaches(text: string): 'guide' | 'talk' | undefined {
  const folded = fold(text.slice(0, 200)).trim();
  if (folded.length > 60 || countedOkrs.test(folded)) return undefined;
  const about = aboutOkrs.test(folded) || (speaksOfOkrs(folded) && questions.test(folded));
  if (about || (lessons.test(folded) && words(folded) <= 5)) return 'guide';
  return questions.test(folded) || records.test(folded) ? 'talk' : undefined;
}

/** Speaks about OKRs or to the reader rather than being one: such lines fill a guide, and hardly stand in a plan. */
export function instructs(text: string): boolean {
  const folded = fold(text.slice(0, 400));
  return (
    speaksOfOkrs(folded) ||
    /(?<![a-z])you(?:r|'ll|'re|'ve)?(?![a-z])|你|您|^\s*(?:example|e\.g\.|例如|比如|示例)/.test(folded)
  );
}

/** Speaks about OKRs rather than being one. */
export function speaksOfOkrs(text: string): boolean {
  return /okr|(?<![a-z])krs?(?![a-z])|key[ -]results?|(?<![a-z])objectives?(?![a-z])|methodology|关键结果|关键成果|目标管理|目标设定|方法论|目标 ?\(o\)|(?<![a-z])o(?=的|必须|是|要|和)/.test(
    fold(text.slice(0, 400)),
  );
}

/** `Objectives are what we want`: tells what the word means. */
export function defines(text: string): boolean {
  return /^(?:an?\s)?(?:objectives?|key[ -]results?|okrs?|krs?)\s(?:are|is|should|must|help|describe|define)(?![a-z])/i.test(
    text.slice(0, 80),
  );
}

/** English words; Han characters count as half of one. */
function words(text: string): number {
  return (text.match(/[a-z0-9'’]+/g)?.length ?? 0) + (text.match(/\p{Script=Han}/gu)?.length ?? 0) / 2;
}

function letters(text: string): string {
  return text.replace(/[^\p{L}]/gu, '');
}
