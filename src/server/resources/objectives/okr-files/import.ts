import type { OkrFileRead, ReadObjective, okrFilesEndpoints } from '../../../../contract/okr-files.ts';
import type { Cycle } from '../../../../contract/cycles.ts';
import { cycleFrom } from '../../../../core/calendar/cycle.ts';
import { Refusal, refuse } from '../../../../core/refusal.ts';
import { sayProblem } from '../../../../formats/problem.ts';
import { readOkrText } from '../../../../formats/read-okr-text.ts';
import type { OkrFile, OkrFileKeyResult } from '../../../../formats/okr-yaml/schema.ts';
import { allow, organizationRecord } from '../../../ask/allow.ts';
import type { Change } from '../../../ask/change.ts';
import type { ObjectivesTable } from '../../../db/tables/objectives.ts';
import type { TeamsTable } from '../../../db/tables/organization.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { openCycle } from '../../../standing/cycle.ts';
import { listDiagnoses } from '../../../store/focus.ts';
import { listLabels } from '../../../store/labels.ts';
import { listIterations } from '../../../store/iterations.ts';
import { listIndicators } from '../../../store/indicators.ts';
import { listObjectives } from '../../../store/objectives.ts';
import { listPeople } from '../../../store/people.ts';
import { findTeam, listTeams } from '../../../store/teams.ts';
import { askAlignment } from '../alignments/alignments.ts';
import { askDependency } from '../dependencies.ts';
import { restrictDraft } from '../restrictions.ts';
import { attachIteration } from '../iterations/attach.ts';
import { createTask } from '../tasks/tasks.ts';
import { insertDraft } from '../objectives.ts';
import { type Draft, draftsOf, titleKey, type Trouble } from './drafts.ts';
import { servesOf } from '../../../../formats/okr-yaml/serves-of.ts';
import { coachOf } from './coach-of.ts';
import { findServed } from './served.ts';
import { namesIn, whoIs } from './people.ts';
import type { z } from 'zod';

type Body = z.output<typeof okrFilesEndpoints.import.body & object>;

/** So many objectives are a team's in a cycle, and more. */
const most = 50;

/** Reads a file or document into drafts of a team: told only for a dry run, otherwise made, all or none. */
export async function importOkrFile(change: Change, teamId: string, body: Body): Promise<OkrFileRead> {
  const { db, actor } = change;
  const team = (await findTeam(db, actor.organizationId, teamId)) ?? refuse('not-found');
  allow(actor, 'create-objective', organizationRecord(actor.organizationId, teamId));
  const cycle = await openCycle(change, body.cycleId);
  const { told, drafts } = await look(change, { team, cycle, body });
  if (body.dryRun) return told;
  refuseOpen(told);
  const importId = uuidV7();
  const made: ObjectivesTable[] = [];
  for (const draft of drafts.filter(({ index }) => told.objectives[index]?.take === 'yes')) {
    const { row, keyResults } = await insertDraft(
      change,
      { ...draft.body, labels: draft.labels, teamId, cycleId: cycle.id },
      importId,
    );
    for (const { keyResult, body: task } of draft.tasks) await createTask(change, keyResults[keyResult]!.id, task);
    // Before anything else is told of it.
    if (draft.restricted) await restrictDraft(change, row.id, draft.restricted);
    for (const { keyResult, iterationId } of draft.iterations)
      await attachIteration(change, keyResults[keyResult]!.id, iterationId);
    for (const { keyResult, body: asked } of draft.dependencies)
      await askDependency(change, keyResults[keyResult]!.id, asked);
    for (const served of draft.serves) await askAlignment(change, row.id, served);
    made.push(row);
  }
  return { ...told, imported: { id: importId, objectives: made.map(({ id, text }) => ({ id, text })) } };
}

type Around = { team: TeamsTable; cycle: Cycle; body: Body };

