import { grantKind, showMessageGrants } from '#types/message-grants'
import { accountOf, handler } from '../../runtime/handler'
import { grantsOf } from './message-grants'

/** S1.26, S1.27: each kind there is, also one that he never asked for. */
export const showMessageGrantsHandler = handler(showMessageGrants, async ({ caller, store, subscribeMessages }) => {
  const grants = await grantsOf(store, accountOf({ caller })._id)
  return { rows: grantKind.options.map((kind) => ({ kind, templateId: subscribeMessages.templateOf(kind), left: grants.find((one) => one.kind === kind)?.left ?? 0 })) }
})
