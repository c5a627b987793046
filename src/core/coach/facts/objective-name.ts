// Tells objectives that only name something: an area, a metric, an ability, what something turns into.
import { all, has, is } from '../read/look.ts';
import { sentenceOf } from '../read/sentence.ts';
import type { Statement } from '../read/statement.ts';
import { wordCount } from '../read/word-count.ts';
import { metricEnding } from '../words/patterns/forms.ts';
import { becoming, gradeName, havingAbility, intoOne } from '../words/patterns/objectives.ts';

/** 订单系统具备自我修复能力, 实现商业化: what something becomes, and for nobody. */
export function turnsInto(statement: Statement): boolean {
  const { lang, folded, measures } = statement;
  if (lang === 'en' || measures.length > 0 || has(statement, 'state', 'negation')) return false;
  if (all(statement, 'audience').some((token) => !is(token, 'genericAudience', 'product'))) return false;
  return havingAbility.test(folded.trim()) || intoOne.test(folded.trim());
}

/** 用户满意度, developer experience: a name, nothing wished of it. */
export function isBareName(statement: Statement): boolean {
  const start = statement.tokens[statement.head]?.start ?? 0;
  const means = statement.means !== undefined && statement.means.end > start;
  if (statement.measures.length > 0 || means) return false;
  if (gradeName.test(statement.folded.trim()) && statement.verbs[0]?.position !== 'head') return true;
  if (has(statement, 'state', 'negation')) return false;
  // 团队建设: four signs are a name, whatever one of them may do elsewhere.
  if (statement.lang !== 'en' && /^\p{Script=Han}{4}$/u.test(statement.folded.trim())) return true;
  const words = wordCount(statement.text.slice(start), statement.lang);
  if (words > (statement.lang === 'en' ? 4 : 10) || statement.verbs.length > 0) return false;
  if (statement.lang === 'en') return sentenceOf(statement).kind === 'name' && !isNamed(statement);
  const name = statement.folded.trim();
  return metricEnding.test(name) || /^\p{Script=Han}{2,4}$/u.test(name) || becoming.test(name);
}

function isNamed(statement: Statement): boolean {
  // Agent-ready: half of a compound.
  return all(statement, 'audience').some(
    (token) => !is(token, 'genericAudience') && !statement.folded.startsWith('-', token.end),
  );
}
