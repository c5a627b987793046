// The server as it starts, but for what it has worked out: it keeps none of that, so that the bench measures the work itself.
import '../src/server/run/start.ts';

const { keepNothing } = await import('../src/server/kept/worked-out.ts');
keepNothing();
const { main } = await import('../src/server/run/main.ts');
await main();
