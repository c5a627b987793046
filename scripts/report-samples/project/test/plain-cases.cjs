const { shipping } = require('../src/shipping.cjs');

if (shipping(200) !== 0) throw new Error('free above 100');
