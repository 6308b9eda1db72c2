import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { FullScreenAnswer } from '@/components/full-screen-answer'
import { Empty, Skeleton } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { WriteAnswer } from '@/components/write-answer'
import { useMe } from '@/cloud/session'
import { accounts, code as words } from '@/copy/accounts'
import { points } from '@/copy/points'
import { whistles } from '@/copy/whistles'
import { CodeFoot } from '@/features/accounts/code-foot'
import { CodeView } from '@/features/accounts/code-view'
import { useCode } from '@/features/accounts/use-code'
import { useVerified } from '@/features/accounts/use-verified'
import { useRedemption } from '@/features/offers/use-redemption'
import { useWhistle } from '@/features/whistles/use-whistle'
import { brighten } from '@/platform/device'
import { back, go, paramsOf, routes } from '@/routes'

function MyCode({ redemption: redemptionId, whistle: whistleId }: { redemption?: string; whistle?: string }) {
  const { me } = useMe()
  const { code, write } = useCode(redemptionId)
  const { redemption } = useRedemption(redemptionId ?? null)
  const { shown } = useWhistle(whistleId ?? null)
  useEffect(brighten, [])
  const verified = useVerified()

  const isFetched = redemption?.status === 'fulfilled'
  const isArrived = shown?.whistle.myAnswer === 'arrived'
  const title = redemptionId ? words.forRedemption(redemption?.stationName ?? '') : whistleId ? words.forWhistle : words.forKeeper
  const note = redemptionId ? words.forRedemptionNote(redemption?.offerTitle ?? '') : whistleId ? words.forWhistleNote : words.forKeeperNote
  return (
    <Screen
      title={words.title}
      foot={me && <CodeFoot me={me} />}
      over={(isFetched && <FullScreenAnswer tone="yes" title={points.gotTitle} note={redemption.offerTitle} act={{ label: points.ok, onPress: back }} />)
        || (isArrived && <FullScreenAnswer tone="yes" title={whistles.arrivedAnswer} note={whistles.arrivedNote} act={{ label: whistles.toWork, onPress: back }} />)
        || (verified.isNews && <FullScreenAnswer tone="yes" title={words.verified} note={words.verifiedNote} act={{ label: words.ok, onPress: verified.seen }} />)}
    >
      <View className="pad"><WriteAnswer write={write} /></View>
      {code ? <CodeView title={title} note={note} code={code} /> : <View className="code-wait">{write.isBusy ? words.making : words.offline}</View>}
    </Screen>
  )
}

/** For a keeper, a grid worker or a merchant to scan; the answer shows here by itself. */
export default function CodePage() {
  const params = paramsOf(routes.code)
  const { isRider, isLoading } = useMe()
  if (isRider) return <MyCode {...params} />
  return (
    <Screen title={words.title}>
      {isLoading
        ? <Skeleton />
        : <Empty icon="code" title={words.visitor} note={words.visitorNote} way={{ label: accounts.joinTitle, onPress: () => go(routes.join) }} />}
    </Screen>
  )
}
