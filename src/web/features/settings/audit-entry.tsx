import type { AuditEntry as Told } from '../../../contract/audit.ts';
import { type EventType, eventTypes } from '../../../contract/event-types.ts';
import { doer } from '../../../contract/doer.ts';
import { formatMoment } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { Entry } from '../../kit/entry.tsx';
import { auditFields } from './audit-fields.ts';
import { auditText as text } from './audit-text.ts';

/** One thing that happened: when, the sentence, and what was before and after. */
export function AuditEntry({ entry, onObject }: { entry: Told; onObject: () => void }) {
  const t = useText();
  const { lang } = useLanguage();
  const known = Object.hasOwn(eventTypes, entry.type) ? eventTypes[entry.type as EventType] : undefined;
  const values = Object.fromEntries(Object.entries(entry.values).map(([name, value]) => [name, value ?? '–']));
  const actor = doer(entry, entry.actor?.name, lang, t(text.program));
  const fieldOf = (field: string) => (Object.hasOwn(auditFields, field) ? t(auditFields[field]!) : field);
  return (
    <Entry
      words={
        <>
          {known === undefined ? entry.type : t(known.text, { ...values, actor })}
          <small>
            {[
              formatMoment(entry.at, lang),
              `#${entry.id}`,
              ...entry.changes.map((change) => t(text.was, { ...change, field: fieldOf(change.field) })),
            ].join(' · ')}
          </small>
        </>
      }
      end={
        <Button look="link" onClick={onObject}>
          {t(text.aboutThis)}
          <span className="only-heard"> #{entry.id}</span>
        </Button>
      }
    />
  );
}
