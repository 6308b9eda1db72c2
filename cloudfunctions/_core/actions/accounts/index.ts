import { feedbackHandlers } from '../feedback'
import { workerHandlers } from '../workers'
import { beginSignInHandler } from './begin-sign-in'
import { closeAccountHandler } from './close-account'
import { confirmSignInHandler } from './confirm-sign-in'
import { declareRiderHandler } from './declare-rider'
import { endPostHandler } from './end-post'
import { enrollHandler } from './enroll'
import { exportMyDataHandler } from './export-my-data'
import { giveConsentHandler } from './give-consent'
import { endDutyHandler } from './end-duty'
import { grantMessagesHandler } from './grant-messages'
import { handOverPostHandler } from './hand-over-post'
import { inviteStaffHandler } from './invite-staff'
import { issueDutyCodeHandler } from './issue-duty-code'
import { joinPostHandler } from './join-post'
import { listMembersHandler } from './list-members'
import { listMyConsentsHandler } from './list-my-consents'
import { listMyMessagesHandler } from './list-my-messages'
import { listMyRevealsHandler } from './list-my-reveals'
import { listMySessionsHandler } from './list-my-sessions'
import { listPostsHandler } from './list-posts'
import { previewClosingHandler } from './preview-closing'
import { readMessagesHandler } from './read-messages'
import { requestPhoneCodeHandler } from './request-phone-code'
import { revealPhoneHandler } from './reveal-phone'
import { revokeSessionHandler } from './revoke-session'
import { setFreeHoursHandler } from './set-free-hours'
import { showInboxHandler } from './show-inbox'
import { showMeHandler } from './show-me'
import { showMessageGrantsHandler } from './show-message-grants'
import { showMyDataHandler } from './show-my-data'
import { showPostWorkHandler } from './show-post-work'
import { showSignInHandler } from './show-sign-in'
import { stopMessagesHandler } from './stop-messages'
import { takeDutyHandler } from './take-duty'
import { unenrollHandler } from './unenroll'
import { withdrawConsentHandler } from './withdraw-consent'
import { withdrawInvitationHandler } from './withdraw-invitation'

export const accountHandlers = [
  showMeHandler, declareRiderHandler, inviteStaffHandler, joinPostHandler, enrollHandler, unenrollHandler, previewClosingHandler, closeAccountHandler,
  listMyConsentsHandler, giveConsentHandler, withdrawConsentHandler,
  showMyDataHandler, exportMyDataHandler,
  beginSignInHandler, showSignInHandler, confirmSignInHandler, listMySessionsHandler, revokeSessionHandler,
  requestPhoneCodeHandler, revealPhoneHandler, listMyRevealsHandler,
  setFreeHoursHandler,
  listPostsHandler, endPostHandler, withdrawInvitationHandler, handOverPostHandler, showPostWorkHandler,
  issueDutyCodeHandler, takeDutyHandler, endDutyHandler,
  ...feedbackHandlers,
  listMyMessagesHandler, showInboxHandler, readMessagesHandler,
  listMembersHandler,
  ...workerHandlers,
  showMessageGrantsHandler, grantMessagesHandler, stopMessagesHandler,
]
