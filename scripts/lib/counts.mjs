/** Sums of tests. */
export const NOTHING = { passed: 0, failed: 0 }

export const sum = (counts) => counts.reduce((all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }), NOTHING)

/** A step that is one check: it ended well or it did not. */
export const ofExit = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** What a runner printed last as `N passed, N failed`; a runner that died before that failed, whatever it had passed. */
export function ofLastLine(output, code) {
  const found = [...output.matchAll(/^(\d+) passed, (\d+) failed\s*$/gm)].at(-1)
  if (!found) return { passed: 0, failed: 1 }
  const counts = { passed: Number(found[1]), failed: Number(found[2]) }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/** jest's --json report. A suite that did not run and a test that was skipped count as failed: nothing is left out quietly. */
export function ofJest(report, code) {
  if (!report) return { passed: 0, failed: 1 }
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + report.numPendingTests + report.numTodoTests
  const counts = { passed: report.numPassedTests, failed }
  return code !== 0 && failed === 0 ? { ...counts, failed: 1 } : counts
}
