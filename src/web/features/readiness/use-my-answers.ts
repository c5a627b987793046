import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import type { Readiness } from '../../../contract/readiness.ts';
import { useMe } from '../../data/session.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { type NotedAnswer, type NotedAnswers, withAnswer, withTeamKind } from './answers.ts';
import { answerReadiness } from '../../data/readiness.ts';

const quietMs = 600;

/**
 * My answers while I answer: shown at once, kept in this browser until the server has them, and saved after a short
 * pause, on leaving the page and on coming back online.
 */
export function useMyAnswers(readiness: Readiness) {
  const me = useMe();
  const teamId = readiness.team.id;
  const kind = me.teams.find((team) => team.id === teamId)?.kind;
  const { value, set, forget, older } = useRemembered<NotedAnswers>(
    `readiness:${me.person.id}:${teamId}`,
    readiness.mine ?? {},
    { '*': { value: '', note: '' } },
  );
  const latest = useRef(value);
  const sent = useRef(readiness.mine ?? {});
  const { mutate, mutateAsync, isPending, isPaused, error } = useMutation({
    mutationFn: (answers: NotedAnswers) => answerReadiness(teamId, withTeamKind(answers, kind)),
    onSuccess: (_, answers) => {
      sent.current = answers;
      // What was typed while this was on its way is not on the server yet.
      if (latest.current === answers) forget();
    },
  });

  const save = useCallback(() => {
    if (latest.current !== sent.current) mutate(latest.current);
  }, [mutate]);

  useEffect(() => {
    latest.current = value;
    if (value === sent.current) return;
    const timer = setTimeout(save, quietMs);
    return () => clearTimeout(timer);
  }, [value, save]);

  useEffect(() => {
    addEventListener('online', save);
    return () => {
      removeEventListener('online', save);
      save();
    };
  }, [save]);

  const answer = useCallback(
    (id: string, change: Partial<NotedAnswer>) => set((before) => withAnswer(before, id, change)),
    [set],
  );
  /** Resolves when the server has everything; what it answers is the verdict. */
  const flush = useCallback(
    async () => (latest.current === sent.current ? undefined : mutateAsync(latest.current)),
    [mutateAsync],
  );
  /** `kept`: only in this browser until the server can be reached. */
  const state: 'saved' | 'saving' | 'kept' = error !== null || isPaused ? 'kept' : isPending ? 'saving' : 'saved';
  return { answers: value, kind, answer, flush, save, state, error, older };
}
