import * as z from 'zod/mini'
import { agreed, consentKind } from './consents'
import { defineAction } from './core/action'
import { id, instant, words, written } from './core/primitives'
import { staffRole } from './core/roles'
import { openingSpan } from './profile'
import { mobileNumber, PHONE_REFUSALS, phoneProof } from './phones'

/** declared: by himself · verified: scanned once by a keeper, grid worker or outlet; only then may he redeem. */
export const riderStatus = z.enum(['declared', 'verified'])
export type RiderStatus = z.infer<typeof riderStatus>

/** What somebody says of his age; no date of birth is asked for. 16-17: stations only. */
export const ageGroup = z.enum(['adult', '16-17'])
export type AgeGroup = z.infer<typeof ageGroup>

const postView = z.object({
  id, role: staffRole, title: z.string(), unitId: id, unitName: z.string(),
  /** S1.16: on duty there until then; null: the post is his. */
  dutyUntil: z.nullable(instant),
})
const enrollmentView = z.object({ communityId: id, communityName: z.string(), enrolledAt: instant })

/** Who I am here. A visitor gets `account: null` and everything open to all. */
export const showMe = defineAction({
  name: 'showMe', fn: 'accounts', kind: 'read',
  allow: { visitor: 'any' },
  input: z.strictObject({}),
  output: z.object({
    account: z.nullable(z.object({
      id, displayName: z.string(),
      riderStatus: z.nullable(riderStatus),
      /** Null before he said so. */
      age: z.nullable(ageGroup),
      /** 138****0001; null when he has left none yet. */
      phone: z.nullable(z.string()),
      /** When I said I am free; none: at any time. */
      freeHours: z.array(openingSpan),
      posts: z.array(postView),
      enrollments: z.array(enrollmentView),
    })),
    /** Server time, for countdowns; the phone's clock judges nothing. */
    now: instant,
  }),
  refusals: [],
  example: {},
})

/**
 * One tap: 我是骑手，满 18 岁, with a number that is proved. Makes the account and the rider; saying it again changes nothing
 * but what was missing, a number that is another now, and who was under 18 and is no more. `agreesTo`: what the same tap says
 * yes to, kept with it or not at all. PHONE_NEEDED: he has no number yet; TEXT_CHANGED: he saw other words than today's.
 */
export const declareRider = defineAction({
  name: 'declareRider', fn: 'accounts', kind: 'write',
  allow: { visitor: 'any' },
  input: z.strictObject({ age: ageGroup, displayName: z.optional(words(12)), phone: z.optional(phoneProof), agreesTo: z.optional(z.array(agreed).check(z.maxLength(consentKind.options.length))) }),
  output: z.object({ ...written, riderStatus, age: ageGroup }),
  refusals: ['PHONE_NEEDED', ...PHONE_REFUSALS, 'TEXT_CHANGED'],
  example: { age: 'adult', displayName: '田小满', phone: { by: 'sms', phone: '13800000001', digits: '482719' } },
})

/** A vacant post with a 7-day single-use invitation code for whoever has `phone`; the code is shown once, both are stored hashed. */
export const inviteStaff = defineAction({
  name: 'inviteStaff', fn: 'accounts', kind: 'write',
  allow: { official: 'within' },
  subject: { kind: 'unit', field: 'unitId' },
  input: z.strictObject({ unitId: id, role: staffRole, title: words(20), phone: mobileNumber }),
  output: z.object({ ...written, code: z.string(), expiresAt: instant }),
  refusals: ['ROLE_NOT_FOR_UNIT', 'UNIT_CLOSED'],
  example: { unitId: 'tinghe', role: 'grid', title: '网格员', phone: '13800000003' },
})

/**
 * Takes the post an invitation stands for. Without `phone` the caller's own number counts. INVITATION_WRONG: no such code, or one
 * for another number; which of the two is not said.
 */
export const joinPost = defineAction({
  name: 'joinPost', fn: 'accounts', kind: 'write',
  allow: { visitor: 'any' },
  input: z.strictObject({ code: z.string().check(z.trim(), z.minLength(8), z.maxLength(20)), displayName: words(12), phone: z.optional(phoneProof) }),
  output: z.object({ ...written, role: staffRole, unitId: id }),
  refusals: ['INVITATION_WRONG', 'CODE_EXPIRED', 'CODE_USED', 'PHONE_NEEDED', ...PHONE_REFUSALS],
  example: { code: 'QF-7H2K-9XMD', displayName: '路谷雨' },
})

/** 加入社区: several, leave at will. */
export const enroll = defineAction({
  name: 'enroll', fn: 'accounts', kind: 'write',
  allow: { rider: 'any' },
  input: z.strictObject({ communityId: id }),
  output: z.object(written),
  refusals: ['NOT_A_COMMUNITY', 'CONSENT_NEEDED'],
  example: { communityId: 'tinghe' },
})

/** Leaves a community; open answers there stay. */
export const unenroll = defineAction({
  name: 'unenroll', fn: 'accounts', kind: 'write',
  allow: { rider: 'any' },
  input: z.strictObject({ communityId: id }),
  output: z.object(written),
  refusals: ['NOT_ENROLLED', 'SETTLING'],
  example: { communityId: 'tinghe' },
})

export const accountActions = [showMe, declareRider, inviteStaff, joinPost, enroll, unenroll] as const
