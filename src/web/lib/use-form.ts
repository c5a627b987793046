import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { problemTexts } from '../../contract/problem-texts.ts';
import { useText } from './language.tsx';
import { useRefusal } from './refusal.ts';
import type { Remembered } from './remembered.ts';

/** By path: the name of a field, or `group.name`. */
type Wrong<T> = Partial<Record<(keyof T & string) | `${keyof T & string}.${string}`, string>>;

const fillIn = problemTexts['required']!;

type Options<T, Reply> = {
  first: T;
  /** What must be filled in. */
  required?: readonly (keyof T & string)[];
  /** What else is wrong, said beside its field once somebody tried to send; nothing goes out until it is mended. */
  check?: (values: T) => Wrong<T>;
  send: (values: T) => Promise<Reply>;
  onSent?: (reply: Reply, values: T) => void;
  /** Where what is typed outlives the page, from `useRemembered`; it takes the place of `first`. */
  kept?: Remembered<T>;
};

/** The one way to write a form: what is typed, what is wrong with it, sending it, and what the server said. */
export function useForm<T extends object, Reply>(options: Options<T, Reply>) {
  const { first, required = [], check, send, onSent, kept } = options;
  const t = useText();
  const [typed, setTyped] = useState(first);
  const [isTried, setTried] = useState(false);
  const values = kept?.value ?? typed;
  const setValues = kept?.set ?? setTyped;
  const sending = useMutation({
    mutationFn: send,
    onSuccess: (reply, sent) => {
      kept?.forget();
      setTried(false);
      onSent?.(reply, sent);
    },
  });
  const refused = useRefusal(sending.error);
  const wrong = (): Record<string, string> => ({
    ...Object.fromEntries(required.filter((name) => isEmpty(values[name])).map((name) => [name, t(fillIn)])),
    ...check?.(values),
  });
  const errors: Record<string, string> = { ...refused?.fields, ...(isTried ? wrong() : {}) };
  const set = (part: Partial<T>) => setValues((before) => ({ ...before, ...part }));
  return {
    values,
    set,
    /** Spread onto an input: its value, how it changes, and what is wrong with it. */
    field: <Name extends keyof T & string>(name: Name) => ({
      value: values[name],
      onChange: (value: T[Name]) => set({ [name]: value } as unknown as Partial<T>),
      error: errors[name],
    }),
    /** By path, as the server names them. */
    errors,
    /** What is wrong with the parts of a field that is a group, by their names. */
    errorsUnder: (group: keyof T & string) =>
      Object.fromEntries(
        Object.entries(errors)
          .filter(([path]) => path.startsWith(`${group}.`))
          .map(([path, what]) => [path.slice(group.length + 1), what]),
      ),
    refused,
    busy: sending.isPending,
    /** What came back; gone again with `restart`, which keeps what is typed. */
    reply: sending.data,
    restart: () => {
      setTried(false);
      sending.reset();
    },
    onSubmit: (event: SubmitEvent<HTMLFormElement>) => {
      event.preventDefault();
      if (sending.isPending) return;
      setTried(true);
      if (Object.keys(wrong()).length === 0) sending.mutate(values);
    },
  };
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
