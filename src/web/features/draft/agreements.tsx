import { type AgreementRole, agreementRoles, type AgreementState } from '../../../core/okr/words.ts';
import { useMutation } from '@tanstack/react-query';
import type { Objective } from '../../../contract/objectives.ts';
import type { Text } from '../../../core/text.ts';
import { askAgreement, removeAgreement } from '../../data/agreements.ts';
import { useText } from '../../lib/language.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { useForm } from '../../lib/use-form.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Picker } from '../../kit/picker.tsx';
import { Select } from '../../kit/select.tsx';
import { personChoices } from '../../parts/person-choices.ts';
import { TextArea } from '../../kit/text-area.tsx';
import styles from './agreements.module.css';
import type { Named } from './key-result-details.tsx';

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
} satisfies Record<string, Text>;

const roleNames: Record<AgreementRole, Text> = {
  management: { en: 'management', zh: '管理层' },
  sales: { en: 'sales', zh: '销售' },
  product: { en: 'product', zh: '产品' },
  other: { en: 'other', zh: '其他' },
};

const stateNames: Record<AgreementState, Text> = {
  asked: { en: 'asked, no answer yet', zh: '已发出，还没答复' },
  agreed: { en: 'agreed', zh: '已同意' },
  declined: { en: 'declined', zh: '不同意' },
};

/** Named counterparts whose consent is asked and recorded. */
export function Agreements({ objective, people }: { objective: Objective; people: readonly Named[] }) {
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
  });
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
              {agreement.person.name} · {t(roleNames[agreement.role])} · {t(stateNames[agreement.state])}
              {agreement.reason !== '' && <q className={styles.reason}>{agreement.reason}</q>}
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
        <Picker label={t(text.whom)} {...form.field('personId')} choices={personChoices(people, t(text.choose))} />
        <Select
          label={t(text.as)}
          {...form.field('role')}
          choices={agreementRoles.map((value) => ({ value, label: t(roleNames[value]) }))}
        />
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
    </section>
  );
}
