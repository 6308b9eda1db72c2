import { showParticipationHandler } from './show-participation'

export const participationHandlers = [showParticipationHandler]
