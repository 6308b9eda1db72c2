import type * as z from 'zod/mini'
import * as accounts from './records/accounts'
import * as appeals from './records/appeals'
import { checkIn } from './records/check-ins'
import * as codes from './records/codes'
import * as consents from './records/consents'
import * as commands from './records/commands'
import { feedback } from './records/feedback'
import { inboxMark, messageGrant } from './records/messages'
import { notice } from './records/notices'
import { participation } from './records/participation'
import * as points from './records/points'
import * as phones from './records/phones'
import { pointsRuleVersion } from './records/points-rules'
import { recheck } from './records/rechecks'
import { proposal } from './records/proposals'
import * as reports from './records/reports'
import * as seals from './records/seals'
import * as sessions from './records/sessions'
import { setting } from './records/settings'
import { station } from './records/stations'
import { unit, unitOutline } from './records/units'
import * as whistles from './records/whistles'
import { worker } from './records/workers'

export interface IndexSpec { readonly name: string; readonly keys: ReadonlyArray<readonly [path: string, direction: 1 | -1 | '2dsphere']>; readonly unique?: boolean }

const index = (...paths: readonly string[]): IndexSpec => ({
  name: paths.join('_').replace(/\./g, '').replace(/-/g, 'desc-'),
  keys: paths.map((path) => (path.startsWith('-') ? [path.slice(1), -1] as const : [path, 1] as const)),
})
const unique = (...paths: readonly string[]): IndexSpec => ({ ...index(...paths), unique: true })

/**
 * The one source of collection names, schemas and indexes: the local cloud and provisioning are made from it. Every
 * collection is denied to clients (ADMINONLY): only functions read and write.
 */
