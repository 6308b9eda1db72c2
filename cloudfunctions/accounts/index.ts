import { accountHandlers } from '#core/actions/accounts'
import { productionRuntime } from '#core/runtime/production-runtime'
import { serve } from '#core/runtime/serve'

export const main = serve(accountHandlers, productionRuntime)
