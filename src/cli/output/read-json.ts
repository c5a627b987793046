import type { Lang } from '../../core/text.ts';
import { sayProblem } from '../../formats/problem.ts';
import { valuesOf } from '../../formats/markdown/values-of.ts';
import type { Statement } from '../../formats/statement.ts';
import type { FileAsRead } from '../input/read-file.ts';

/** One object as documented in docs/cli.md; nothing in it is folded or shortened. */
export function readJson(files: readonly FileAsRead[], lang: Lang): string {
  const problems = files.flatMap(({ path, problems: all }) =>
    all.map((problem) => {
      const { what, remedy } = sayProblem(problem, lang);
      return { file: path, code: problem.code, line: problem.line, column: problem.column, what, remedy };
    }),
  );
  const report = {
    version: 1,
    files: files.map(({ path, sets, unread, explain }) => ({
      path,
      objectives: sets.length,
      keyResults: sets.reduce((sum, { places }) => sum + places.length, 0),
      details: explain.filter(({ as }) => as === 'detail').length,
      unread: unread.length,
    })),
    objectives: files.flatMap(({ path, sets }) =>
      sets.map(({ set, objective, places, mark }) => ({
        file: path,
        ...placed(objective),
        objective: set.objective.text,
        ...(set.objective.owner && { owner: set.objective.owner }),
        ...(set.objective.why && { why: set.objective.why }),
        ...(set.objective.serves && { serves: set.objective.serves }),
        keyResults: set.keyResults.map((draft, index) => ({
          ...placed(places[index]),
          keyResult: draft.text,
          ...withoutNothing(valuesOf({ set, objective, places, mark }, index)),
          ...(draft.owner && { owner: draft.owner }),
          ...(draft.indicator ? { indicator: draft.indicator } : draft.source && { source: draft.source }),
        })),
      })),
    ),
    unread: files.flatMap(({ path, unread }) =>
      unread.map(({ line, text, reason }) => ({ file: path, line, text, reason: reason[lang] })),
    ),
    ...(problems.length > 0 && { problems }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function placed(place: Statement | undefined) {
  if (!place) return {};
  const { line, state, priority, result } = place;
  return { line, ...withoutNothing({ state, priority, result }) };
}

function withoutNothing<Fields extends Record<string, unknown>>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;
}
