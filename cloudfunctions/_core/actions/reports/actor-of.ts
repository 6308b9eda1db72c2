import type { StaffRole } from '#types/core/roles'
import { accountOf } from '../../runtime/handler'
import type { Actor } from '../../runtime/authorize'
import type { Caller } from '../../runtime/caller'
import type { Report } from '../../store/records/reports'
import { postOver } from '../posts-over'

/** Who signs a move: staff with the post they act with. */
export const staffSignature = (args: { caller: Caller; actor: Actor }) => ({ accountId: accountOf(args)._id, postTitle: args.actor.post?.title ?? null })

/** The reporter signs without a name (S20.5). */
export const reporterSignature = (args: { caller: Caller }) => ({ accountId: accountOf(args)._id, postTitle: null })

/** Whether the caller holds a post of `role` over the report's place or its body. */
export const isOver = (caller: Caller, report: Report, role: StaffRole): boolean => postOver(caller, [report.within, report.handledWithin], [role]) !== null
