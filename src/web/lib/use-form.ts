import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { problemTexts } from '../../contract/problem-texts.ts';
import type { RefusalCode } from '../../contract/refusals.ts';
import { useText } from './language.tsx';
import { type Refused, useRefusal } from './refusal.ts';
import type { Remembered } from './remembered.ts';

/** By path: the name of a field, or `group.name`. */
type Wrong<T> = Partial<Record<(keyof T & string) | `${keyof T & string}.${string}`, string | undefined>>;

type Names<T> = readonly (keyof T & string)[];

const fillIn = problemTexts['required']!;

type Options<T, Reply> = {
  /** What stands in it as long as nobody typed. */
  first: T;
  /** What must be filled in; by what else is typed, where that decides. */
  required?: Names<T> | ((values: T) => Names<T>);
  /** What else is wrong, said beside its field once somebody tried to send; nothing goes out until it is mended. */
  check?: (values: T) => Wrong<T>;
  send: (values: T) => Promise<Reply>;
  onSent?: (reply: Reply, values: T) => void;
  onRefused?: () => Promise<void>;
  /** Where what is typed outlives the page, from `useRemembered`, or why it need not. It takes the place of `first`. */
  kept: Remembered<T> | NotKept;
  /** Once sent it is as at first: for a form that stays for the next one. */
  clears?: boolean;
  /** Refusals that are about one field, though they do not name it. */
  beside?: Partial<Record<RefusalCode, keyof T & string>>;
  /** What went wrong when something else was done with what is typed: a try, a look. */
  alsoRefused?: unknown;
};

/** A secret lies in no browser; what was only chosen is chosen again; some forms keep what is said themselves. */
export type NotKept = 'a secret' | 'only chosen' | 'kept as it is said';

/** What `useForm` gives of a form with these values: for the parts a long one is cut into. */
export type Form<T extends object> = ReturnType<typeof useForm<T, unknown>>;

/** The one way to write a form: what is typed, what is wrong with it, sending it, and what the server said. */
export function useForm<T extends object, Reply>(options: Options<T, Reply>) {
  const { first, required = [], check, send, onSent, onRefused, clears = false, beside = {} } = options;
  const kept = typeof options.kept === 'string' ? undefined : options.kept;
  const t = useText();
  const [typed, setTyped] = useState<T>();
  const [isTried, setTried] = useState(false);
  const [stumbles, setStumbles] = useState(0);
  /** What was changed since the server answered: what it said of that is said no more. */
  const [mended, setMended] = useState<readonly string[]>([]);
  const values = kept?.touched === true ? kept.value : (typed ?? first);
  const setValues = (next: (before: T) => T) =>
    kept === undefined ? setTyped((before) => next(before ?? first)) : kept.set(next);
  const sending = useMutation({
    mutationFn: send,
    onSuccess: (reply, sent) => {
      if (clears) setTyped(undefined);
      if (clears) kept?.discard();
      else kept?.forget();
      setTried(false);
      onSent?.(reply, sent);
    },
    onError: () => onRefused?.(),
  });
  const error = sending.error ?? options.alsoRefused;
  const refused = leftOf(placed(useRefusal(error), beside), mended, values);
  const asked = typeof required === 'function' ? required(values) : required;
  const wrong = (): Record<string, string> => ({
    ...Object.fromEntries(asked.filter((name) => isEmpty(values[name])).map((name) => [name, t(fillIn)])),
    ...said(check?.(values) ?? {}),
  });
  const errors: Record<string, string> = { ...refused?.fields, ...(isTried ? wrong() : {}) };
  const set = (part: Partial<T>) => {
    const paths = changedPaths(values, part);
    setMended((before) => [...before, ...paths.filter((path) => !before.includes(path))]);
    setValues((before) => ({ ...before, ...part }));
  };
  const restart = () => {
    setTried(false);
    setMended([]);
    sending.reset();
  };
  /** Back to what it was at first, as if nobody had typed. */
  const discard = () => {
    setTyped(undefined);
    kept?.discard();
    restart();
  };
  /** Does it, unless something is wrong with what is typed: that is said then. */
  const ifRight = (go: () => void) => {
    setTried(true);
    setMended([]);
    if (Object.keys(wrong()).length === 0) go();
    else setStumbles((before) => before + 1);
  };
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
    /** What the server said that does not stand beside a field alone. */
    refused: refused?.isBeside === true ? undefined : refused,
    busy: sending.isPending,
    /** What came back; gone again with `restart`, which keeps what is typed. */
    reply: sending.data,
    restart,
    discard,
    /** What was typed at an earlier visit: that the form goes on with it, or the words it could not take over. */
    earlier: {
      goesOn: kept?.restored === true && JSON.stringify(values) !== JSON.stringify(first),
      older: kept?.older,
      startOver: discard,
    },
    ifRight,
    /** Changes whenever somebody tried to send and was told to mend something first. */
    stumbled: error ?? stumbles,
    onSubmit: (event: SubmitEvent<HTMLFormElement>) => {
      event.preventDefault();
      if (!sending.isPending) ifRight(() => sending.mutate(values));
    },
  };
}

type Placed = Refused & { isBeside: boolean };

/** A refusal that is about one field, put beside it. */
function placed<T>(
  refused: Refused | undefined,
  beside: Partial<Record<RefusalCode, keyof T & string>>,
): Placed | undefined {
  const field = refused && beside[refused.code as RefusalCode];
  if (refused === undefined || field === undefined) return refused && { ...refused, isBeside: false };
  return { ...refused, fields: { [field]: refused.what }, isBeside: true };
}

/** What of it still holds after some fields were changed; nothing, when it was about those alone. */
function leftOf(refused: Placed | undefined, mended: readonly string[], values: object): Placed | undefined {
  const all = Object.entries(refused?.fields ?? {});
  if (refused === undefined || all.length === 0 || mended.length === 0) return refused;
  const left = all.filter(([path]) => {
    // The server's name for something else than a field: any change may have mended it.
    const isField = path.split('.')[0]! in values;
    return isField && !mended.some((one) => path === one || path.startsWith(`${one}.`));
  });
  return left.length === 0 ? undefined : { ...refused, fields: Object.fromEntries(left) };
}

/** The fields that a change touches; of a group, its own. */
function changedPaths<T extends object>(values: T, part: Partial<T>): string[] {
  return (Object.keys(part) as (keyof T & string)[]).flatMap((name) => {
    const [before, now] = [values[name], part[name]];
    if (!isGroup(before) || !isGroup(now)) return [name];
    return Object.keys({ ...before, ...now }).flatMap((key) => (before[key] === now[key] ? [] : [`${name}.${key}`]));
  });
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function said(wrong: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(wrong).flatMap(([path, what]) => (what === undefined ? [] : [[path, what]])),
  );
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
