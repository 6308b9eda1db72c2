import { whistleHandlers } from '#core/actions/whistles'
import { productionRuntime } from '#core/runtime/production-runtime'
import { serve } from '#core/runtime/serve'

export const main = serve(whistleHandlers, productionRuntime)
