import { addWorkersHandler } from './add-workers'
import { claimEngagementHandler } from './claim-engagement'
import { endEngagementHandler } from './end-engagement'
import { listMyEngagementsHandler } from './list-my-engagements'
import { listWorkersHandler } from './list-workers'
import { previewWorkersHandler } from './preview-workers'
import { removeWorkerHandler } from './remove-worker'
import { showWorkerCountsHandler } from './show-worker-counts'
import { verifyWorkerHandler } from './verify-worker'

export const workerHandlers = [
  previewWorkersHandler, addWorkersHandler, listWorkersHandler, removeWorkerHandler, verifyWorkerHandler,
  listMyEngagementsHandler, claimEngagementHandler, endEngagementHandler, showWorkerCountsHandler,
]
