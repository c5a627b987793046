import { type AgreementRole, agreementRoles, wordNames } from '../../../core/okr/words.ts';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Person } from '../../../contract/people.ts';
import type { Objective } from '../../../contract/objectives.ts';
import type { Text } from '../../../core/text.ts';
import { askAgreement, removeAgreement } from '../../data/agreements.ts';
import { useMe } from '../../data/session.ts';
import { formatList } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { useForm } from '../../lib/use-form.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Picker } from '../../kit/picker.tsx';
import { Select } from '../../kit/select.tsx';
import { SentenceGap } from '../../kit/sentence-gap.tsx';
import { agreementStateOf } from '../../parts/agreement-words.ts';
import { personChoices } from '../../parts/person-choices.ts';
import { TextArea } from '../../kit/text-area.tsx';
import styles from './agreements.module.css';
import { OverrideForm } from './override-form.tsx';

const text = {
  title: { en: 'Agreements', zh: '共识' },
  how: {
    en: 'Who has to agree before this can work? Product–market fit needs management and sales, debt needs management.',
    zh: '这件事要成，先要谁同意？产品市场适配需要管理层和销售，技术债需要管理层。',
  },
  ask: { en: 'Ask', zh: '请对方确认' },
  whom: { en: 'Whom', zh: '请谁' },
  as: { en: 'As', zh: '以什么身份' },
  question: { en: 'What exactly should they agree to?', zh: '具体请对方确认什么？' },
  choose: { en: 'choose', zh: '请选择' },
  takeBack: { en: 'Take back', zh: '收回' },
  nobody: {
    en: 'Nobody else is set to agree for {role} yet.',
    zh: '还没有指定别人代表{role}。',
  },
  setWho: { en: 'An admin sets who does', zh: '由管理员在「人员」里指定' },
} satisfies Record<string, Text>;

/** For another team those who lead one; for themselves everybody. */
function speaks({ teams, speaksFor }: Person, role: AgreementRole, teamId: string): boolean {
  if (role === 'other') return true;
  if (role === 'team') return teams.some(({ id, lead }) => lead && id !== teamId);
  return speaksFor.includes(role);
}

type Team = { id: string; name: string };

/** Names of the other teams that somebody leads. */
function ledBy({ teams }: Person, teamId: string, all: readonly Team[]): string[] {
  return teams
    .filter(({ id, lead }) => lead && id !== teamId)
    .flatMap(({ id }) => all.find((one) => one.id === id)?.name ?? []);
}

/** Named counterparts whose consent is asked and recorded. */
export function Agreements({ objective, people }: { objective: Objective; people: readonly Person[] }) {
  const t = useText();
  const takeBack = useMutation({ mutationFn: removeAgreement });
  const first = { personId: '', role: 'management' as AgreementRole, question: '' };
  const kept = useKept(`agreement:${objective.id}`, first);
  const form = useForm({
    first,
    kept,
    clears: true,
    required: ['personId'],
    send: (asked) => askAgreement(objective.id, asked),
    alsoRefused: takeBack.error,
    beside: { 'not-their-role': 'personId', 'own-consent': 'personId' },
  });
  const { person: me, teams } = useMe();
  const { lang } = useLanguage();
  const { role } = form.values;
  const others = people.filter(({ id }) => id !== me.id && id !== objective.owner?.id);
  const speaking = others.filter((one) => speaks(one, role, objective.teamId));
  // For which team somebody would agree.
  const named = (one: Person) => {
    const led = role === 'team' ? ledBy(one, objective.teamId, teams) : [];
    return { id: one.id, name: led.length === 0 ? one.name : `${one.name} · ${formatList(led, lang)}` };
  };
  const nameOf = ({ person, role: as }: Objective['agreements'][number]) => {
    const known = as === 'team' ? people.find(({ id }) => id === person.id) : undefined;
    const led = known === undefined ? [] : ledBy(known, objective.teamId, teams);
    return led.length === 0 ? person.name : `${person.name} · ${formatList(led, lang)}`;
  };
  return (
    <section aria-labelledby="agreements">
      <h2 id="agreements" className={styles.heading}>
        {t(text.title)}
      </h2>
      <p className={styles.how}>{t(text.how)}</p>
      <ul>
        {objective.agreements.map((agreement) => (
          <li key={agreement.id} className={styles.row}>
            <span>
              {nameOf(agreement)} · {t(wordNames.agreementRole[agreement.role])} · {agreementStateOf(agreement, t)}
              {agreement.reason !== '' && <q className={styles.reason}>{agreement.reason}</q>}
              {agreement.condition !== '' && <q className={styles.reason}>{agreement.condition}</q>}
            </span>
            {agreement.state === 'asked' && (
              <Button look="link" onClick={() => takeBack.mutate(agreement.id)}>
                {t(text.takeBack)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Form form={form} className={styles.form}>
        <Select
          label={t(text.as)}
          {...form.field('role')}
          choices={agreementRoles.map((value) => ({ value, label: t(wordNames.agreementRole[value]) }))}
        />
        <Picker
          label={t(text.whom)}
          {...form.field('personId')}
          choices={personChoices(speaking.map(named), t(text.choose))}
        />
        {speaking.length === 0 && (
          <p className={styles.nobody}>
            {t(text.nobody, { role: t(wordNames.agreementRole[role]) })}
            <SentenceGap />
            <Link to="/settings/$part" params={{ part: 'people' }}>
              {t(text.setWho)}
            </Link>
          </p>
        )}
        <div className={styles.wide}>
          <TextArea label={t(text.question)} optional {...form.field('question')} />
        </div>
        {form.refused !== undefined && (
          <div className={styles.wide}>
            <FormNote form={form} />
          </div>
        )}
        <Button type="submit" small busy={form.busy}>
          {t(text.ask)}
        </Button>
      </Form>
      {objective.can.override && <OverrideForm objectiveId={objective.id} few={people.length <= 3} />}
    </section>
  );
}
