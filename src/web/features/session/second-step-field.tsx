import { useEffect, useRef } from 'react';
import { TextInput } from '../../kit/text-input.tsx';
import { useText } from '../../lib/language.tsx';
import type { Form } from '../../lib/use-form.ts';
import { text } from './text.ts';

/** The code after the password; whoever is asked for it types at once. */
export function SecondStepField({ form }: { form: Pick<Form<{ code: string }>, 'field'> }) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={box}>
      <TextInput
        label={t(text.code)}
        hint={t(text.codeHint)}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        {...form.field('code')}
      />
    </div>
  );
}
