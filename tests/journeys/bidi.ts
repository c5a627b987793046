// WebDriver BiDi over the socket that a browser opens: commands that are answered, and events.

type Listener = (told: never) => void;

export type Bidi = {
  /** Fails with `Unanswered` when no answer comes. */
  send<Result>(method: string, params: object): Promise<Result>;
  on<Told>(event: string, listener: (told: Told) => void): void;
  close(): void;
};

type Message = { id?: number; method?: string; params?: never; result?: unknown; error?: string; message?: string };

/** A browser that leaves a page while it is asked something may forget to answer. */
export class Unanswered extends Error {}

const answersMs = 20_000;

export async function connect(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  let last = 0;
  const waiting = new Map<number, { resolve: (result: never) => void; reject: (fault: Error) => void }>();
  const listeners = new Map<string, Listener[]>();
  socket.addEventListener('message', ({ data }) => {
    const { id, method, params, result, error, message } = JSON.parse(String(data)) as Message;
    if (method !== undefined) for (const listener of listeners.get(method) ?? []) listener(params as never);
    const asked = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || asked === undefined) return;
    waiting.delete(id);
    if (error === undefined) asked.resolve(result as never);
    else asked.reject(new Error(`${error}: ${message}`));
  });
  return {
    send(method, params) {
      const id = ++last;
      socket.send(JSON.stringify({ id, method, params }));
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(id);
          reject(new Unanswered(`${method} ${JSON.stringify(params)}: no answer in ${answersMs} ms`));
        }, answersMs);
        waiting.set(id, {
          resolve: (result) => (clearTimeout(timer), resolve(result)),
          reject: (fault) => (clearTimeout(timer), reject(fault)),
        });
      });
    },
    on(event, listener) {
      listeners.set(event, [...(listeners.get(event) ?? []), listener as Listener]);
    },
    close: () => socket.close(),
  };
}
