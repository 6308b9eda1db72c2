import { pointsHandlers } from '#core/actions/points'
import { productionRuntime } from '#core/runtime/production-runtime'
import { serve } from '#core/runtime/serve'

export const main = serve(pointsHandlers, productionRuntime)
