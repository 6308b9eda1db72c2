import { answerFeedbackHandler } from './answer-feedback'
import { fileFeedbackHandler } from './file-feedback'
import { listFeedbackHandler } from './list-feedback'
import { listMyFeedbackHandler } from './list-my-feedback'
import { withdrawFeedbackHandler } from './withdraw-feedback'

export const feedbackHandlers = [fileFeedbackHandler, listMyFeedbackHandler, withdrawFeedbackHandler, listFeedbackHandler, answerFeedbackHandler]
