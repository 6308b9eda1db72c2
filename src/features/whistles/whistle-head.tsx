import { View } from '@tarojs/components'
import type { OutputOf } from '#types/core/action'
import type { AnswerStatus, showWhistle } from '#types/whistles'
import type { Tone } from '@/components/plate'
import { Headline } from '@/components/headline'
import { SignFact } from '@/components/sign-fact'
import { Tag } from '@/components/tag'
import { answerStatusWords } from '@/copy/states'
import { clockTime } from '@/copy/times'
import { nextSteps, whistles } from '@/copy/whistles'

export type ShownWhistle = OutputOf<typeof showWhistle>

const tones: Record<AnswerStatus, Tone> = {
  waiting: 'mute', placed: 'sign', arrived: 'sign', submitted: 'sign', confirmed: 'sign', left: 'plain', absent: 'mute',
}

/** The sign says what holds for me; before I answered there is only the question. */
export const whistleTone = ({ whistle: { myAnswer, status } }: ShownWhistle): Tone =>
  myAnswer && myAnswer !== 'left' ? tones[myAnswer] : status === 'closed' ? 'mute' : 'plain'

function BigFact({ shown: { whistle } }: { shown: ShownWhistle }) {
  if (whistle.myAnswer === 'confirmed') return <SignFact value={`+${whistle.pointsEach}`} unit={whistles.pointsGot} />
  const { myArriveAt, arriveBy } = whistle
  if (whistle.myAnswer === 'placed') return <SignFact size={56} value={clockTime(myArriveAt ?? arriveBy)} unit={myArriveAt === null ? whistles.before : whistles.comes} />
  return null
}

/** What comes next for me, as far as it is not the same for everybody with my answer. */
function nextStep({ whistle, can }: ShownWhistle, myAnswer: AnswerStatus): string {
  if (whistle.myReturnReason !== null) return whistles.returnedNext
  return myAnswer === 'absent' && can.includes('answer') ? whistles.absentAgain : nextSteps[myAnswer]
}

export function WhistleHead({ shown }: { shown: ShownWhistle }) {
  const { title, myAnswer, status } = shown.whistle
  const isReturned = shown.whistle.myReturnReason !== null
  if (!myAnswer || myAnswer === 'left') {
    return (
      <>
        {status === 'closed' && <View className="line"><Tag>{whistles.closed}</Tag></View>}
        <Headline text={title} size={40} isStacked />
      </>
    )
  }
  return (
    <>
      <View className="line"><Tag>{isReturned ? whistles.returned : answerStatusWords[myAnswer]}</Tag></View>
      <View className="gap16"><BigFact shown={shown} /></View>
      <View className="gap8"><Headline text={title} /></View>
      <View className="sub soft gap8">{nextStep(shown, myAnswer)}</View>
    </>
  )
}
