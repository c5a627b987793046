import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { updateMe, useMe } from '../../data/session.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Section } from '../../kit/section.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { toast } from '../../kit/toast.tsx';
import { ZoneField, zoneProblem } from '../../parts/zone-field.tsx';
import { text } from './time-text.ts';

/** By which clocks moments are shown to me. */
export function OwnZone() {
  const t = useText();
  const me = useMe();
  const own = me.person.zone ?? '';
  const first = { zone: own };
  const kept = useKept('own-zone', first);
  const form = useForm({
    first,
    kept,
    check: ({ zone }) => ({ zone: zone.trim() === '' ? undefined : zoneProblem(zone, t) }),
    clears: true,
    send: ({ zone }) => updateMe({ zone: zone.trim() === '' ? null : zone.trim() }),
    onSent: () => toast(t(text.kept)),
  });
  return (
    <Section title={t(text.ofMine)}>
      <Quiet lede>{t(text.ofMineHow)}</Quiet>
      <Form form={form}>
        <ZoneField label={t(text.shownIn)} optional {...form.field('zone')} />
        <FormNote form={form} />
        {form.values.zone.trim() !== own && (
          <Button type="submit" busy={form.busy}>
            {t(text.save)}
          </Button>
        )}
      </Form>
    </Section>
  );
}
