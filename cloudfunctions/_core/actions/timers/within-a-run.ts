/** Work of one run: well below the function's minute, so that what is begun is ended. */
const RUN_MS = 40_000

/** Whether a run that begins now may take on another piece of work. Measured by the machine, whatever the county's clock says. */
export function withinARun(runMs: number = RUN_MS): () => boolean {
  const until = performance.now() + runMs
  return () => performance.now() < until
}
