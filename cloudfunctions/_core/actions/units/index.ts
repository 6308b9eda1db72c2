import { listUnitsHandler } from './list-units'
import { showCountyHandler } from './show-county'

export const unitHandlers = [showCountyHandler, listUnitsHandler]
