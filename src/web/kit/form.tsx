import { type ComponentProps, type RefObject, useEffect, useRef, type SubmitEvent } from 'react';
import { useText } from '../lib/language.tsx';
import type { Refused } from '../lib/refusal.ts';
import type { Older } from '../lib/remembered.ts';
import { Button } from './button.tsx';
import { ErrorNote } from './error-note.tsx';
import styles from './form.module.css';
import { OlderWords } from './older-words.tsx';
import { SentenceGap } from './sentence-gap.tsx';

type Earlier = { goesOn: boolean; older: Older | undefined; startOver: () => void };
type Sent = { onSubmit: (event: SubmitEvent<HTMLFormElement>) => void; stumbled: unknown; earlier: Earlier };
type Props = Omit<ComponentProps<'form'>, 'onSubmit' | 'noValidate' | 'ref'> & {
  form: Sent;
  ref?: RefObject<HTMLFormElement | null>;
};

/** The one place a form is written. Told to mend something, the keyboard is where the first of it is. */
export function Form({ form, ref, children, ...rest }: Props) {
  const own = useRef<HTMLFormElement>(null);
  const box = ref ?? own;
  const { stumbled, onSubmit, earlier } = form;
  useEffect(() => {
    if (stumbled !== 0) box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [box, stumbled]);
  // What is missing is said by us, in the language of the page and beside its field.
  return (
    <form {...rest} ref={box} noValidate onSubmit={onSubmit}>
      <EarlierWords earlier={earlier} />
      {children}
    </form>
  );
}

/** Words of an earlier visit are never a surprise: the form says that it goes on with them. */
function EarlierWords({ earlier }: { earlier: Earlier }) {
  const t = useText();
  const { goesOn, older, startOver } = earlier;
  return (
    <>
      {older !== undefined && <OlderWords older={older} />}
      {goesOn && (
        <p className={styles.earlier} role="status">
          {t({ en: 'What you typed earlier is still here.', zh: '你之前输入的内容还在。' })}
          <SentenceGap />
          <Button look="link" onClick={startOver}>
            {t({ en: 'Start over', zh: '重新填写' })}
          </Button>
        </p>
      )}
    </>
  );
}

/** What the server said about the form as a whole. */
export function FormNote({ form }: { form: { refused: Refused | undefined } }) {
  const { refused } = form;
  return refused && <ErrorNote what={refused.what} details={refused.details} />;
}
