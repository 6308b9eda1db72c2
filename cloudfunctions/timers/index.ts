import { closeWhistles } from '#core/actions/timers/close-whistles'
import { expirePoints } from '#core/actions/timers/expire-points'
import { expireRedemptions } from '#core/actions/timers/expire-redemptions'
import { finishClosings } from '#core/actions/timers/finish-closings'
import { noticeExpiry } from '#core/actions/timers/notice-expiry'
import { sealDay } from '#core/actions/timers/seal-day'
import { sweepCodes } from '#core/actions/timers/sweep-codes'
import { sweepCommands } from '#core/actions/timers/sweep-commands'
import { sweepPhotos } from '#core/actions/timers/sweep-photos'
import { verifyLedgerNightly } from '#core/actions/timers/verify-ledger'
import { productionRuntime } from '#core/runtime/production-runtime'
import { serveTimers } from '#core/runtime/serve-timers'

export const main = serveTimers({ expireRedemptions, expirePoints, noticeExpiry, sealDay, verifyLedger: verifyLedgerNightly, closeWhistles, finishClosings, sweepCodes, sweepCommands, sweepPhotos }, productionRuntime)
