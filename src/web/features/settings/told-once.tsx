import { useRef, useState } from 'react';
import type { Text } from '../../../core/text.ts';
import { useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { Buttons } from '../../kit/buttons.tsx';

type Props = {
  label: Text;
  hint: Text;
  words: string;
  copy: Text;
  copied: Text;
  /** The way on. */
  next: Text;
  onNext: () => void;
};

/** A token or a link that is shown this once, to be copied. */
export function ToldOnce({ label, hint, words, copy, copied, next, onNext }: Props) {
  const t = useText();
  const [isCopied, setCopied] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const onCopy = () => {
    // Selected as well, so that it can be copied by hand where the clipboard is not allowed.
    box.current?.querySelector('input')?.select();
    void navigator.clipboard?.writeText(words).then(() => setCopied(true));
  };
  return (
    <div ref={box}>
      <TextInput label={t(label)} value={words} readOnly onChange={() => undefined} hint={t(hint)} />
      <Buttons>
        <Button look="primary" onClick={onCopy}>
          {t(isCopied ? copied : copy)}
        </Button>
        <Button look="quiet" onClick={onNext}>
          {t(next)}
        </Button>
      </Buttons>
    </div>
  );
}
