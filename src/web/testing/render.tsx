import { QueryClientProvider } from '@tanstack/react-query';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from '../data/query-client.ts';
import { LanguageProvider } from '../lib/language.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** A page with `node` on it, in English, as a person meets it; gone again with `leave`. */
export async function render(node: ReactNode) {
  const place = document.body.appendChild(document.createElement('main'));
  const root = createRoot(place);
  const again = (shown: ReactNode) =>
    act(async () =>
      root.render(
        <QueryClientProvider client={queryClient}>
          <LanguageProvider>{shown}</LanguageProvider>
        </QueryClientProvider>,
      ),
    );
  await again(node);
  return {
    /** The same page with something else on it, what was typed kept where it is the same piece. */
    again,
    /** All that can be read. */
    text: () => place.textContent,
    find: (selector: string) => place.querySelector<HTMLElement>(selector),
    async press(words: string) {
      const button = [...place.querySelectorAll('button')].find((one) => one.textContent.includes(words));
      if (button === undefined) throw new Error(`no button says “${words}”: ${place.textContent}`);
      await act(async () => button.click());
    },
    async type(selector: string, words: string) {
      const field = place.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
      if (field === null) throw new Error(`nothing to type in at ${selector}`);
      const proto = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      await act(async () => {
        // The way React hears of it: the value is set behind its back, then said.
        Object.getOwnPropertyDescriptor(proto.prototype, 'value')?.set?.call(field, words);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    async leave() {
      await act(async () => root.unmount());
      place.remove();
    },
  };
}
