// The shape of a coach rule: one file, one reason, both languages, a pure check, and examples that run as tests.
import type { StatedSet, StatedKeyResult, StatedTask } from '../facts/stated-set.ts';
import type { Span } from '../read/span.ts';
import type { Stage } from '../../okr/words.ts';
import type { OkrSet, SetContext } from '../../okr/okr-set.ts';
import type { Lang, Text } from '../../text.ts';
import type { Severity } from '../finding.ts';
import type { Statement } from '../read/statement.ts';

/**
 * Where a rule fired: the words it read, and values for `{…}` in its sentences. No spans = the whole statement.
 * `{words}` is filled by the runner with the words under the spans. A rule about the set may say which statement its
 * spans point into: `of` is `objective` or the index of a key result.
 */
export type Hit = {
  spans?: Span[];
  values?: Record<string, string>;
  of?: 'objective' | number;
  /** Which of the rule's other ways of saying it fits here: a key of `softer`. */
  as?: string;
};

/** Another way to say a rule where less is certain: never graver than the rule, its own words where they differ. */
export type Softer = { severity: Severity; what?: Text; why?: Text; ask?: Text; tryThis?: Text };

/** A rewrite skeleton to insert: text of the statement with `?` for what nobody has said yet. Never an invented number. */
export type Rewrite = (at: {
  text: string;
  statement: Statement;
  values: Record<string, string>;
}) => string | undefined;

type Common = {
  id: string;
  /** `trial` rules only ask (severity is shown as info); `steady` rules keep their severity. */
  stage: 'trial' | 'steady';
  severity: Severity;
  /** In the stages before this one of the product it is said one step milder: defects are forgiven early (A33). */
  milderBefore?: Stage;
  what: Text;
  why: Text;
  ask: Text;
  tryThis: Text;
  /** Where the reason comes from: capability ids (A23) or a named work. */
  source: string;
  /** Rules that say the same of the same words more exactly: when one of them speaks at the place, this one is silent. */
  yieldsTo?: readonly string[];
  /** Ways to say it where the text is less certain, by the name a hit gives in `as`. */
  softer?: Record<string, Softer>;
  /** The rewrite frame, by language of the statement. */
  frame?: Record<Lang, Rewrite>;
};

/**
 * One example: the whole set, or only the statement the rule looks at (then the runner puts it into an otherwise silent
 * set). A weak example must make exactly this rule speak at its place; a strong one must leave it silent.
 */
export type Example = { lang: Lang; text?: string; set?: OkrSet; context?: SetContext; note?: Text };

export type Examples = { weak: Example[]; strong: Example[] };

export type ObjectiveRule = Common & { subject: 'objective'; check(set: StatedSet): Hit | undefined };
export type SetRule = Common & { subject: 'set'; check(set: StatedSet): Hit | undefined };
export type KeyResultRule = Common & {
  subject: 'key-result';
  check(keyResult: StatedKeyResult, set: StatedSet): Hit | undefined;
};
export type TaskRule = Common & { subject: 'task'; check(task: StatedTask, set: StatedSet): Hit | undefined };
/** Looks at each statement alike, objective and key results (`placeholder`). */
export type StatementRule = Common & {
  subject: 'statement';
  check(statement: Statement, set: StatedSet): Hit | undefined;
};

export type Rule = ObjectiveRule | SetRule | KeyResultRule | TaskRule | StatementRule;
