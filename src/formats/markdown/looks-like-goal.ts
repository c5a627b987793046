// Tells from the words of a line alone whether it reads like something to be reached: a change, a threshold, a share.
import { fold } from '../../core/coach/read/fold.ts';

const amount = '[$¥€£]?\\d[\\d,.]*';
const change = new RegExp(
  `(?:从|由|自)[^\\d]{0,12}${amount}.{0,16}(?:到|至|升|降|增|减|→)|(?<![a-z])from .{0,24}\\d.{0,40}(?<![a-z])to(?![a-z]).{0,16}\\d|${amount}[^\\s→]{0,6}\\s?(?:→|->|=>|-+>)\\s?[^\\d]{0,4}\\d`,
  'u',
);
const threshold = new RegExp(
  `(?:[≥≤<>]=?|不低于|不高于|不少于|不超过|至少|达到?|提升|提高|降低|下降|降至|增长|增至|增加|减少|超过|突破|(?<![a-z])(?:at least|at most|more than|less than|fewer than|under|over|below|above|reach|achieve|increase|reduce|decrease|grow|raise|cut|lower|by)(?![a-z]))[^\\d]{0,24}${amount}`,
  'u',
);
const share = /\d\s?[%‰]|\d+(?:\.\d+)?\s?(?:倍|折|成(?!功|为|立|员))/;

/** A number that says how far something goes. Cheap: it is asked of every line. */
export function isMeasured(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const folded = fold(text.slice(0, 300));
  return change.test(folded) || threshold.test(folded) || share.test(folded);
}

/** A way from one number to another is written out. */
export function isChange(text: string): boolean {
  return change.test(fold(text.slice(0, 300)));
}

const wish =
  /^(?:improve|increase|grow|build|become|reduce|raise|strengthen|make|deliver|establish|create|expand|enable|accelerate|ensure|drive|double|achieve|develop|lower|cut|help|win|simplify|scale)(?![a-z])|提[高升昇]|增强|加强|强化|完善|构[筑建]|建[设立]|打造|推[动进]|保障|确保|降低|减少|缩短|扩大|拓展|实现|优化|夯实|改善|成为|达成|培养|巩固|深化/;

/** Begins with what somebody wants to change; notes and steps can do so too, so it counts only beside numbers. */
export function isWish(text: string): boolean {
  return wish.test(fold(text.slice(0, 120)).trim());
}

/**
 * Whether a line that was not read could be a goal, in whatever language: it says how far something goes, or it is a
 * short one in a script whose words are not known here.
 */
export function mayBeGoal(text: string): boolean {
  return isMeasured(text) || goesFar.test(text.slice(0, 300)) || (isForeign(text) && text.length <= 160);
}

/** Written mostly with letters that are neither Latin nor Chinese. */
export function isForeign(text: string): boolean {
  const shown = text.slice(0, 160);
  const letters = shown.match(/\p{L}/gu)?.length ?? 0;
  const known = shown.match(/[\p{Script=Latin}\p{Script=Han}]/gu)?.length ?? 0;
  const foreign = letters - known;
  return foreign >= 4 && (foreign * 2 >= letters || /\p{Script=Hiragana}|\p{Script=Katakana}/u.test(shown));
}

const goesFar = /\p{Nd}\s?[%٪‰]|\p{Nd}\s?\p{L}{0,12}\s(?:auf|bis|à|al?|até|para|до|на|إلى)\s\p{Nd}|[≥≤]\s?\p{Nd}/u;
