import { Button } from '@/components/button'
import { FaultState, Skeleton } from '@/components/list-states'
import { Foot } from '@/components/foot'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { consents as words } from '@/copy/consents'
import type { useConsents } from './use-consents'

/** For who became a rider and has not agreed yet, or not to these words. */
export function ConsentFoot({ consents: { giving, isGiving, give } }: { consents: ReturnType<typeof useConsents> }) {
  return (
    <Foot fine={words.pressing}>
      <WriteAnswer write={giving} />
      <Button isBusy={isGiving} busyWords={common.sending} onPress={() => give('participation')}>{words.agree}</Button>
    </Foot>
  )
}

/** While nobody knows what he agreed to. */
export function ConsentsWaiting({ consents: { fault, refresh } }: { consents: ReturnType<typeof useConsents> }) {
  return fault ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton />
}
