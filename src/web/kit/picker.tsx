import { type ReactNode, useRef, useState } from 'react';
import { classNames } from './class-names.ts';
import { type ControlProps, Field } from './field.tsx';
import { Icon } from './icon.tsx';
import { makeLater } from './make-later.ts';
import styles from './picker.module.css';
import { Select } from './select.tsx';

export type PickerChoice<T extends string> = {
  value: T;
  label: string;
  /** How far it is moved in, below another one. */
  depth?: number;
};

type Props<T extends string> = {
  label: ReactNode;
  value: T;
  /** The one with the value '' stands for none. */
  choices: readonly PickerChoice<T>[];
  onChange: (value: T) => void;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  hideLabel?: boolean;
};

/** How the list begins: opened by a press, with what was typed before it was there. */
export type Begun = { open: boolean; typed: string | undefined };

/** The field looks the same before its list is there and after. */
export const pickerLook = { box: styles.box, input: styles.input };

const useList = makeLater(() => import('./picker-list.tsx').then((module) => module.PickerList));

/**
 * One of many, found by typing a part of its name: people, teams. The list comes with its first use; where it cannot be
 * fetched, the platform's own stands in for it.
 */
export function Picker<T extends string>(props: Props<T>) {
  const { value, choices, onChange, ...field } = props;
  const { piece: List, isLost, load } = useList();
  const [begun, setBegun] = useState<Begun>();
  // A word half put together would be lost with the field it is typed in.
  const [isComposing, setComposing] = useState(false);
  if (isLost) return <Select {...props} />;
  return (
    <Field {...field}>
      {(control) =>
        List === undefined || begun === undefined || isComposing ? (
          <Closed
            control={control}
            choices={choices}
            value={value}
            onComposing={setComposing}
            onBegin={(next) => {
              load();
              setBegun(next);
            }}
          />
        ) : (
          <List
            control={control}
            choices={choices}
            value={value}
            onChange={(next) => onChange(next as T)}
            begun={begun}
          />
        )
      }
    </Field>
  );
}

type ClosedProps = {
  control: ControlProps;
  choices: readonly PickerChoice<string>[];
  value: string;
  onBegin: (begun: Begun) => void;
  onComposing: (isComposing: boolean) => void;
};

/** What stands there until the list is: it shows what is chosen, and keeps what is typed meanwhile. */
function Closed({ control, choices, value, onBegin, onComposing }: ClosedProps) {
  const [typed, setTyped] = useState<string>();
  const begun = useRef<Begun>({ open: false, typed: undefined });
  const isPressed = useRef(false);
  const begin = (part: Partial<Begun>) => {
    begun.current = { ...begun.current, ...part };
    onBegin(begun.current);
  };
  const { text, none } = shownOf(choices, value);
  return (
    <span className={pickerLook.box}>
      <input
        {...control}
        className={classNames(control.className, pickerLook.input)}
        type="text"
        role="combobox"
        aria-expanded={false}
        aria-haspopup="listbox"
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={none}
        value={typed ?? text}
        // A field that goes away under the pointer would take the press with it: the list comes once it is let go.
        onPointerDown={() => {
          isPressed.current = true;
        }}
        onFocus={() => {
          if (!isPressed.current) begin({});
        }}
        onClick={() => begin({ open: true })}
        onBlur={() => {
          isPressed.current = false;
        }}
        onCompositionStart={() => onComposing(true)}
        onCompositionEnd={() => onComposing(false)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') begin({ open: true });
        }}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          begin({ open: true, typed: event.currentTarget.value });
        }}
      />
      <Icon name="down" size={14} />
    </span>
  );
}

/** What is chosen, as it stands in the field; where nothing is, what that is called. */
export function shownOf(
  choices: readonly PickerChoice<string>[],
  value: string,
): { text: string; none: string | undefined } {
  const none = choices.find((choice) => choice.value === '')?.label;
  if (value === '') return { text: '', none };
  return { text: choices.find((choice) => choice.value === value)?.label ?? '', none };
}
