/** A test runner of forty lines: journeys share one county and one browser, and go on from where the last one ended. */
export interface Journey { readonly title: string; readonly run: () => Promise<void> }

const journeys: Journey[] = []

/** A journey's title is the rule or the story's step as a sentence. */
export function journey(title: string, run: () => Promise<void>): void {
  journeys.push({ title, run })
}

/** A hang guard, ten times what a journey takes here; no figure is judged by it. */
const HANG_MS = 180_000

/** Runs what was declared since the last call, in order; `onFailure` may keep pictures. */
export async function runJourneys(onFailure: (title: string) => Promise<void>): Promise<{ passed: number; failed: number }> {
  const counts = { passed: 0, failed: 0 }
  for (const { title, run } of journeys.splice(0)) {
    try {
      await withinHangGuard(run())
      counts.passed += 1
      console.log(`  ok    ${title}`)
    } catch (error) {
      counts.failed += 1
      console.log(`  FAIL  ${title}\n${indented(error)}`)
      await onFailure(title).catch(() => undefined)
    }
  }
  return counts
}

function withinHangGuard(run: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const hang = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Error(`no end after ${HANG_MS / 1000} s`)), HANG_MS) })
  return Promise.race([run, hang]).finally(() => clearTimeout(timer))
}

const indented = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n').slice(0, 24).map((line) => `        ${line}`).join('\n')
