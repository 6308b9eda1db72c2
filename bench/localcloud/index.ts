import type { BenchResult } from '../lib/result'
import { startUp } from './start-up'
import { throughput } from './throughput'

/** P1 and P11: the local cloud beside the SDK's own ceiling, and how it starts on a full store. */
export async function run(): Promise<BenchResult[]> {
  return [...await throughput(), ...await startUp()]
}
