import { unitHandlers } from '#core/actions/units'
import { productionRuntime } from '#core/runtime/production-runtime'
import { serve } from '#core/runtime/serve'

export const main = serve(unitHandlers, productionRuntime)
