import '../kit/tokens.css';
import '../kit/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CallError } from '../../contract/client.ts';
import { LanguageProvider } from '../lib/language.tsx';
import { queryClient } from '../data/query-client.ts';
import { router } from './router.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

createRoot(root, {
  // A refusal is explained on the page; only what nobody expected belongs in the console.
  onCaughtError: (error) => error instanceof CallError || console.error(error),
}).render(
  <StrictMode>
    <LanguageProvider>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
);
