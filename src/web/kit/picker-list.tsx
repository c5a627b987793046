import { Combobox } from '@base-ui/react/combobox';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../lib/language.tsx';
import { classNames } from './class-names.ts';
import type { ControlProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { popup } from './popup.tsx';
import { type Begun, type PickerChoice, pickerLook, shownOf } from './picker.tsx';
import styles from './picker-list.module.css';

type Choice = PickerChoice<string>;
type Props = {
  control: ControlProps;
  choices: readonly Choice[];
  value: string;
  onChange: (value: string) => void;
  begun: Begun;
};

/** More than these nobody reads through; a few letters find the others. */
const most = 100;

/** The field with its list: filtered while one types, gone through with the arrows. */
export function PickerList({ control, choices, value, onChange, begun }: Props) {
  const t = useText();
  const box = useRef<HTMLSpanElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [place, setPlace] = useState<HTMLElement>();
  const chosen = choices.find((choice) => choice.value === value && value !== '') ?? null;
  const [isLooking, setLooking] = useState(false);
  // A list over a dialog belongs to it: the rest of the page is out of reach then.
  useLayoutEffect(() => setPlace(box.current?.closest('dialog') ?? document.body), []);
  useEffect(() => {
    if (place === undefined) return;
    const field = input.current;
    // It takes the place of the field one is in, and of what is typed there.
    field?.focus();
    if (field !== null && begun.typed !== undefined) typeInto(field, begun.typed);
  }, [begun, place]);
  return (
    <Combobox.Root
      items={choices}
      value={chosen}
      isItemEqualToValue={(one: Choice, other: Choice) => one.value === other.value}
      onValueChange={(next, about) => {
        // Emptying the field is looking for another one; nobody is chosen from the list.
        if (next === null) about.cancel();
        else onChange(next.value);
      }}
      defaultOpen={begun.open && begun.typed === undefined}
      onInputValueChange={(_, about) => setLooking(about.reason === 'input-change')}
      filter={(choice: Choice, words) => matches(choice.label, words)}
      limit={most}
      autoHighlight
    >
      <span className={pickerLook.box} ref={box}>
        <Combobox.Input
          {...control}
          ref={input}
          className={classNames(control.className, pickerLook.input)}
          placeholder={shownOf(choices, '').none}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={(event) => {
            // Enter chooses; where there is nothing to choose it does not send the form.
            const { ariaExpanded } = event.currentTarget;
            const isChoosing = event.currentTarget.hasAttribute('aria-activedescendant');
            if (event.key !== 'Enter' || ariaExpanded !== 'true' || isChoosing) return;
            event.preventDefault();
            event.preventBaseUIHandler();
          }}
        />
        <Icon name="down" size={14} />
      </span>
      {place !== undefined && (
        <Combobox.Portal container={place}>
          <Combobox.Positioner className={popup.place} positionMethod="fixed" align="start" sideOffset={2}>
            <Combobox.Popup className={classNames(popup.sheet, styles.popup)}>
              <Combobox.Empty className={styles.empty}>{t(words.none)}</Combobox.Empty>
              <Combobox.List className={styles.list}>
                {(choice: Choice) => (
                  <Combobox.Item key={choice.value} value={choice} className={popup.item}>
                    <span className={styles.name} style={{ '--depth': choice.depth ?? 0 }}>
                      {choice.label}
                    </span>
                    <Combobox.ItemIndicator className={styles.chosen}>
                      <Icon name="check" size={14} />
                    </Combobox.ItemIndicator>
                  </Combobox.Item>
                )}
              </Combobox.List>
              {choices.length > most && !isLooking && (
                <p className={styles.more}>{t(words.more, { count: choices.length })}</p>
              )}
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      )}
    </Combobox.Root>
  );
}

const words = {
  none: { en: 'Nobody and nothing is called that', zh: '没有叫这个名字的' },
  more: { en: '{count} in all; a few letters find the others', zh: '共 {count} 个，输入几个字来找' },
};

/** As if it were typed there: the list is filtered and its first entry marked. */
function typeInto(field: HTMLInputElement, typed: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}

/** Every word is in the name, whatever the order: “li wei” and “wei li” find the same. */
function matches(name: string, typed: string): boolean {
  const whole = name.toLocaleLowerCase();
  return typed
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => whole.includes(word));
}
