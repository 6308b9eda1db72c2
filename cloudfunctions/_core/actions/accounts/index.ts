import { closeAccountHandler } from './close-account'
import { declareRiderHandler } from './declare-rider'
import { enrollHandler } from './enroll'
import { inviteStaffHandler } from './invite-staff'
import { joinPostHandler } from './join-post'
import { previewClosingHandler } from './preview-closing'
import { showMeHandler } from './show-me'
import { unenrollHandler } from './unenroll'

export const accountHandlers = [showMeHandler, declareRiderHandler, inviteStaffHandler, joinPostHandler, enrollHandler, unenrollHandler, previewClosingHandler, closeAccountHandler]
