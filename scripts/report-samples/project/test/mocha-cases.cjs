const assert = require('node:assert/strict');

let tries = 0;
describe('total', () => {
  it('sums', () => assert.equal(2 * 3, 6));
  it('wrong on purpose', () => assert.equal(1, 2));
  it('later');
  it('passes the second time', function () {
    this.retries(2);
    assert.equal(++tries, 2);
  });
});
