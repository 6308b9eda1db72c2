import { addUnitHandler } from './add-unit'
import { closeUnitHandler } from './close-unit'
import { listNoticesHandler } from './list-notices'
import { listUnitNoticesHandler } from './list-unit-notices'
import { listUnitsHandler } from './list-units'
import { publishNoticeHandler } from './publish-notice'
import { setOutlineHandler } from './set-outline'
import { showCountyHandler } from './show-county'
import { showUnitHandler } from './show-unit'
import { withdrawNoticeHandler } from './withdraw-notice'

export const unitHandlers = [
  showCountyHandler, listUnitsHandler, showUnitHandler, addUnitHandler, closeUnitHandler, setOutlineHandler,
  listNoticesHandler, publishNoticeHandler, withdrawNoticeHandler, listUnitNoticesHandler,
]
