import type { OkrFileBody, OkrFileRead } from '../../../contract/okr-files.ts';
import { useSuspenseQuery } from '@tanstack/react-query';
import { peopleQuery } from '../../data/people.ts';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Fold } from '../../kit/fold.tsx';
import { Picker } from '../../kit/picker.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Section } from '../../kit/section.tsx';
import { useLanguage, useText } from '../../lib/language.tsx';
import { cycleName } from '../../parts/cycle.ts';
import { personChoices } from '../../parts/person-choices.ts';
import { LineList } from './line-list.tsx';
import { ObjectiveRead } from './objective-read.tsx';
import { text } from './text.ts';

/** What a person decided on what was read: by place which objectives are made, by name who is meant ('' = nobody). */
export type Decided = { take: Readonly<Record<number, boolean>>; people: Readonly<Record<string, string>> };

export const nothingDecided: Decided = { take: {}, people: {} };

/** Every objective with its decision; one whose title is there already stays out until it is ticked. */
export function takesOf({ objectives }: OkrFileRead, { take }: Decided): NonNullable<OkrFileBody['take']> {
  return objectives
    .filter(({ givenUp }) => !givenUp)
    .map((one) => ({ index: one.index, take: take[one.index] ?? one.take === 'yes' }));
}

/** Whoever was not chosen stays open. */
export function peopleOf({ people }: OkrFileRead, decided: Decided): NonNullable<OkrFileBody['people']> {
  return people.map(({ said }) => ({ said, personId: decided.people[said] || null }));
}

type Props = { seen: OkrFileRead; decided: Decided; onDecide: (decided: Decided) => void };

/** What was read of a file, before anything is kept: what is wrong, who is meant, each objective, and what was not read. */
export function FileRead({ seen, decided, onDecide }: Props) {
  const t = useText();
  const { objectives, people, problems, unread } = seen;
  const keyResults = objectives.reduce((sum, one) => sum + one.keyResults.length, 0);
  const takes = new Map(takesOf(seen, decided).map(({ index, take }) => [index, take]));
  return (
    <div role="status">
      {problems.length > 0 && (
        <Section title={t(text.problems)}>
          <LineList lines={problems.map((one) => ({ line: one.line, what: t(one.what), how: t(one.remedy) }))} />
        </Section>
      )}
      <Elsewhere seen={seen} />
      {people.length > 0 && (
        <Section title={t(text.people)}>
          <Quiet>{t(text.peopleHow)}</Quiet>
          <People
            people={people}
            chosen={decided.people}
            onChoose={(said, id) => onDecide({ ...decided, people: { ...decided.people, [said]: id } })}
          />
        </Section>
      )}
      {objectives.length > 0 && (
        <Section title={t(text.read, { objectives: objectives.length, keyResults })}>
          <Rows>
            {objectives.map((one) => (
              <ObjectiveRead
                key={one.index}
                objective={one}
                take={takes.get(one.index) ?? false}
                onTake={(on) => onDecide({ ...decided, take: { ...decided.take, [one.index]: on } })}
              />
            ))}
          </Rows>
        </Section>
      )}
      {objectives.length === 0 && problems.length === 0 && (
        <EmptyState title={t(text.nothing)}>{t(text.nothingHow)}</EmptyState>
      )}
      {unread.length > 0 && (
        <Fold open summary={t(text.unread, { count: unread.length })}>
          <Quiet>{t(text.unreadHow)}</Quiet>
          <LineList lines={unread.map((one) => ({ line: one.line, what: one.text, how: t(one.reason) }))} />
        </Fold>
      )}
    </div>
  );
}

/** Where the file names another team or period than the drafts get. */
function Elsewhere({ seen: { says, team, cycle } }: { seen: OkrFileRead }) {
  const t = useText();
  const { lang } = useLanguage();
  const said = [says.team, says.cycle === null ? null : cycleName(says.cycle, lang)].filter((one) => one !== null);
  if (said.length === 0) return null;
  const place = [team.name, cycleName(cycle.name, lang)].join(' · ');
  return <Quiet>{t(text.elsewhere, { said: said.join(' · '), place })}</Quiet>;
}

type PeopleProps = {
  people: OkrFileRead['people'];
  chosen: Decided['people'];
  onChoose: (said: string, personId: string) => void;
};

function People({ people, chosen, onChoose }: PeopleProps) {
  const t = useText();
  const all = useSuspenseQuery(peopleQuery).data;
  return people.map(({ said, line, candidates }) => {
    const near = new Set(candidates.map(({ id }) => id));
    const others = all.filter(({ id }) => !near.has(id));
    return (
      <Picker
        key={said}
        label={t(text.personLine, { said, line })}
        value={chosen[said] ?? ''}
        choices={personChoices([...candidates, ...others], t(text.nobody))}
        onChange={(id) => onChoose(said, id)}
      />
    );
  });
}
