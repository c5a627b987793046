import { type ReactNode, type Ref, useEffect, useEffectEvent, useId, useRef } from 'react';
import { composing } from '../lib/keyboard.ts';
import { useText } from '../lib/language.tsx';
import { classNames } from './class-names.ts';
import styles from './coach-text.module.css';
import { Field } from './field.tsx';
import { cutPieces, followEdit, type Underline } from './underlines.ts';

type Props = {
  label: ReactNode;
  value: string;
  /** `composing`: an input method has not settled the words yet. */
  onChange: (value: string, composing: boolean) => void;
  underlines?: readonly Underline[];
  /** The text that `underlines` were found in. */
  underlinesOf?: string;
  /** Which finding is looked at right now. */
  active?: string | undefined;
  /** The caret entered the words of a finding. */
  onTouch?: (key: string) => void;
  /** What a screen reader hears about the findings. */
  heard?: string | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  hideLabel?: boolean;
  placeholder?: string;
  /** Goal sentences are set in a serif. */
  serif?: boolean;
  /** Enter does not break the line. */
  singleLine?: boolean;
  onEnter?: () => void;
  /** The caret left the text. */
  onLeave?: () => void;
  textRef?: Ref<HTMLTextAreaElement>;
};

const none: readonly Underline[] = [];

/** A text that grows with its words; the words that caused a finding are underlined while they are typed. */
export function CoachText(props: Props) {
  const { value, underlines = none, underlinesOf = value, active, onTouch, onChange, heard } = props;
  const t = useText();
  const heardId = useId();
  const box = useRef<HTMLDivElement>(null);
  const isComposing = useRef(false);
  const shown = followEdit(underlines, underlinesOf, value);
  const touch = (text: HTMLTextAreaElement) => {
    const caret = text.selectionStart;
    const hit = shown.find((line) => line.start <= caret && caret <= line.end);
    if (hit !== undefined) onTouch?.(hit.key);
  };
  // The coach answers after the keystroke: a finding that comes up, or is another now, is met where the caret stands.
  const found = shown.map(({ key }) => key).join(' ');
  const meet = useEffectEvent(() => {
    const text = document.activeElement;
    if (text instanceof HTMLTextAreaElement && box.current?.contains(text)) touch(text);
  });
  useEffect(() => meet(), [found]);
  return (
    <Field
      label={props.label}
      hint={props.hint}
      error={props.error}
      optional={props.optional ?? false}
      hideLabel={props.hideLabel ?? false}
    >
      {(control) => (
        <div
          ref={box}
          className={classNames(styles.box, props.serif && styles.serif, control['aria-invalid'] && styles.invalid)}
        >
          <textarea
            id={control.id}
            aria-invalid={control['aria-invalid']}
            aria-describedby={classNames(control['aria-describedby'], heard !== undefined && heardId) || undefined}
            ref={props.textRef}
            className={styles.text}
            rows={1}
            value={value}
            placeholder={props.placeholder}
            spellCheck={false}
            onChange={(event) => {
              const text = event.currentTarget.value;
              onChange(
                props.singleLine && !isComposing.current ? text.replace(/\s*\n\s*/g, ' ') : text,
                isComposing.current,
              );
            }}
            onCompositionStart={() => {
              isComposing.current = true;
            }}
            onCompositionEnd={(event) => {
              isComposing.current = false;
              onChange(event.currentTarget.value, false);
            }}
            onBlur={() => props.onLeave?.()}
            onClick={(event) => touch(event.currentTarget)}
            onKeyUp={(event) => touch(event.currentTarget)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !props.singleLine || composing(event)) return;
              event.preventDefault();
              props.onEnter?.();
            }}
          />
          <div className={styles.mirror} aria-hidden>
            {cutPieces(value, shown).map((piece, index) =>
              piece.keys.length === 0 ? (
                piece.text
              ) : (
                <mark
                  key={index}
                  className={classNames(
                    styles.word,
                    piece.gentle && styles.gentle,
                    active !== undefined && piece.keys.includes(active) && styles.active,
                  )}
                >
                  {piece.text}
                </mark>
              ),
            )}
            {value === '' && props.placeholder}
            {/* A last empty line takes room only with something on it. */}
            {'\u200b'}
          </div>
          {heard !== undefined && (
            <span id={heardId} className="only-heard">
              {t({ en: 'Coach: {heard}', zh: '教练：{heard}' }, { heard })}
            </span>
          )}
        </div>
      )}
    </Field>
  );
}
