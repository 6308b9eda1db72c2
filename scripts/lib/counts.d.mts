export interface Counts { passed: number; failed: number }
export interface JestReport { numPassedTests: number; numFailedTests: number; numRuntimeErrorTestSuites: number; numPendingTests: number; numTodoTests: number }
export const NOTHING: Counts
export function sum(counts: readonly Counts[]): Counts
export function ofExit(code: number): Counts
export function ofLastLine(output: string, code: number): Counts
export function ofJest(report: JestReport | null, code: number): Counts
