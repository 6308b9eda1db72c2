import { inviteStaff } from '#types/accounts'
import { mayCarryRole } from '#domain/accounts/roles-of-units'
import { refuse, secretHandler } from '../../runtime/handler'
import { INVITATION_LIFE_MS, makeInvitationCode } from './invitation-code'

/** S1.3: a vacant post and its single-use code. The code is worked out from the command, so only its hash is stored, and that of the number it is for. */
export const inviteStaffHandler = secretHandler(
  inviteStaff,
  async ({ input, subject: unit, command, ids, keys, at }) => {
    if (!unit.isOpen) refuse(inviteStaff, 'UNIT_CLOSED')
    if (!mayCarryRole(unit.kind, input.role)) refuse(inviteStaff, 'ROLE_NOT_FOR_UNIT')
    const expiresAt = at + INVITATION_LIFE_MS
    const code = makeInvitationCode(keys.derive('invitation', command.key))
    return command.once(async (tx) => {
      const invitation = { id: keys.hash('invitation', code), expiresAt }
      const post = {
        _id: ids.make('po'), version: 1, role: input.role, title: input.title, unitId: unit._id, within: unit.within,
        holderId: null, createdAt: at, heldSince: null, wasHeld: false, invitation, duty: null,
      }
      await tx.add('posts', post)
      await tx.add('invitations', { _id: invitation.id, postId: post._id, phoneId: keys.hash('phone', input.phone), expiresAt, usedBy: null })
      return { id: post._id, version: post.version, expiresAt }
    })
  },
  (stored, { keys, command }) => ({ ...stored, code: makeInvitationCode(keys.derive('invitation', command.key)) }),
)
