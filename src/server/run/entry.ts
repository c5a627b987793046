// Sets what must stand before anything else is compiled, and only then loads the program.
import './start.ts';

const { main } = await import('./main.ts');
await main();
