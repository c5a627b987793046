import { type ComponentProps, type RefObject, useEffect, useRef, type SubmitEvent } from 'react';
import { ErrorNote } from './error-note.tsx';
import type { Refused } from '../lib/refusal.ts';

type Sent = { onSubmit: (event: SubmitEvent<HTMLFormElement>) => void; stumbled: unknown };
type Props = Omit<ComponentProps<'form'>, 'onSubmit' | 'noValidate' | 'ref'> & {
  form: Sent;
  ref?: RefObject<HTMLFormElement | null>;
};

/** The one place a form is written. Told to mend something, the keyboard is where the first of it is. */
export function Form({ form, ref, ...rest }: Props) {
  const own = useRef<HTMLFormElement>(null);
  const box = ref ?? own;
  const { stumbled, onSubmit } = form;
  useEffect(() => {
    if (stumbled !== 0) box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [box, stumbled]);
  // What is missing is said by us, in the language of the page and beside its field.
  return <form {...rest} ref={box} noValidate onSubmit={onSubmit} />;
}

/** What the server said about the form as a whole. */
export function FormNote({ form }: { form: { refused: Refused | undefined } }) {
  const { refused } = form;
  return refused && <ErrorNote what={refused.what} details={refused.details} />;
}
