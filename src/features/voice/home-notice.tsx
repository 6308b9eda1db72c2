import { listNotices } from '#types/notices'
import { useRead } from '@/cloud/use-read'
import { Notice } from '@/components/notice'
import { go, routes } from '@/routes'

/** S1.23: the latest line for where one rides; the others stand behind it. Nothing is said while there is none. */
export function HomeNotice({ communityIds }: { communityIds: readonly string[] }) {
  const { data } = useRead(listNotices, { communityIds: [...communityIds].slice(0, 8) }, { isKept: true })
  const [latest] = data?.rows ?? []
  return latest ? <Notice tone="idle" icon="flag" onPress={() => { void go(routes.notices) }}>{latest.words}</Notice> : null
}