async function look(change: Change, { team, cycle, body }: Around): Promise<{ told: OkrFileRead; drafts: Draft[] }> {
  const { db, actor } = change;
  const { organizationId } = actor;
  const { file, sets, problems, unread } = readOkrText(body.text);
  const [teams, people, diagnoses, indicators, labels, there, iterations] = await Promise.all([
    listTeams(db, organizationId),
    listPeople(db, organizationId),
    listDiagnoses(db, organizationId, cycle.id),
    listIndicators(db, organizationId),
    listLabels(db, organizationId),
    listObjectives(db, organizationId, { teamId: team.id, cycleId: cycle.id }),
    listIterations(db, organizationId, team.id),
  ]);
  const names = file ? namesIn(file, sets) : [];
  const chosen = new Map(body.people.map(({ said, personId }) => [said.trim(), personId]));
  const byId = new Map(people.map((one) => [one.id, one]));
  const unknown = [...chosen.values()].find((id) => id !== null && !byId.has(id));
  if (unknown !== undefined) throw new Refusal('invalid', { problems: [{ path: 'people', code: 'wrong' }] });
  const found = new Map(names.map(({ said }) => [said, whoIs(said, people)]));
  const personOf = (said: string | null | undefined) => {
    const name = said?.trim() ?? '';
    return chosen.get(name) ?? (chosen.has(name) ? null : (found.get(name)?.person?.id ?? null));
  };
  // One of the team comes before one of the organization of the same name.
  const own = indicators.filter((one) => one.team_id === team.id || one.team_id === null);
  const served = await findServed(change, file?.objectives ?? []);
  const servedOf = (said: string) => served.get(said.trim());
  const inUse = labels.filter((one) => one.archived_at === null);
  const called = Map.groupBy(teams, (one) => titleKey(one.name));
  const teamOf = (said: string) => {
    const [first, second] = called.get(titleKey(said)) ?? [];
    return second === undefined ? first?.id : undefined;
  };
  const around = {
    personOf,
    servedOf,
    labels: inUse,
    iterations,
    teamOf,
    teamId: team.id,
    diagnoses,
    indicators: own.toSorted((a) => (a.team_id === team.id ? -1 : 1)),
  };
  const { drafts, troubles } = file ? draftsOf(file, sets, around) : { drafts: [], troubles: [] };
  const tooMany: Trouble[] = drafts.length > most ? [many(drafts[most]!.line, drafts.length)] : [];
  const coached = await coachOf(change, { team, teams, cycle });
  const told: OkrFileRead = {
    team: { id: team.id, name: team.name },
    cycle: { id: cycle.id, name: cycle.name },
    says: saysOf(file, team, cycle),
    objectives: drafts.slice(0, most).map((draft, index) =>
      readOf(draft, file!.objectives[index]!.keyResults ?? [], {
        take: body.take.find((one) => one.index === index)?.take,
        same: there.find((one) => titleKey(one.text) === titleKey(draft.body.text)),
        twice: drafts
          .slice(0, index)
          .some((one) => !one.givenUp && titleKey(one.body.text) === titleKey(draft.body.text)),
        owner: file!.objectives[index]!.owner ?? null,
        findings: coached(draft, {
          diagnosis: diagnoses.find(({ id }) => id === draft.body.diagnosisId),
          serves: servesOf(file!.objectives[index]!).filter(({ name }) => servedOf(name) !== undefined),
        }),
      }),
    ),
    people: names.flatMap(({ said, line }) => {
      const { person, candidates } = found.get(said)!;
      if (person && !chosen.has(said)) return [];
      const taken = byId.get(chosen.get(said) ?? '');
      const refs = candidates.map(({ id, name }) => ({ id, name }));
      return [
        {
          said,
          line,
          candidates: refs,
          person: taken ? { id: taken.id, name: taken.name } : null,
          decided: chosen.has(said),
        },
      ];
    }),
    unread,
    problems: [
      ...problems.map((problem) => {
        const [en, zh] = [sayProblem(problem, 'en'), sayProblem(problem, 'zh')];
        const { line, column } = problem;
        return { line, column, what: { en: en.what, zh: zh.what }, remedy: { en: en.remedy, zh: zh.remedy } };
      }),
      ...troubles,
      ...tooMany,
    ].toSorted((a, b) => a.line - b.line),
    imported: null,
  };
  return { told, drafts };
}

