import { useShareAppMessage } from '@tarojs/taro'
import { Screen } from '@/components/screen'
import { go, paramsOf, routes } from '@/routes'
import { useWhistleParts } from '../use-whistle-parts'

export default function GridWhistlePage() {
  const { id } = paramsOf(routes.gridWhistle)
  const { shared, body, ...parts } = useWhistleParts(id, () => go(routes.gridConfirm, { id }))
  useShareAppMessage(() => shared)
  return <Screen {...parts}>{body}</Screen>
}
