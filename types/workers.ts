import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { id, instant, pageInput, pageOf, words, written } from './core/primitives'
import type { Reach, Role } from './core/roles'
import { mobileNumber } from './phones'

/** listed: an outlet says he works there · claimed: he says so, too · denied: he says it is not him · ended: he works there no more. */
export const engagementState = z.enum(['listed', 'claimed', 'denied', 'ended'])
export type EngagementState = z.infer<typeof engagementState>

/** What becomes of a line: added · again: he had left and is listed anew · known: it stands there already · denied: its person said it is not him · full: he is listed at as many outlets as there may be. */
export const listing = z.enum(['added', 'again', 'known', 'denied', 'full'])
export type Listing = z.infer<typeof listing>

/** The most lines one call takes; who has more sends them one after the other. */
export const MAX_LINES = 50

const staff: Partial<Record<Role, Reach>> = { enterprise: 'within', official: 'within' }
const lines = z.array(z.strictObject({ name: words(20), phone: mobileNumber })).check(z.minLength(1), z.maxLength(MAX_LINES))

/** S3.3: what `addWorkers` would do with the same lines, each in its place; nothing is written. */
export const previewWorkers = defineAction({
  name: 'previewWorkers', fn: 'accounts', kind: 'read',
  allow: staff,
  subject: { kind: 'unit', field: 'outletId' },
  input: z.strictObject({ outletId: id, lines }),
  output: z.object({ lines: z.array(listing) }),
  refusals: ['NOT_AN_OUTLET'],
  example: { outletId: 'tinghe', lines: [{ name: '韩霜降', phone: '13800000002' }] },
})

/** S3.1: an outlet's list of who works there. Of a name its first character is kept, of a number its keyed hash and what is shown of it. */
export const addWorkers = defineAction({
  name: 'addWorkers', fn: 'accounts', kind: 'write',
  allow: staff,
  subject: { kind: 'unit', field: 'outletId' },
  input: z.strictObject({ outletId: id, lines }),
  output: z.object({ ...written, lines: z.array(listing) }),
  refusals: ['NOT_AN_OUTLET', 'UNIT_CLOSED'],
  example: { outletId: 'tinghe', lines: [{ name: '韩霜降', phone: '13800000002' }] },
})

export const outletWorker = z.object({
  id,
  /** Its first character: 韩**. */
  name: z.string(),
  /** 138****0002. */
  phone: z.string(),
  state: engagementState,
  /** Since when it stands so. */
  since: instant,
})
export type OutletWorker = z.infer<typeof outletWorker>

/** S3.4: who stands on an outlet's list, the latest person first; nothing of what he does in the programme. */
export const listWorkers = defineAction({
  name: 'listWorkers', fn: 'accounts', kind: 'read',
  allow: staff,
  subject: { kind: 'unit', field: 'outletId' },
  input: z.strictObject({ outletId: id, ...pageInput }),
  output: pageOf(outletWorker),
  refusals: ['NOT_AN_OUTLET'],
  example: { outletId: 'tinghe' },
})

/** S3.5: the outlet takes him off its list; whoever claimed it is told. NOT_LISTED: he is not on it. */
export const removeWorker = defineAction({
  name: 'removeWorker', fn: 'accounts', kind: 'write',
  allow: staff,
  subject: { kind: 'unit', field: 'outletId' },
  input: z.strictObject({ outletId: id, workerId: id }),
  output: z.object(written),
  refusals: ['NOT_LISTED'],
  example: { outletId: 'tinghe', workerId: 'w1' },
})

/**
 * S3.8: the outlet's contact scans the code of somebody on his list, whose first accepted scan it may be (S17.2). NOT_ON_LIST: his proved
 * number does not stand on it; his code is good still.
 */
export const verifyWorker = defineAction({
  name: 'verifyWorker', fn: 'accounts', kind: 'write',
  allow: { enterprise: 'within' },
  subject: { kind: 'unit', field: 'outletId' },
  input: z.strictObject({ outletId: id, digits: z.string().check(z.regex(/^\d{8}$/)) }),
  output: z.object({ ...written, name: z.string(), hasVerifiedRider: z.boolean() }),
  refusals: ['CODE_WRONG', 'CODE_EXPIRED', 'CODE_USED', 'NOT_A_PRESENCE_CODE', 'OWN_CODE', 'NOT_ON_LIST'],
  example: { outletId: 'tinghe', digits: '48271935' },
})

export const engagementCan = z.enum(['claim', 'deny', 'leave'])
export type EngagementCan = z.infer<typeof engagementCan>

const myEngagement = z.object({
  outletId: id, outletName: z.string(), name: z.string(), state: engagementState, listedAt: instant, since: instant,
  can: z.array(engagementCan),
})
export type MyEngagement = z.infer<typeof myEngagement>

/** S3.2: where the caller's proved number stands on a list, and what he made of it; at most as many as there may be. */
export const listMyEngagements = defineAction({
  name: 'listMyEngagements', fn: 'accounts', kind: 'read',
  allow: { rider: 'any' },
  input: z.strictObject({}),
  output: z.object({ rows: z.array(myEngagement) }),
  refusals: [],
  example: {},
})

/** S3.2: 是我. All he claims is one person's, however many outlets listed him. NOT_LISTED: his number is on no such list. */
export const claimEngagement = defineAction({
  name: 'claimEngagement', fn: 'accounts', kind: 'write',
  allow: { rider: 'any' },
  input: z.strictObject({ outletId: id }),
  output: z.object(written),
  refusals: ['NOT_LISTED'],
  example: { outletId: 'tinghe' },
})

/** S3.2: of a list he has not claimed: 不是我; of one he has: 我不在那儿了. NOT_LISTED: neither of the two. */
export const endEngagement = defineAction({
  name: 'endEngagement', fn: 'accounts', kind: 'write',
  allow: { rider: 'any' },
  input: z.strictObject({ outletId: id }),
  output: z.object(written),
  refusals: ['NOT_LISTED'],
  example: { outletId: 'tinghe' },
})

/** S3.6: people, not lines: who works for two outlets is one. How many do is shown to the lead unit alone. */
export const showWorkerCounts = defineAction({
  name: 'showWorkerCounts', fn: 'accounts', kind: 'read',
  allow: { official: 'county' },
  input: z.strictObject({}),
  output: z.object({
    outlets: z.int(), people: z.int(),
    /** Of the people: who works for two outlets or more; who said himself that he does work there. */
    withSeveral: z.int(), claimed: z.int(),
  }),
  refusals: [],
  example: {},
})

export const workerActions = [previewWorkers, addWorkers, listWorkers, removeWorker, verifyWorker, listMyEngagements, claimEngagement, endEngagement, showWorkerCounts] as const
