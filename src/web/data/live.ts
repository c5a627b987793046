import { useEffect } from 'react';
import type { EventType } from '../../contract/event-types.ts';
import type { EventsMade } from '../../contract/events-made.ts';
import { hear } from './changes.ts';

// The path of contract/events.ts, written out so that its schemas stay out of the first bundle.
const streamPath = '/api/events/stream';

/** A burst of events (a whole draft saved) is read once. */
const burstMs = 120;

/** Other people's changes arrive by themselves: each event reads again what shows it. */
export function useLiveUpdates(): void {
  useEffect(() => {
    let heard: EventsMade[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const source = new EventSource(streamPath);
    const settle = () => {
      timer = undefined;
      void hear(heard);
      heard = [];
    };
    source.addEventListener('message', (message: MessageEvent<string>) => {
      const { id, type } = JSON.parse(message.data) as { id: string; type: EventType };
      heard.push({ first: Number(id), last: Number(id), types: [type] });
      timer ??= setTimeout(settle, burstMs);
    });
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, []);
}
