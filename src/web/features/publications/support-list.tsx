import { useMutation } from '@tanstack/react-query';
import type { PublicPage } from '../../../contract/objectives.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { OlderWords } from '../../kit/older-words.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { toast } from '../../kit/toast.tsx';
import styles from './open-page.module.css';
import { offerSupport, withdrawSupport } from '../../data/publications.ts';
import { text } from './text.ts';

/** Offers of help from other departments, and the field to add one. */
export function SupportList({ page }: { page: PublicPage }) {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  const { value, set, forget, older } = useRemembered(`support:${me.person.id}:${page.id}`, '', '');
  const takeBack = useMutation({ mutationFn: withdrawSupport });
  const offer = useMutation({
    mutationFn: () => offerSupport(page.id, value),
    onSuccess: () => {
      set('');
      forget();
      toast(t(text.offered));
    },
  });
  const refused = useRefusal(offer.error ?? takeBack.error);
  return (
    <section className={styles.part}>
      <h2>{t(text.support)}</h2>
      {page.support.length === 0 && <p className={styles.readers}>{t(text.supportNone)}</p>}
      <ul className={styles.answers}>
        {page.support.map((one) => (
          <li key={one.id}>
            <span>
              {one.person.name} · {formatDay(one.at, lang)}
            </span>
            {one.text}{' '}
            {one.person.id === me.person.id && (
              <Button look="link" onClick={() => takeBack.mutate(one.id)}>
                {t(text.takeBack)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <OlderWords older={older} />
      <form
        className={styles.offer}
        onSubmit={(event) => {
          event.preventDefault();
          offer.mutate();
        }}
      >
        <TextArea
          label={t(text.offer)}
          placeholder={t(text.offerHint)}
          value={value}
          onChange={set}
          error={refused?.fields.text ?? (refused?.details === undefined ? refused?.what : undefined)}
        />
        {refused?.details !== undefined && refused.fields.text === undefined && (
          <ErrorNote what={refused.what} details={refused.details} />
        )}
        <Button type="submit" busy={offer.isPending} disabled={value.trim() === ''}>
          {t(text.send)}
        </Button>
      </form>
    </section>
  );
}
