import { useServerNow } from '@/cloud/server-clock'
import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import { FaultState, Skeleton } from '@/components/list-states'
import { Notice } from '@/components/notice'
import { Phrases } from '@/components/phrases'
import { Screen } from '@/components/screen'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { whistleWords } from '@/copy/grid'
import { whistles } from '@/copy/whistles'
import { BlowForm } from '@/features/grid-whistles/blow-form'
import { useBlow } from '@/features/grid-whistles/use-blow'
import { NoPost } from '@/features/posts/no-post'
import { usePost } from '@/features/posts/use-post'
import { paramsOf, routes } from '@/routes'
import '@/features/grid-whistles/whistles.scss'

export default function GridWhistleNewPage() {
  const choice = usePost(['grid'])
  const blow = useBlow({ unitId: choice.post?.unitId, reportId: paramsOf(routes.gridWhistleNew).report })
  useServerNow()
  const { write } = blow

  if (!choice.post) return <Screen title={whistleWords.newTitle} isModal><NoPost choice={choice} /></Screen>
  if (blow.isLoading) return <Screen title={whistleWords.newTitle} isModal><Skeleton /></Screen>
  if (blow.communities.length === 0 && blow.fault) return <Screen title={whistleWords.newTitle} isModal><FaultState fault={blow.fault} onRetry={blow.refresh} /></Screen>
  return (
    <Screen
      title={whistleWords.newTitle}
      isModal
      foot={(
        <Foot fine={<Phrases of={whistles.fine} />}>
          {blow.isShort && <Notice tone="late" icon="warn">{`${whistleWords.short[blow.level]}，${whistleWords.shortWay}`}</Notice>}
          <WriteAnswer write={write} />
          <Button icon="whistle" isBusy={write.isBusy} busyWords={common.sending} isDisabled={blow.missing !== null || blow.isShort} onPress={blow.blow}>{blow.act}</Button>
        </Foot>
      )}
    >
      <BlowForm blow={blow} />
    </Screen>
  )
}
