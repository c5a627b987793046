import { expect, test } from 'vitest';
import { type Expected, readOne } from '../testing.ts';

const transaction = 'rm="Number of samples in transaction : 2, number of failing samples : 1"';

test.each<[string, string, Expected | string]>([
  [
    'requests inside a transaction',
    `<testResults><sample t="400" ts="1000" s="false" ${transaction}><httpSample t="100" ts="1000" s="true"><httpSample t="50" ts="1000" s="true"/></httpSample><httpSample t="300" ts="1100" s="false"/></sample></testResults>`,
    { 'load.requests': 2, 'load.error-rate': 50, 'load.mean': 200 },
  ],
  [
    'a transaction beside its requests, and one around it',
    `<testResults><httpSample t="100" ts="1000" s="true"/><sample t="100" ts="1000" s="true" ${transaction}/><sample t="100" ts="1000" s="true" ${transaction}><sample t="100" ts="1000" s="true" ${transaction}/></sample></testResults>`,
    { 'load.requests': 1, 'load.error-rate': 0 },
  ],
  [
    'nothing but transactions',
    'timeStamp,elapsed,label,responseMessage,success\n1000,400,Login,"Number of samples in transaction : 2, number of failing samples : 0",true\n',
    'report-without-measures',
  ],
  [
    'columns in another order',
    'label;success;elapsed;timeStamp\na;true;100;1000\nb;false;300;2000\n',
    { 'load.requests': 2, 'load.mean': 200 },
  ],
])('JMeter: %s', (_name, text, expected) => {
  const { code, values } = readOne('a.jtl', text);
  if (typeof expected === 'string') expect(code).toBe(expected);
  else expect(values).toMatchObject(expected);
});
