import v8 from 'node:v8';
const st=(l)=>{gc();const h=v8.getHeapStatistics();console.log(l.padEnd(28),'rss',process.memoryUsage().rss/1e6|0,'used',h.used_heap_size/1e6|0,'total',h.total_heap_size/1e6|0,'ext',process.memoryUsage().external/1e6|0)};
st('bare');
for (const m of ['./src/core/text.ts','zod','kysely','hono','pino','./src/contract/endpoints.ts','./src/core/coach/run.ts','better-auth','./src/server/resources/all.ts','./src/server/run-node.ts']) { await import(m); st(m); }
const {start}=await import('./src/server/start.ts'); const r=await start({port:0,dataFolder:'/tmp/crux-idle',log:'error'}); st('started'); await fetch(r.address+'/healthz'); await new Promise(r=>setTimeout(r,3000)); console.log(process.memoryUsage().rss/1e6|0); st('idle'); console.log(v8.getHeapSpaceStatistics().map(s=>s.space_name+' '+(s.space_size/1e6|0)+' '+(s.space_used_size/1e6|0)).join('\n')); process.exit()
