import { Screen } from '@/components/screen'
import { go, paramsOf, routes } from '@/routes'
import { useConfirmParts } from '../use-confirm-parts'

export default function GridConfirmPage() {
  const { id } = paramsOf(routes.gridConfirm)
  const { body, ...parts } = useConfirmParts(id, () => go(routes.gridWhistle, { id }))
  return <Screen {...parts}>{body}</Screen>
}
