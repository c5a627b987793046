import { useMutation } from '@tanstack/react-query';
import type { PublicPage } from '../../../contract/publications.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { useForm } from '../../lib/use-form.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { toast } from '../../kit/toast.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { PagePart } from './page-part.tsx';
import styles from './support-list.module.css';
import { offerSupport, withdrawSupport } from '../../data/publications.ts';
import { text } from './text.ts';

const blank = { text: '' };

/** Offers of help from other departments, and the field to add one. */
export function SupportList({ page }: { page: PublicPage }) {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  const kept = useRemembered(`support:${me.person.id}:${page.id}`, blank, blank);
  const takeBack = useMutation({ mutationFn: withdrawSupport });
  const form = useForm({
    first: blank,
    kept,
    clears: true,
    required: ['text'],
    send: (offer) => offerSupport(page.id, offer.text),
    onSent: () => toast(t(text.offered)),
    alsoRefused: takeBack.error,
  });
  return (
    <PagePart title={t(text.support)}>
      {page.support.length === 0 && <Quiet>{t(text.supportNone)}</Quiet>}
      <Rows>
        {page.support.map((one) => (
          <li key={one.id}>
            <div>
              <small>
                {one.person.name} · {formatDay(one.at, lang)}
              </small>
            </div>
            {one.text}{' '}
            {one.person.id === me.person.id && (
              <Button look="link" onClick={() => takeBack.mutate(one.id)}>
                {t(text.takeBack)}
              </Button>
            )}
          </li>
        ))}
      </Rows>
      <Form form={form} className={styles.offer}>
        <TextArea label={t(text.offer)} placeholder={t(text.offerHint)} {...form.field('text')} />
        <FormNote form={form} />
        <Button type="submit" busy={form.busy}>
          {t(text.send)}
        </Button>
      </Form>
    </PagePart>
  );
}
