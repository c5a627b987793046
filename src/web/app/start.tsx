import '../kit/tokens.css';
import '../kit/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CallError } from '../../contract/client.ts';
import { queryClient } from '../data/query-client.ts';
import { LanguageProvider } from '../lib/language.tsx';

/** Puts a page into its document. */
export function start(page: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no #root');
  createRoot(root, {
    // A refusal is explained on the page; only what nobody expected belongs in the console.
    onCaughtError: (error) => error instanceof CallError || console.error(error),
  }).render(
    <StrictMode>
      <LanguageProvider>
        <QueryClientProvider client={queryClient}>{page}</QueryClientProvider>
      </LanguageProvider>
    </StrictMode>,
  );
}
