import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import { Headline } from '@/components/headline'
import { FaultState, Skeleton } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { SignFact } from '@/components/sign-fact'
import { closing } from '@/copy/closing'
import { grouped } from '@/copy/numbers'
import { points as pointsWords } from '@/copy/points'
import { ClosingFacts, type LeftBehind } from '@/features/accounts/closing-facts'
import { ClosingSheet } from '@/features/accounts/closing-sheet'
import { useClosing } from '@/features/accounts/use-closing'
import { go, routes } from '@/routes'

function Head({ points }: LeftBehind) {
  if (points === 0) return <Headline text={closing.lead} size={40} isStacked />
  return (
    <>
      <SignFact size={56} before={closing.back} value={grouped(points)} unit={pointsWords.unit} />
      <View className="soft gap8">{closing.backNote}</View>
    </>
  )
}

const fineOf = ({ points, isLastLead }: LeftBehind) => (isLastLead ? closing.lastLeadNote : points > 0 ? closing.fineForGood : closing.fine)

/** S1.4: what ending the account means for this person, and the act. */
export default function ClosingPage() {
  const { left, unsent, fault, refresh, write, close } = useClosing()
  const [isAsking, setAsking] = useState(false)
  return (
    <Screen
      title={closing.title}
      head={left && <Head {...left} />}
      foot={left && (
        <Foot fine={fineOf(left)}>
          <Button isDisabled={left.isLastLead} onPress={() => setAsking(true)}>{closing.act}</Button>
        </Foot>
      )}
      over={left && isAsking && <ClosingSheet points={left.points} write={write} onClose={() => setAsking(false)} onSure={close} />}
    >
      {!left && (fault ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton />)}
      {left && <ClosingFacts left={left} unsent={unsent} onInvite={() => { void go(routes.desk) }} />}
    </Screen>
  )
}
