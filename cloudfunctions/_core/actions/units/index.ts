import { addUnitHandler } from './add-unit'
import { closeUnitHandler } from './close-unit'
import { listUnitsHandler } from './list-units'
import { setOutlineHandler } from './set-outline'
import { showCountyHandler } from './show-county'
import { showUnitHandler } from './show-unit'

export const unitHandlers = [showCountyHandler, listUnitsHandler, showUnitHandler, addUnitHandler, closeUnitHandler, setOutlineHandler]