function many(line: number, count: number): Trouble {
  return {
    line,
    column: 1,
    what: {
      en: `There are ${count} objectives; at most ${most} are imported at once.`,
      zh: `一共有 ${count} 个目标，一次最多导入 ${most} 个。`,
    },
    remedy: { en: 'Split it: one file per team and cycle.', zh: '请拆分：每个团队、每个周期一个文件。' },
  };
}

/** What stands in the way of making drafts, the first of it with its line. */
function refuseOpen({ problems, objectives, people }: OkrFileRead): void {
  const [first] = problems;
  if (first)
    throw new Refusal('okr-file-wrong', {
      values: { line: first.line },
      problems: problems.map(({ line, column, what, remedy }) => ({
        path: `${line}:${column}`,
        code: 'in-file',
        values: { whatEn: what.en, whatZh: what.zh, remedyEn: remedy.en, remedyZh: remedy.zh },
      })),
    });
  const open = objectives.find(({ take }) => take === 'ask');
  if (open) refuse('okr-file-twice', { values: { text: open.text, line: open.line } });
  if (!objectives.some(({ take }) => take === 'yes')) refuse('okr-file-empty');
  const nobody = people.find(({ decided }) => !decided);
  if (nobody) refuse('okr-file-people', { values: { said: nobody.said, line: nobody.line } });
}

/** Where the file names another team or another period than those it goes to. */
function saysOf(file: OkrFile | undefined, team: TeamsTable, cycle: Cycle): OkrFileRead['says'] {
  const period = file?.cycle === undefined ? undefined : cycleFrom(file.cycle);
  const isSame = period === undefined || (period.start === cycle.start && period.end === cycle.end);
  return {
    team: file?.team === undefined || titleKey(file.team) === titleKey(team.name) ? null : file.team,
    cycle: isSame ? null : period.name,
  };
}

type Known = {
  take: boolean | undefined;
  same: Pick<ObjectivesTable, 'id' | 'text'> | undefined;
  twice: boolean;
  owner: string | null;
  findings: ReadObjective['findings'];
};

function readOf(draft: Draft, written: readonly (OkrFileKeyResult | string)[], known: Known): ReadObjective {
  const { index, line, givenUp, body, places, tasks, dependencies, left } = draft;
  const { same, twice, owner, findings } = known;
  const open = same !== undefined || twice ? 'ask' : 'yes';
  const take = givenUp ? 'no' : known.take === undefined ? open : known.take ? 'yes' : 'no';
  return {
    index,
    line,
    text: body.text,
    type: body.type,
    owner,
    take,
    givenUp,
    same: same ? { id: same.id, text: same.text } : null,
    twice,
    serves: draft.serves.length,
    restricted: draft.restricted !== undefined,
    keyResults: body.keyResults.map((one, at) => {
      const { kind, measure, baseline, target, low, high, unit, source, text } = one;
      const place = places[at];
      const from = written[place?.place ?? -1];
      const said = typeof from === 'string' ? undefined : from;
      return {
        line: place?.line ?? line,
        text,
        kind,
        measure,
        baseline,
        target,
        low,
        high,
        unit,
        owner: said?.owner ?? null,
        source: source?.name ?? null,
        indicator: one.indicatorId === null ? null : (said?.indicator ?? null),
        steps: one.steps.length,
        tasks: tasks.filter(({ keyResult }) => keyResult === at).length,
        dependencies: dependencies.filter(({ keyResult }) => keyResult === at).length,
      };
    }),
    findings,
    left,
  };
}
