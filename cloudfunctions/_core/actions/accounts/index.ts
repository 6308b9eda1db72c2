import { closeAccountHandler } from './close-account'
import { declareRiderHandler } from './declare-rider'
import { enrollHandler } from './enroll'
import { exportMyDataHandler } from './export-my-data'
import { giveConsentHandler } from './give-consent'
import { inviteStaffHandler } from './invite-staff'
import { joinPostHandler } from './join-post'
import { listMyConsentsHandler } from './list-my-consents'
import { previewClosingHandler } from './preview-closing'
import { showMeHandler } from './show-me'
import { showMyDataHandler } from './show-my-data'
import { unenrollHandler } from './unenroll'
import { withdrawConsentHandler } from './withdraw-consent'

export const accountHandlers = [
  showMeHandler, declareRiderHandler, inviteStaffHandler, joinPostHandler, enrollHandler, unenrollHandler, previewClosingHandler, closeAccountHandler,
  listMyConsentsHandler, giveConsentHandler, withdrawConsentHandler,
  showMyDataHandler, exportMyDataHandler,
]
