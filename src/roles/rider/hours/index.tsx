import { Button } from '@/components/button'
import { Foot, FootPair } from '@/components/foot'
import { Headline } from '@/components/headline'
import { FaultState, Skeleton } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { tell } from '@/components/toast'
import { WriteAnswer } from '@/components/write-answer'
import { useMe } from '@/cloud/session'
import { common } from '@/copy/common'
import { hours } from '@/copy/hours'
import { HoursForm } from '@/features/hours/hours-form'
import { useFreeHours } from '@/features/hours/use-free-hours'
import { back } from '@/routes'

/** S19.36: a rider's week. */
export default function HoursPage() {
  const { me, isLoading, fault, refresh } = useMe()
  const way = useFreeHours(me?.freeHours ?? [], async () => {
    await refresh()
    tell(hours.saved)
    return back()
  })
  const { write, chosen, save, clear } = way
  return (
    <Screen
      title={hours.title}
      head={<Headline text={hours.lead} isStacked />}
      foot={me && (
        <Foot fine={hours.fine}>
          <WriteAnswer write={write} />
          <Button isBusy={write.isBusy} busyWords={common.sending} onPress={save}>{hours.save}</Button>
          {chosen.size > 0 && <FootPair><Button look="text" onPress={clear}>{hours.anyTime}</Button></FootPair>}
        </Foot>
      )}
    >
      {isLoading && <Skeleton rows={7} />}
      {!me && fault && <FaultState fault={fault} onRetry={refresh} />}
      {me && <HoursForm way={way} />}
    </Screen>
  )
}
