// What each tool is asked to do, which files it writes, and where it prints the totals of them itself.
import { loadTools } from './load-tools.mjs';
import {
  coveragePy,
  gcov,
  istanbul,
  jest,
  lines,
  nodeTests,
  number,
  pytest,
  tests,
  totals,
  vitestTests,
} from './printed.mjs';
import { debian, npm } from './version-of.mjs';

const jacocoClasspath = '"classes5:$(ls /usr/share/java/junit-*.jar | tr "\\n" ":")/usr/share/java/*"';
// Cobertura files tell no totals of functions.
const withoutFunctions = (out) => ({ ...istanbul(out), 'coverage.function': undefined });

/** `files`: what is written (`-`: what is printed) → where it is kept → what the tool printed about it. */
export const tools = [
  {
    tool: 'node:test',
    version: 'node --version',
    run:
      'node --test --experimental-test-coverage --test-reporter=tap --test-reporter-destination=stdout ' +
      '--test-reporter=junit --test-reporter-destination=node.xml --test-reporter=lcov --test-reporter-destination=node.lcov test/cart-cases.mjs',
    files: [
      ['node.xml', 'junit/node-test.xml', nodeTests],
      ['-', 'tap/node-test.tap', nodeTests],
      [
        'node.lcov',
        'lcov/node-test.info',
        (out) => ({
          'coverage.line': number(out, /# all files\s*\|\s*([\d.]+)/),
          'coverage.branch': number(out, /# all files\s*\|[^|]*\|\s*([\d.]+)/),
        }),
      ],
    ],
  },
  {
    tool: 'c8',
    version: npm('c8'),
    run: 'c8 --reporter=text-summary --reporter=lcovonly --reporter=cobertura --reporter=clover --reports-dir c8 --src src node --test test/cart-cases.mjs',
    files: [
      ['c8/lcov.info', 'lcov/c8.info', istanbul],
      ['c8/cobertura-coverage.xml', 'cobertura/c8.xml', withoutFunctions],
      ['c8/clover.xml', 'clover/c8.xml', istanbul],
    ],
  },
  {
    tool: 'nyc (Istanbul)',
    version: npm('nyc'),
    run: 'nyc --reporter=text-summary --reporter=lcovonly --reporter=cobertura --reporter=clover --report-dir nyc node test/plain-cases.cjs',
    files: [
      ['nyc/lcov.info', 'lcov/nyc.info', istanbul],
      ['nyc/cobertura-coverage.xml', 'cobertura/nyc.xml', withoutFunctions],
      ['nyc/clover.xml', 'clover/nyc.xml', istanbul],
    ],
  },
  {
    tool: 'Vitest',
    version: npm('vitest'),
    run: 'vitest run --root . --reporter=default --reporter=junit --outputFile=vitest.xml --dir test',
    files: [['vitest.xml', 'junit/vitest.xml', vitestTests]],
  },
  {
    tool: 'Vitest, with retries',
    version: npm('vitest'),
    run: 'vitest run --root . -c vitest.flaky.config.mjs --reporter=default --reporter=junit --outputFile=vitest-flaky.xml',
    files: [['vitest-flaky.xml', 'junit/vitest-retry.xml', vitestTests]],
  },
  {
    tool: 'Jest with jest-junit',
    version: npm('jest'),
    run: "JEST_JUNIT_OUTPUT_FILE=jest.xml jest --rootDir . --testMatch '**/jest-cases.cjs' --reporters default --reporters jest-junit",
    files: [['jest.xml', 'junit/jest.xml', jest]],
  },
  {
    tool: 'Jest with jest-junit, with retries',
    version: npm('jest'),
    run: "JEST_JUNIT_OUTPUT_FILE=jest-flaky.xml jest --rootDir . --testMatch '**/jest-flaky-cases.cjs' --reporters default --reporters jest-junit",
    files: [['jest-flaky.xml', 'junit/jest-retry.xml', jest]],
  },
  {
    tool: 'Playwright, includeRetries',
    version: npm('@playwright/test'),
    run: 'playwright test',
    files: [
      [
        'playwright.xml',
        'junit/playwright.xml',
        (out) => ({
          'tests.passed': number(out, /(\d+) passed/) + number(out, /(\d+) flaky/),
          'tests.failed': number(out, /(\d+) failed/),
          'tests.skipped': number(out, /(\d+) skipped/),
          'tests.flaky-rate': (number(out, /(\d+) flaky/) / 3) * 100,
        }),
      ],
    ],
  },
  {
    tool: 'Mocha with mocha-junit-reporter',
    version: npm('mocha-junit-reporter'),
    run: 'mocha --reporter mocha-junit-reporter test/mocha-cases.cjs; mocha test/mocha-cases.cjs',
    // It lists no pending cases, so none are read as skipped.
    files: [
      [
        'test-results.xml',
        'junit/mocha.xml',
        (out) => ({ 'tests.passed': number(out, /(\d+) passing/), 'tests.failed': number(out, /(\d+) failing/) }),
      ],
    ],
  },
  {
    tool: 'pytest with pytest-cov',
    version: debian('python3-pytest'),
    run: 'pytest-3 --junitxml=pytest.xml --cov=test --cov-branch --cov-report=xml:py.xml --cov-report=lcov:py.info --cov-report=term test/test_cart.py',
    files: [
      ['pytest.xml', 'junit/pytest.xml', pytest],
      ['py.xml', 'cobertura/coverage-py.xml', coveragePy],
      ['py.info', 'lcov/coverage-py.info', coveragePy],
    ],
  },
  {
    tool: 'pytest with pytest-rerunfailures',
    version: debian('python3-pytest-rerunfailures'),
    run: 'pytest-3 --reruns 2 --junitxml=pytest-rerun.xml test/flaky_py.py',
    files: [['pytest-rerun.xml', 'junit/pytest-rerunfailures.xml', pytest]],
  },
  {
    tool: 'Ant with JUnit 4 and JaCoCo',
    version: debian('libjacoco-java'),
    run: 'mkdir -p classes out && ant; cat out/jacoco.csv',
    files: [
      ['out/TEST-CartTest.xml', 'junit/ant.xml', totals],
      [
        'out/jacoco.xml',
        'jacoco/jacoco.xml',
        (out) => {
          // GROUP,PACKAGE,CLASS,INSTRUCTION_MISSED,_COVERED,BRANCH…,LINE…
          const [, ...cells] = /^cart,.*?,Cart,(\d+),(\d+),(\d+),(\d+),(\d+),(\d+)/m.exec(out) ?? [];
          const [im, ic, bm, bc, lm, lc] = cells.map(Number);
          const of = (covered, missed) => (covered / (covered + missed)) * 100;
          return { 'coverage.instruction': of(ic, im), 'coverage.branch': of(bc, bm), 'coverage.line': of(lc, lm) };
        },
      ],
    ],
  },
  {
    tool: 'JUnit 5 console launcher',
    version: debian('junit5'),
    run:
      `mkdir -p classes5 && javac -cp "/usr/share/java/*" -d classes5 java5/CartFive.java && ` +
      `java -cp ${jacocoClasspath} org.junit.platform.console.ConsoleLauncher -c CartFive --reports-dir five`,
    files: [
      [
        'five/TEST-junit-jupiter.xml',
        'junit/junit5.xml',
        (out) =>
          tests(out, {
            passed: /(\d+) tests successful/,
            failed: /(\d+) tests failed/,
            skipped: /(\d+) tests skipped/,
          }),
      ],
    ],
  },
  {
    tool: 'GoogleTest',
    version: debian('libgtest-dev'),
    run: 'g++ --coverage -O0 -o cart cpp/cart.cpp cpp/cart_test.cpp -lgtest -lgtest_main -lpthread && ./cart --gtest_output=xml:gtest.xml',
    files: [
      [
        'gtest.xml',
        'junit/googletest.xml',
        (out) => ({
          'tests.passed': number(out, /\[ {2}PASSED {2}\] (\d+) test/),
          'tests.failed': number(out, /(\d+) FAILED TEST/),
          'tests.skipped': number(out, /\[ {2}SKIPPED \] (\d+) test/) + number(out, /YOU HAVE (\d+) DISABLED/),
        }),
      ],
    ],
  },
  {
    tool: 'gcovr',
    version: debian('gcovr'),
    run: 'gcovr --filter cpp/cart.cpp --cobertura gcovr.xml -s',
    files: [['gcovr.xml', 'cobertura/gcovr.xml', gcov]],
  },
  {
    tool: 'lcov (geninfo)',
    version: debian('lcov'),
    run: "lcov -q -c -d . -o all.info --rc lcov_branch_coverage=1; lcov --rc lcov_branch_coverage=1 -e all.info '*/cpp/cart.cpp' -o cpp.info",
    files: [['cpp.info', 'lcov/geninfo.info', gcov]],
  },
  {
    tool: 'PHPUnit with pcov',
    version: debian('phpunit'),
    run:
      'php -d pcov.directory=$PWD/php /usr/bin/phpunit --no-configuration --coverage-filter php/Cart.php --log-junit php.xml ' +
      '--coverage-clover php-clover.xml --coverage-cobertura php-cobertura.xml --coverage-text php/CartTest.php',
    files: [
      ['php.xml', 'junit/phpunit.xml', totals],
      ['php-clover.xml', 'clover/phpunit.xml', lines(/Lines:\s+[\d.]+% \(\s*(\d+)\/\s*(\d+)\)/)],
      ['php-cobertura.xml', 'cobertura/phpunit.xml', lines(/Lines:\s+[\d.]+% \(\s*(\d+)\/\s*(\d+)\)/)],
    ],
  },
  {
    tool: 'Perl Test::More',
    version: 'perl -MTest::More -e "print Test::More->VERSION"',
    run: 'perl perl/cart.t 2>/dev/null',
    // Its harness counts a subtest once; here the cases inside count.
    files: [['-', 'tap/test-more.tap', (out) => ({ 'tests.failed': out.match(/^not ok(?!.*# TO)/gm)?.length ?? 0 })]],
  },
  {
    tool: 'prove with TAP::Formatter::JUnit',
    version: debian('libtap-formatter-junit-perl'),
    run: 'prove --formatter TAP::Formatter::JUnit perl/cart.t 2>/dev/null',
    files: [
      [
        '-',
        'junit/prove.xml',
        (out) => ({ 'tests.count': number(out, /tests="(\d+)"/), 'tests.failed': number(out, /failures="(\d+)"/) }),
      ],
    ],
  },
  {
    tool: 'StrykerJS',
    version: npm('@stryker-mutator/core'),
    run: 'stryker run',
    files: [
      [
        'out/stryker.json',
        'stryker/stryker.json',
        (out) => ({ 'mutation.score': number(out, /All files\s*\|\s*([\d.]+)/) }),
      ],
    ],
  },
  {
    tool: 'ESLint with its SARIF formatter',
    version: npm('eslint'),
    run: 'eslint -f @microsoft/eslint-formatter-sarif -o eslint.sarif src; eslint src',
    files: [
      [
        'eslint.sarif',
        'sarif/eslint.sarif',
        (out) => ({ 'issues.error': number(out, /\((\d+) error/), 'issues.warning': number(out, /(\d+) warnings?\)/) }),
      ],
    ],
  },
  ...loadTools,
];
