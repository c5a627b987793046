import { changeZone } from '../../data/organization.ts';
import { useMe } from '../../data/session.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { browserZone } from '../../lib/zone.ts';
import { ZoneField, zoneProblem } from '../../parts/zone-field.tsx';
import styles from './zone-question.module.css';

/** An organization from before there were time zones: whose days does it live by? Asked once, of its admins. */
export function ZoneQuestion() {
  const t = useText();
  const me = useMe();
  const first = { zone: browserZone() };
  const kept = useKept('zone-question', first);
  const form = useForm({
    first,
    kept,
    required: ['zone'],
    check: ({ zone }) => ({ zone: zoneProblem(zone, t) }),
    send: ({ zone }) => changeZone(zone.trim()),
  });
  if (!me.organization.asksForZone || me.person.role !== 'admin') return null;
  return (
    <section className={styles.asked}>
      <p>{t(text.ask, { name: me.organization.name })}</p>
      <Form form={form}>
        <ZoneField label={t(text.zone)} {...form.field('zone')} />
        <FormNote form={form} />
        <div className={styles.acts}>
          <Button type="submit" busy={form.busy}>
            {t(text.choose)}
          </Button>
        </div>
      </Form>
    </section>
  );
}

const text = {
  ask: {
    en: 'The days of {name} have followed UTC so far, so a day may begin in the middle of your morning. Which time zone do you live by? It counts from tomorrow; earlier days stay as they were. To stay on UTC, enter UTC.',
    zh: '{name} 到现在一直按 UTC 计日，一天可能从你们的早上才开始。你们按哪个时区过日子？从明天起算，之前的日子不变。要继续用 UTC，就填 UTC。',
  },
  zone: { en: 'Time zone', zh: '时区' },
  choose: { en: 'Use this one', zh: '就用这个' },
};
