import { reportHandlers } from '#core/actions/reports'
import { productionRuntime } from '#core/runtime/production-runtime'
import { serve } from '#core/runtime/serve'

export const main = serve(reportHandlers, productionRuntime)
