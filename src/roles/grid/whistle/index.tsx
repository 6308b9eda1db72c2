import { useShareAppMessage } from '@tarojs/taro'
import { Screen } from '@/components/screen'
import { paramsOf, routes } from '@/routes'
import { useWhistleParts } from '../use-whistle-parts'

export default function GridWhistlePage() {
  const { shared, body, ...parts } = useWhistleParts(paramsOf(routes.gridWhistle).id)
  useShareAppMessage(() => shared)
  return <Screen {...parts}>{body}</Screen>
}
