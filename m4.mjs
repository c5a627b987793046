const t=performance.now();
const {start}=await import('./src/server/start.ts'); const r=await start({port:0,dataFolder:'/tmp/crux-idle',log:'error'}); console.log('ms',performance.now()-t|0, process.moduleLoadList.filter(x=>/amaro|typescript|wasm/i.test(x)).join(' '));
const {getCompileCacheDir}=await import('node:module'); console.log(getCompileCacheDir()); await r.stop();
