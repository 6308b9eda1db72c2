import { issueCodeHandler } from './issue-code'
import { listFulfilledRedemptionsHandler } from './list-fulfilled-redemptions'
import { listStationsHandler } from './list-stations'
import { listWaitingRedemptionsHandler } from './list-waiting-redemptions'
import { scanCodeHandler } from './scan-code'
import { showCounterHandler } from './show-counter'
import { showStationHandler } from './show-station'

export const stationHandlers = [
  listStationsHandler, showStationHandler, issueCodeHandler, scanCodeHandler, showCounterHandler, listWaitingRedemptionsHandler,
  listFulfilledRedemptionsHandler,
]
