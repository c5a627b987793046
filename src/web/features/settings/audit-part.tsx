import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { AuditFilter } from '../../../contract/audit.ts';
import { type EventNoun, eventNouns, eventNounTexts } from '../../../contract/event-nouns.ts';
import { auditFile, auditQuery } from '../../data/audit.ts';
import { peopleQuery } from '../../data/people.ts';
import { useMe } from '../../data/session.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Button, buttonClass } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Copyable } from '../../kit/copyable.tsx';
import { DateInput } from '../../kit/date-input.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import { Picker } from '../../kit/picker.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Section } from '../../kit/section.tsx';
import { Select } from '../../kit/select.tsx';
import { Bone } from '../../kit/skeleton.tsx';
import { personChoices } from '../../parts/person-choices.ts';
import { AuditEntry } from './audit-entry.tsx';
import { auditText as text } from './audit-text.ts';

const route = getRouteApi('/shell/settings/$part');

/** The log of the organization, looked through by who, what, when and object; for admins. */
export function AuditPart() {
  const t = useText();
  const me = useMe();
  return me.person.role === 'admin' ? <Log /> : <Quiet lede>{t(text.adminsOnly)}</Quiet>;
}

function Log() {
  const t = useText();
  const { lang } = useLanguage();
  const { actor, noun, object, from, to } = route.useSearch();
  const navigate = route.useNavigate();
  const known = eventNouns.find((one) => one === noun);
  const filter: AuditFilter = { actor, noun: known, object, from, to };
  const log = useInfiniteQuery(auditQuery(filter));
  const show = (part: Partial<Record<keyof AuditFilter, string>>) => {
    const kept = Object.entries({ ...filter, ...part }).filter(([, value]) => value !== undefined && value !== '');
    void navigate({ to: '.', search: Object.fromEntries(kept), replace: true, resetScroll: false });
  };
  const entries = log.data?.pages.flatMap((page) => page.entries);
  const head = log.data?.pages[0]?.head;
  return (
    <>
      <Quiet lede>{t(text.how)}</Quiet>
      <Filters filter={filter} onChange={show} />
      {object !== undefined && (
        <Quiet>
          {t(text.oneObject)}{' '}
          <Button look="link" onClick={() => show({ object: '' })}>
            {t(text.showAll)}
          </Button>
        </Quiet>
      )}
      {entries === undefined && <Bone />}
      {entries?.length === 0 && <EmptyState title={t(text.none)}>{t(text.noneHow)}</EmptyState>}
      {entries !== undefined && entries.length > 0 && (
        <Rows ordered further={log}>
          {entries.map((entry) => (
            <AuditEntry key={entry.id} entry={entry} onObject={() => show({ object: entry.subjectId })} />
          ))}
        </Rows>
      )}
      <Buttons>
        <a className={buttonClass({ look: 'quiet' })} href={auditFile('csv', { ...filter, lang })} download>
          CSV
        </a>
        <a className={buttonClass({ look: 'quiet' })} href={auditFile('jsonl', filter)} download>
          {t(text.lines)}
        </a>
      </Buttons>
      {head && (
        <Section title={t(text.head)}>
          <Quiet lede>{t(text.headHow)}</Quiet>
          <Copyable label={t(text.headLabel)}>{`${head.seq} ${head.hash}`}</Copyable>
        </Section>
      )}
    </>
  );
}

type FilterProps = {
  filter: AuditFilter;
  onChange: (part: Partial<Record<keyof AuditFilter, string>>) => void;
};

function Filters({ filter, onChange }: FilterProps) {
  const t = useText();
  const people = useQuery(peopleQuery).data ?? [];
  return (
    <search>
      <FieldPair>
        <Picker
          label={t(text.who)}
          value={filter.actor ?? ''}
          choices={personChoices(people, t(text.anybody))}
          onChange={(actor) => onChange({ actor })}
        />
        <Select<EventNoun | ''>
          label={t(text.what)}
          value={filter.noun ?? ''}
          choices={[
            { value: '', label: t(text.anything) },
            ...eventNouns.map((value) => ({ value, label: t(eventNounTexts[value]) })),
          ]}
          onChange={(noun) => onChange({ noun })}
        />
      </FieldPair>
      <FieldPair>
        <DateInput
          label={t(text.from)}
          value={filter.from ?? ''}
          max={filter.to}
          onChange={(from) => onChange({ from })}
        />
        <DateInput label={t(text.to)} value={filter.to ?? ''} min={filter.from} onChange={(to) => onChange({ to })} />
      </FieldPair>
    </search>
  );
}
