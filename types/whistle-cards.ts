import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { id, instant } from './core/primitives'
import { whistleRow } from './whistles'

/** S19.24: what a whistle asks for, to whoever was sent its card: never who comes or who asks. `my…` is null in it. */
export const showWhistleCard = defineAction({
  name: 'showWhistleCard', fn: 'whistles', kind: 'read',
  allow: { visitor: 'any' },
  subject: { kind: 'whistle', field: 'whistleId' },
  input: z.strictObject({ whistleId: id }),
  output: z.object({ whistle: whistleRow, 
    /** The communities it is offered to by itself: joining one of them is what answering takes. */
    communities: z.array(z.object({ id, name: z.string() })),
    note: z.nullable(z.string()), now: instant,
  }),
  refusals: [],
  example: { whistleId: 'w1' },
})

export const whistleCardActions = [showWhistleCard] as const
