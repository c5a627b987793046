import { useMutation } from '@tanstack/react-query';
import type { Focus } from '../../../contract/focus.ts';
import { useText } from '../../lib/language.tsx';
import { addNotDoing, removeNotDoing } from '../../data/focus.ts';
import { useMe } from '../../data/session.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Icon } from '../../kit/icon.tsx';
import { OlderWords } from '../../kit/older-words.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { toast } from '../../kit/toast.tsx';
import page from './focus.module.css';
import styles from './not-doing.module.css';
import { text } from './text.ts';

type Line = Focus['notDoing'][number];
type Props = { lines: readonly Line[]; cycleId: string; canEdit: boolean };

const blank = { text: '', reason: '' };

/** What is left out this cycle, and why. */
export function NotDoing({ lines, cycleId, canEdit }: Props) {
  const t = useText();
  const me = useMe();
  const { value, set, forget, older } = useRemembered(`not-doing:${me.person.id}:${cycleId}`, blank, blank);
  const add = useMutation({
    mutationFn: (line: { text: string; reason: string }) =>
      addNotDoing({ cycleId, text: line.text, reason: line.reason }),
  });
  const remove = useMutation({
    mutationFn: ({ id }: Line) => removeNotDoing(id),
    onSuccess: (_, line) => toast(t(text.removed), () => add.mutate(line)),
  });
  const refused = useRefusal(add.error ?? remove.error);
  return (
    <section className={page.part}>
      <h2>{t(text.notDoing)}</h2>
      {(lines.length === 0 || canEdit) && <p className={page.how}>{t(text.notDoingHow)}</p>}
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
      <OlderWords older={older} />
      {canEdit && (
        <form
          className={`${styles.addLine} not-printed`}
          onSubmit={(event) => {
            event.preventDefault();
            if (value.text.trim() === '') return;
            add.mutate(value, {
              onSuccess: () => {
                set(blank);
                forget();
              },
            });
          }}
        >
          <TextInput
            label={t(text.notDoingWhat)}
            value={value.text}
            onChange={(what) => set((before) => ({ ...before, text: what }))}
            error={refused?.fields.text}
          />
          <TextInput
            label={t(text.reason)}
            value={value.reason}
            onChange={(reason) => set((before) => ({ ...before, reason }))}
            error={refused?.fields.reason}
          />
          <Button type="submit" busy={add.isPending}>
            {t(text.add)}
          </Button>
        </form>
      )}
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
    </section>
  );
}
