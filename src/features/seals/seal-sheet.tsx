import { View } from '@tarojs/components'
import type { SealView } from '#types/seals'
import { useServerNow } from '@/cloud/server-clock'
import { useCounty } from '@/cloud/session'
import { Button } from '@/components/button'
import { KeyedLine } from '@/components/row'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { grouped } from '@/copy/numbers'
import { seals } from '@/copy/seals'
import { dateWords, dayAndTime } from '@/copy/times'
import { copyText } from '@/platform/device'
import './seals.scss'

/** A sealed day with everything on it, to copy and keep. */
export function SealSheet({ seal: { on, root, postings, accounts, totalPoints, sealedAt, hash }, onClose }: { seal: SealView; onClose: () => void }) {
  const { face } = useCounty()
  const now = useServerNow()
  const copy = async () => {
    if (await copyText(seals.text({ programme: face.programmeName, day: on, root, chain: hash }))) tell(seals.copied)
  }
  return (
    <Sheet title={seals.sealOf(dateWords(on))} onClose={onClose}>
      <KeyedLine word={seals.totalWord}>{grouped(totalPoints)} {seals.unit}</KeyedLine>
      <KeyedLine word={seals.accountsWord}>{grouped(accounts)}</KeyedLine>
      <KeyedLine word={seals.postingsWord}>{seals.postings(postings)}</KeyedLine>
      <KeyedLine word={seals.sealedAt}>{dayAndTime(sealedAt, now)}</KeyedLine>
      <KeyedLine word={seals.root}><View className="seal-mark">{root}</View></KeyedLine>
      <KeyedLine word={seals.chain}><View className="seal-mark">{hash}</View></KeyedLine>
      <View className="gap16"><Button icon="copy" onPress={copy}>{seals.copy}</Button></View>
    </Sheet>
  )
}
