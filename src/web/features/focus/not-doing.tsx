import { useMutation } from '@tanstack/react-query';
import type { Focus } from '../../../contract/focus.ts';
import { useText } from '../../lib/language.tsx';
import { addNotDoing, removeNotDoing } from '../../data/focus.ts';
import { useMe } from '../../data/session.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { useForm } from '../../lib/use-form.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Icon } from '../../kit/icon.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { Section } from '../../kit/section.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import styles from './not-doing.module.css';
import { text } from './text.ts';

type Line = Focus['notDoing'][number];
type Props = { lines: readonly Line[]; cycleId: string; canEdit: boolean };

const blank = { text: '', reason: '' };

/** What is left out this cycle, and why. */
export function NotDoing({ lines, cycleId, canEdit }: Props) {
  const t = useText();
  const me = useMe();
  const kept = useRemembered(`not-doing:${me.person.id}:${cycleId}`, blank, blank);
  const putBack = useMutation({
    mutationFn: ({ text: what, reason }: Line) => addNotDoing({ cycleId, text: what, reason }),
  });
  const remove = useMutation({
    mutationFn: ({ id }: Line) => removeNotDoing(id),
    onSuccess: (_, line) => toast(t(text.removed), () => putBack.mutate(line)),
  });
  const form = useForm({
    first: blank,
    kept,
    clears: true,
    required: ['text'],
    send: (line) => addNotDoing({ cycleId, ...line }),
    alsoRefused: remove.error ?? putBack.error,
  });
  return (
    <Section title={t(text.notDoing)}>
      {(lines.length === 0 || canEdit) && <Quiet lede>{t(text.notDoingHow)}</Quiet>}
      <ul className={styles.notDoing}>
        {lines.map((line) => (
          <li key={line.id}>
            <span>{line.text}</span>
            <span className={styles.reason}>{line.reason}</span>
            {canEdit && (
              <span className="not-printed">
                <Button
                  look="quiet"
                  icon
                  aria-label={`${t(text.remove)} ${line.text}`}
                  onClick={() => remove.mutate(line)}
                >
                  <Icon name="trash" size={16} />
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {canEdit && (
        <Form form={form} className={`${styles.addLine} not-printed`}>
          <TextInput label={t(text.notDoingWhat)} {...form.field('text')} />
          <TextInput label={t(text.reason)} {...form.field('reason')} />
          <Button type="submit" busy={form.busy}>
            {t(text.add)}
          </Button>
        </Form>
      )}
      <FormNote form={form} />
    </Section>
  );
}
