// Every fiftieth answer is an error.
let n = 0;
require('node:http')
  .createServer((_, reply) => {
    if (++n % 50 === 0) reply.statusCode = 500;
    reply.end('ok');
  })
  .listen(0, '127.0.0.1', function () {
    require('node:fs').writeFileSync('port', String(this.address().port));
  });
