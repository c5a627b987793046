// The load generators, each against a small server of ours.
import { jmeter, milliseconds, number } from './printed.mjs';
import { debian, npm } from './version-of.mjs';

const jmeterClasspath =
  '"cj:/usr/share/jmeter/bin/*:/usr/share/jmeter/lib/*:/usr/share/jmeter/lib/ext/*:/usr/share/java/*"';
const served = (command) => `node load/serve.cjs & server=$!; sleep 1; ${command}; kill $server`;

export const loadTools = [
  {
    tool: 'wrk',
    version: debian('wrk'),
    run: served('wrk -t1 -c4 -d2s --latency http://127.0.0.1:$(cat port)/'),
    files: [
      [
        '-',
        'wrk/wrk.txt',
        (out) => ({
          'load.requests': number(out, /(\d+) requests in/),
          'load.rate': number(out, /Requests\/sec:\s+([\d.]+)/),
          'load.error-rate': (number(out, /responses: (\d+)/) / number(out, /(\d+) requests in/)) * 100,
          'load.p90': milliseconds(out, /90%\s+([\d.]+)(\w+)/),
          'load.max': milliseconds(out, /Latency\s+\S+\s+\S+\s+([\d.]+)(\w+)/),
        }),
      ],
    ],
  },
  {
    tool: 'autocannon',
    version: npm('autocannon'),
    run: served('autocannon -j -c 4 -d 2 http://127.0.0.1:$(cat port)/ 2>/dev/null'),
    files: [
      [
        '-',
        'autocannon/autocannon.json',
        (out) => {
          const { requests, latency, non2xx } = JSON.parse(out);
          const rates = { 'load.rate': requests.average, 'load.error-rate': (non2xx / requests.total) * 100 };
          return { 'load.requests': requests.total, ...rates, 'load.p99': latency.p99 };
        },
      ],
    ],
  },
  {
    tool: 'JMeter, CSV',
    version: debian('jmeter'),
    run: `mkdir -p cj && javac -nowarn -cp ${jmeterClasspath} -d cj jmeter/Load.java; ${served(`java -cp ${jmeterClasspath} Load $(cat port) csv jmeter.jtl`)}`,
    files: [['jmeter.jtl', 'jmeter/jmeter.csv', jmeter]],
  },
  {
    tool: 'JMeter, XML',
    version: debian('jmeter'),
    run: served(`java -cp ${jmeterClasspath} Load $(cat port) xml jmeter.xml`),
    files: [['jmeter.xml', 'jmeter/jmeter.xml', jmeter]],
  },
  {
    tool: 'Locust',
    version: debian('python3-locust'),
    run: `${served('locust -f load/locustfile.py --headless -u 2 -r 2 -t 4s --host http://127.0.0.1:$(cat port) --csv locust')}; cat locust_stats.csv`,
    files: [
      [
        'locust_stats.csv',
        'locust/locust.csv',
        (out) => {
          const cells = /^,Aggregated,(.*)$/m.exec(out)?.[1].split(',').map(Number) ?? [];
          return {
            'load.requests': cells[0],
            'load.error-rate': (cells[1] / cells[0]) * 100,
            'load.rate': cells[7],
            'load.p95': cells[14],
          };
        },
      ],
    ],
  },
];
