import { spokenRoles, type SpokenRole, wordNames } from '../../../core/okr/words.ts';
import type { Text } from '../../../core/text.ts';
import { overrideConsent } from '../../data/agreements.ts';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { Button } from '../../kit/button.tsx';
import { Fold } from '../../kit/fold.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { useKept } from '../../parts/use-kept.ts';

const text = {
  title: { en: 'Nobody can be asked?', zh: '没有人可以请？' },
  role: { en: 'Whose consent is missing', zh: '缺谁的同意' },
  reason: { en: 'Why go on without it? Everybody reads this.', zh: '为什么不经这一步继续？所有人都会看到。' },
  goOn: { en: 'Go on without it', zh: '不经这一步继续' },
} satisfies Record<string, Text>;

/** Leads and admins may go on without a consent; where there are only a few people it stands open at once. */
export function OverrideForm({ objectiveId, few }: { objectiveId: string; few: boolean }) {
  const t = useText();
  const first = { role: 'management' as SpokenRole, reason: '' };
  const kept = useKept(`override:${objectiveId}`, first);
  const form = useForm({
    first,
    kept,
    clears: true,
    required: ['reason'],
    send: (said) => overrideConsent(objectiveId, said),
    beside: { 'reason-missing': 'reason' },
  });
  return (
    <Fold summary={t(text.title)} open={few}>
      <Form form={form}>
        <Select
          label={t(text.role)}
          {...form.field('role')}
          choices={spokenRoles.map((value) => ({ value, label: t(wordNames.agreementRole[value]) }))}
        />
        <TextInput label={t(text.reason)} {...form.field('reason')} />
        <FormNote form={form} />
        <Button type="submit" small busy={form.busy}>
          {t(text.goOn)}
        </Button>
      </Form>
    </Fold>
  );
}
