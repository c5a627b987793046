import type { SignedIn } from '../auth/signed-in.ts';
import type { EventBus, Happening } from './event-bus.ts';
import { mayHear } from './may-hear.ts';

type Stream = {
  bus: EventBus;
  me: SignedIn;
  /** What to send first: missed since the last event that was heard, as far as it goes in one piece. */
  missed(): Promise<{ told: Happening[]; more: boolean }>;
  /** Asked at each heartbeat: is it still the same person, with which rights? */
  stillIn(): Promise<SignedIn | undefined>;
};

const beat = new TextEncoder().encode(': beat\n\n');
const hello = new TextEncoder().encode('retry: 2000\n\n');
/** There is more to catch up with: come back at once. */
const again = new TextEncoder().encode('retry: 50\n\n');
const betweenBeats = 25_000;
/** A listener that does not read is let go after this many chunks; its browser comes back and resumes. */
const mostWaiting = 500;

/** Server-sent events of one listener, as bytes. */
export function eventStream({ bus, me, missed, stillIn }: Stream): ReadableStream<Uint8Array> {
  let leave = () => {};
  let over = false;
  let { actor } = me;
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      let heard = 0;
      let waiting: Happening[] | undefined = [];
      let changedMeanwhile = false;
      const end = () => {
        if (over) return;
        over = true;
        leave();
        controller.close();
      };
      const send = (happening: Happening) => {
        if (happening.seq <= heard || !mayHear(actor, happening)) return;
        heard = happening.seq;
        if ((controller.desiredSize ?? 0) < -mostWaiting) end();
        else controller.enqueue(bytesOf(happening));
      };
      const forget = bus.listen(actor.organizationId, {
        hear: (happening) => {
          if (waiting) waiting.push(happening);
          else if (changesMe(happening)) void lookAtOnce(happening).catch(end);
          else send(happening);
        },
        elsewhere: () => {
          if (waiting) changedMeanwhile = true;
          else void lookAtOnce().catch(end);
        },
        end,
      });
      const lookAgain = async () => {
        const now = await stillIn();
        if (over) return;
        if (!now || now.actor.organizationId !== actor.organizationId) return end();
        actor = now.actor;
        controller.enqueue(beat);
      };
      // What is told meanwhile waits: perhaps it is not for them any more.
      const lookAtOnce = async (...told: Happening[]) => {
        waiting = told;
        let seen: number;
        do {
          seen = told.length;
          changedMeanwhile = false;
          await lookAgain();
        } while ((seen < told.length || changedMeanwhile) && !over);
        waiting = undefined;
        if (!over) for (const one of told) send(one);
      };
      // When the database does not answer, the listener is let go; its browser comes back and resumes.
      const timer = setInterval(() => void lookAgain().catch(end), betweenBeats);
      timer.unref();
      leave = () => {
        clearInterval(timer);
        forget();
        leave = () => {};
      };
      controller.enqueue(hello);
      const { told, more } = await missed();
      for (const happening of told) send(happening);
      if (more) {
        // What happens now comes after what is still missed: whoever comes back resumes in between.
        if (!over) controller.enqueue(again);
        return end();
      }
      for (const happening of waiting) send(happening);
      waiting = undefined;
      if (changedMeanwhile) await lookAtOnce();
    },
    cancel() {
      over = true;
      leave();
    },
  });
}

/** Perhaps they are signed out, left, or may see something else from now on. Whatever happens to a person may end a session. */
function changesMe({ event }: Happening): boolean {
  return /^(person\.|team\.|token\.removed|sample\.removed)/.test(event.type);
}

const written = new WeakMap<Happening, Uint8Array>();
const encoder = new TextEncoder();

/** Written once for all listeners. */
function bytesOf(happening: Happening): Uint8Array {
  const known = written.get(happening);
  if (known) return known;
  const bytes = encoder.encode(`id: ${happening.seq}\ndata: ${JSON.stringify(happening.event)}\n\n`);
  written.set(happening, bytes);
  return bytes;
}
