import { useMutation } from '@tanstack/react-query';
import type { Deputy } from '../../contract/deputies.ts';
import { endDeputy } from '../data/deputies.ts';
import { Button } from '../kit/button.tsx';
import { Entry } from '../kit/entry.tsx';
import { Rows } from '../kit/rows.tsx';
import { toast } from '../kit/toast.tsx';
import { useRefusalToast } from '../kit/use-refusal-toast.ts';
import { formatDay } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { deputyText as text } from './deputy-text.ts';

/** Who stands in for whom, now and later. */
export function DeputyList({ deputies }: { deputies: readonly Deputy[] }) {
  return (
    <Rows>
      {deputies.map((one) => (
        <DeputyEntry key={one.id} deputy={one} />
      ))}
    </Rows>
  );
}

function DeputyEntry({ deputy: { id, person, deputy, from, until, holds, can } }: { deputy: Deputy }) {
  const t = useText();
  const { lang } = useLanguage();
  const failed = useRefusalToast();
  const values = { name: person.name, deputy: deputy.name };
  const end = useMutation({
    mutationFn: () => endDeputy(id),
    onSuccess: () => toast(t(text.ended, values)),
    onError: failed,
  });
  return (
    <Entry
      words={
        <>
          {t(text.for, values)}
          <small>
            {t(text.span, { from: formatDay(from, lang), until: formatDay(until, lang) })}
            {holds && ` · ${t(text.holds)}`}
          </small>
        </>
      }
      end={
        can.end && (
          <Button look="link" busy={end.isPending} onClick={() => end.mutate()}>
            {t(text.end)}
            <span className="only-heard"> {t(text.for, values)}</span>
          </Button>
        )
      }
    />
  );
}
