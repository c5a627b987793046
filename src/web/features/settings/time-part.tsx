import { useLanguage, useText } from '../../lib/language.tsx';
import { formatDay } from '../../lib/format.ts';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { offsetOf, zoneToday } from '../../lib/zone.ts';
import { changeZone } from '../../data/organization.ts';
import { useMe } from '../../data/session.ts';
import { Button } from '../../kit/button.tsx';
import { Column } from '../../kit/column.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Section } from '../../kit/section.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { toast } from '../../kit/toast.tsx';
import { ZoneField, zoneProblem } from '../../parts/zone-field.tsx';
import { text } from './time-text.ts';

/** Whose days the organization lives by. */
export function TimePart() {
  const me = useMe();
  return (
    <Column>
      <OfOrganization isAdmin={me.person.role === 'admin'} />
    </Column>
  );
}

function OfOrganization({ isAdmin }: { isAdmin: boolean }) {
  const t = useText();
  const { lang } = useLanguage();
  const { zones } = useMe().organization;
  const now = zoneToday(zones);
  const ahead = zones.at(-1)!;
  const first = { zone: ahead.zone };
  const kept = useKept('organization-zone', first);
  const form = useForm({
    first,
    kept,
    required: ['zone'],
    check: ({ zone }) => ({ zone: zoneProblem(zone, t) }),
    clears: true,
    send: ({ zone }) => changeZone(zone.trim()),
    onSent: () => toast(t(text.kept)),
  });
  const waiting = ahead.zone !== now && ahead.from !== null;
  return (
    <Section title={t(text.ofOrganization)}>
      <Quiet lede>{t(text.ofOrganizationHow)}</Quiet>
      {waiting && <Quiet>{t(text.waiting, { now, zone: ahead.zone, day: formatDay(ahead.from ?? '', lang) })}</Quiet>}
      {isAdmin ? (
        <Form form={form}>
          <ZoneField label={t(text.zone)} {...form.field('zone')} />
          <FormNote form={form} />
          {form.values.zone.trim() !== ahead.zone && (
            <Button type="submit" busy={form.busy}>
              {t(text.change)}
            </Button>
          )}
        </Form>
      ) : (
        <p>
          {now} · {offsetOf(now)}
        </p>
      )}
    </Section>
  );
}
