import { useEffect } from 'react';
import { refresh } from './query-client.ts';

/** Which cached records show a noun: the first word of their query keys. */
const shownBy: Record<string, readonly string[]> = {
  organization: ['me', 'teams', 'people'],
  person: ['people', 'me', 'teams', 'objective'],
  team: ['teams', 'me', 'board'],
  cycle: [
    'me',
    'forecast-record',
    'cycles',
    'board',
    'week',
    'week-reminders',
    'focus',
    'overview',
    'review',
    'open-items',
    'mid-review',
    'long-term',
  ],
  readiness: ['readiness'],
  focus: ['focus', 'board', 'week', 'mid-review'],
  objective: [
    'objective',
    'board',
    'open',
    'week',
    'week-reminders',
    'focus',
    'teams',
    'wordings',
    'feed',
    'tasks',
    'overview',
    'review',
    'open-items',
    'mid-review',
    'long-term',
    'learning',
  ],
  task: ['tasks', 'feed', 'hypotheses'],
  'key-result': [
    'objective',
    'board',
    'open',
    'week',
    'week-reminders',
    'readings',
    'forecast',
    'public-link',
    'check-ins',
    'corrections',
    'feed',
    'overview',
    'review',
    'open-items',
    'mid-review',
    'source',
    'definitions',
    'connection',
    'connections',
  ],
  connection: ['connections', 'connection', 'source'],
  token: ['tokens'],
  learning: ['learning'],
  policy: ['policy'],
};

// The path of contract/events.ts, written out so that its schemas stay out of the first bundle.
const streamPath = '/api/events/stream';

/** Other people's changes arrive by themselves: each event reads again what shows its noun. */
export function useLiveUpdates(): void {
  useEffect(() => {
    const nouns = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const source = new EventSource(streamPath);
    const readAgain = () => {
      timer = undefined;
      void refresh(...new Set([...nouns].flatMap((noun) => shownBy[noun] ?? [])));
      nouns.clear();
    };
    source.addEventListener('message', (message: MessageEvent<string>) => {
      nouns.add((JSON.parse(message.data) as { noun: string }).noun);
      // A burst of events (a whole draft saved) is read once.
      timer ??= setTimeout(readAgain, 120);
    });
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, []);
}
