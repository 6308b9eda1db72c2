import { ofExit, ofJest, ofLastLine, sum } from '../../scripts/lib/counts.mjs'

const report = { numPassedTests: 5, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 0, numTodoTests: 0 }

test('a step that is one check counts one', () => {
  expect([ofExit(0), ofExit(2)]).toEqual([{ passed: 1, failed: 0 }, { passed: 0, failed: 1 }])
})

test('a runner’s counts are those it printed last', () => {
  expect(ofLastLine('1 passed, 0 failed\nmore\n12 passed, 3 failed\n', 1)).toEqual({ passed: 12, failed: 3 })
})

test('a runner that died before its counts failed', () => {
  expect(ofLastLine('  ok    one\n', 1)).toEqual({ passed: 0, failed: 1 })
  expect(ofLastLine('4 passed, 0 failed\n', 137)).toEqual({ passed: 4, failed: 1 })
})

test('jest’s suites that did not run and its skipped tests count as failed', () => {
  expect(ofJest(report, 0)).toEqual({ passed: 5, failed: 0 })
  expect(ofJest({ ...report, numRuntimeErrorTestSuites: 1, numPendingTests: 2, numTodoTests: 1 }, 1)).toEqual({ passed: 5, failed: 4 })
})

test('jest without a report, or ending badly with a clean one, failed', () => {
  expect(ofJest(null, 0)).toEqual({ passed: 0, failed: 1 })
  expect(ofJest(report, 1)).toEqual({ passed: 5, failed: 1 })
})

test('counts add up', () => {
  expect(sum([{ passed: 2, failed: 1 }, { passed: 3, failed: 0 }])).toEqual({ passed: 5, failed: 1 })
  expect(sum([])).toEqual({ passed: 0, failed: 0 })
})
