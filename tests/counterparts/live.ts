// A browser that listens to one node: the numbers of the events it hears.
export type Live = { heard: number[]; ended(): boolean; close(): void };

export async function listenLive(address: string, cookie: string): Promise<Live> {
  const leave = new AbortController();
  const reply = await fetch(`${address}/api/events/stream`, { headers: { cookie }, signal: leave.signal });
  const heard: number[] = [];
  let over = false;
  const read = async () => {
    let text = '';
    for await (const chunk of reply.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      const whole = text.slice(0, text.lastIndexOf('\n') + 1);
      text = text.slice(whole.length);
      for (const [, seq] of whole.matchAll(/^id: (\d+)$/gm)) heard.push(Number(seq));
    }
  };
  void read()
    .catch(() => undefined)
    .finally(() => (over = true));
  return { heard, ended: () => over, close: () => leave.abort() };
}