export const collections = {
  identities: { schema: accounts.identity, indexes: [unique('accountId')] },
  accounts: { schema: accounts.account, indexes: [index('enrollments.communityId', '-createdAt', '_id')] },
  accountClosings: { schema: accounts.accountClosing, indexes: [] },
  posts: { schema: accounts.post, indexes: [index('holderId'), index('unitId', 'role'), index('within', 'unitId', '_id')] },
  signIns: { schema: sessions.signIn, indexes: [index('validUntil')] },
  sessions: { schema: sessions.session, indexes: [index('accountId', 'revokedAt', '-createdAt', '_id'), index('accountId', '-createdAt', '_id'), index('expiresAt')] },
  consents: { schema: consents.consent, indexes: [] },
  consentMoves: { schema: consents.consentMove, indexes: [] },
  invitations: { schema: accounts.invitation, indexes: [index('expiresAt')] },
  phones: { schema: phones.phone, indexes: [index('number')] },
  phoneCodes: { schema: phones.phoneCode, indexes: [index('validUntil')] },
  reveals: { schema: phones.reveal, indexes: [index('accountId', '-at', '_id')] },
  limits: { schema: phones.limit, indexes: [index('at')] },
  workers: { schema: worker, indexes: [index('engagements.outletId', '-createdAt', '_id'), index('accountId'), index('standing'), index('isClaimed')] },

  settings: { schema: setting, indexes: [] },
  pointsRules: { schema: pointsRuleVersion, indexes: [index('isWithdrawn', 'fromOn'), index('-version', '_id')] },
  units: { schema: unit, indexes: [index('kind', 'isOpen', 'name'), index('within', 'kind'), index('parentId', 'isOpen'), index('isWindingUp')] },
  unitOutlines: { schema: unitOutline, indexes: [] },
  stations: { schema: station, indexes: [index('isOpen', 'name')] },
  codes: { schema: codes.code, indexes: [index('validUntil')] },
  codeUses: { schema: codes.codeUse, indexes: [index('usedAt')] },
  tries: { schema: codes.tries, indexes: [index('at')] },
  checkIns: { schema: checkIn, indexes: [index('stationId', 'on', '-at'), index('accountId', '-at', '_id')] },

  whistles: { schema: whistles.whistle, indexes: [index('within', 'status', 'arriveBy', '_id'), index('within', '-arriveBy', '_id'), index('within', 'status', '-arriveBy', '_id'), index('status', 'arriveBy'), index('fundUnitId', 'status'), index('collected.stage', 'collected.until'), index('offeredTo', 'status', 'arriveBy', '_id'), index('offeredTo', 'by', '-arriveBy', '_id'), index('offeredTo', 'by', 'status', '-arriveBy', '_id')] },
  settlements: { schema: whistles.settlement, indexes: [] },
  places: { schema: whistles.whistlePlace, indexes: [index('whistleId', 'n')] },
  answers: { schema: whistles.answer, indexes: [index('whistleId', 'status', 'answeredAt'), index('whistleId', 'status', 'settled.rank', 'answeredAt'), index('accountId', '-answeredAt', '_id'), index('accountId', 'status', 'within'), index('within', 'status', '-confirmedAt')] },
  participation: { schema: participation, indexes: [index('month', 'unitId')] },

  reports: {
    schema: reports.report,
    indexes: [
      index('reporterId', '-filedAt', '_id'), index('within', 'status', 'dueAt', '_id'), index('handledWithin', 'status', 'dueAt', '_id'), index('status', 'dueAt'),
    ],
  },
  activities: { schema: reports.activity, indexes: [index('subjectId', 'at', '_id')] },
  photos: { schema: reports.photo, indexes: [index('status', 'begunAt'), index('ownerId', '-begunAt', '_id')] },

  pointsOwners: { schema: points.pointsOwner, indexes: [unique('accountId')] },
  pointsAccounts: { schema: points.pointsAccount, indexes: [index('kind', '_id'), index('kind', 'oldestLot', '_id')] },
  transfers: { schema: points.transfer, indexes: [index('kind', 'at'), index('factId')] },
  postings: { schema: points.posting, indexes: [index('account', '-sequence'), index('account', 'kind', '-sequence'), index('postedOn', 'account', 'sequence')] },
  allocations: { schema: points.allocation, indexes: [index('unitId', 'at')] },
  fundMoves: { schema: points.fundMove, indexes: [] },
  accountEnds: { schema: points.accountEnd, indexes: [] },
  openDays: { schema: seals.openDays, indexes: [] },
  seals: { schema: seals.seal, indexes: [index('-on', '_id')] },
  ledgerMarks: { schema: seals.ledgerMark, indexes: [] },
  ledgerChecks: { schema: seals.ledgerCheck, indexes: [index('-finishedAt')] },
  sealProgress: { schema: seals.sealProgress, indexes: [] },
  proposals: { schema: proposal, indexes: [index('within', 'status', 'proposedAt', '_id'), index('within', 'status', '-proposedAt', '_id'), index('transferId'), index('riderId', 'status', 'decidedAt'), index('riderId', '-proposedAt', '_id')] },
  offers: { schema: points.offer, indexes: [index('isOpen', 'pricePoints', '_id'), index('stationId', 'isOpen', 'pricePoints', '_id'), index('stationId', 'pricePoints', '_id')] },
  stocks: { schema: points.stock, indexes: [] },
  redemptions: {
    schema: points.redemption,
    indexes: [index('accountId', '-heldAt', '_id'), index('stationId', 'status', 'heldUntil', '_id'), index('stationId', 'status', '-endedAt', '_id'), index('status', 'heldUntil')],
  },
  rechecks: { schema: recheck, indexes: [index('within', 'status', 'awardedAt', '_id'), index('within', 'status', '-awardedAt', '_id'), index('accountId', '-awardedAt', '_id')] },

  appeals: { schema: appeals.appeal, indexes: [index('accountId', 'about', '-n'), index('accountId', '-filedAt', '_id'), index('within', 'order', '_id')] },
  appealActivities: { schema: appeals.appealActivity, indexes: [] },

  notices: { schema: notice, indexes: [index('unitId', 'isWithdrawn', 'untilOn'), index('within', '-publishedAt', '_id')] },
  feedback: { schema: feedback, indexes: [index('accountId', 'status'), index('accountId', '-filedAt', '_id'), index('within', 'order', '_id')] },

  commands: { schema: commands.command, indexes: [index('at')] },
  inboxMarks: { schema: inboxMark, indexes: [] },
  messageGrants: { schema: messageGrant, indexes: [index('openid'), index('left', 'movedAt')] },
  outgoing: { schema: commands.outgoing, indexes: [index('kind', 'sentAt', 'at'), index('to', '-at', '_id')] },
} as const

export type CollectionName = keyof typeof collections
export type RecordOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]['schema']>

/** What the local cloud and provisioning take. */
export const collectionSpecs = Object.entries(collections).map(([name, { indexes }]) => ({ name, indexes }))
