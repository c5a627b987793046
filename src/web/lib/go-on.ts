import { type UseNavigateResult, useNavigate, useRouter } from '@tanstack/react-router';
import { useState } from 'react';

/** Goes where something finished leads, from the page that began it only: whoever left meanwhile is not pulled back. */
export function useGoOn(): UseNavigateResult<string> {
  const navigate = useNavigate();
  const router = useRouter();
  const [begun] = useState(() => router.latestLocation.pathname);
  return (options) => (router.latestLocation.pathname === begun ? navigate(options) : Promise.resolve());
}
