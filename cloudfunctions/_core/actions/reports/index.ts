import { beginPhotoHandler } from './begin-photo'
import { confirmReportHandler } from './confirm-report'
import { dispatchReportHandler } from './dispatch-report'
import { fileReportHandler } from './file-report'
import { finishPhotoHandler } from './finish-photo'
import { listMyReportsHandler } from './list-my-reports'
import { listReportsHandler } from './list-reports'
import { photoTicketHandler } from './photo-ticket'
import { resolveReportHandler } from './resolve-report'
import { showReportHandler } from './show-report'
import { triageReportHandler } from './triage-report'
import { undoReportMoveHandler } from './undo-report-move'
import { withdrawReportHandler } from './withdraw-report'

export const reportHandlers = [
  beginPhotoHandler, photoTicketHandler, finishPhotoHandler, fileReportHandler, listMyReportsHandler, listReportsHandler, showReportHandler,
  triageReportHandler, dispatchReportHandler, undoReportMoveHandler, resolveReportHandler, confirmReportHandler, withdrawReportHandler,
]
