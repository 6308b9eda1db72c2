import type { BenchResult } from '../lib/result'
import { throughput } from './throughput'

/** P1: the local cloud beside the SDK's own ceiling. */
export const run = (): Promise<BenchResult[]> => throughput()
