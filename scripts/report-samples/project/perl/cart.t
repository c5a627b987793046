use strict;
use warnings;
use Test::More tests => 5;

is(2 * 3, 6, 'sums');
is(1, 2, 'wrong on purpose');
SKIP: { skip 'no network', 1; ok(1) }
TODO: { local $TODO = 'someday'; ok(0, 'free') }
subtest half => sub { plan tests => 2; ok(1, 'one'); ok(1, 'two') };
