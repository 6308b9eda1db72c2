import { stationHandlers } from '#core/actions/stations'
import { productionRuntime } from '#core/runtime/production-runtime'
import { serve } from '#core/runtime/serve'

export const main = serve(stationHandlers, productionRuntime)
