import * as z from 'zod/mini'

/** urgent: first come · collected: answers are collected for a while, then it is settled who goes. */
export const whistleMode = z.enum(['urgent', 'collected'])
export type WhistleMode = z.infer<typeof whistleMode>

/** Of a collected whistle. collecting: takes answers until its time, then waits for its settlement · settling: it stands who goes, places are being given · settled: from here on first come. */
export const whistleStage = z.enum(['collecting', 'settling', 'settled'])
export type WhistleStage = z.infer<typeof whistleStage>

/** What decided for one who was placed, or against one who was not. room: there was a place for everybody. */
export const pickReason = z.enum(['room', 'passed-over', 'longest', 'earliest'])
export type PickReason = z.infer<typeof pickReason>
