import { View } from '@tarojs/components'
import type { OutputOf } from '#types/core/action'
import type { AnswerStatus, showWhistle } from '#types/whistles'
import type { Tone } from '@/components/plate'
import { Headline } from '@/components/headline'
import { SignFact } from '@/components/sign-fact'
import { Tag } from '@/components/tag'
import { answerStatusWords } from '@/copy/states'
import { clockTime } from '@/copy/times'
import { nextSteps, placedWhy, waitingWhy, whistleOver, whistles } from '@/copy/whistles'
import { phaseOf } from './collecting'
import { SettleCountdown } from './settle-countdown'

export type ShownWhistle = OutputOf<typeof showWhistle>

const tones: Record<AnswerStatus, Tone> = {
  asked: 'sign', waiting: 'mute', placed: 'sign', arrived: 'sign', submitted: 'sign', confirmed: 'sign', left: 'plain', absent: 'mute',
}

/** The sign says what holds for me; before I answered there is only the question. */
export const whistleTone = ({ whistle: { myAnswer, status } }: ShownWhistle): Tone =>
  myAnswer && myAnswer !== 'left' ? tones[myAnswer] : status !== 'open' ? 'mute' : 'plain'

function BigFact({ shown: { whistle }, now }: { shown: ShownWhistle; now: number }) {
  if (whistle.myAnswer === 'asked') return whistle.collected && phaseOf(whistle, now) === 'collecting' ? <SettleCountdown until={whistle.collected.until} /> : null
  if (whistle.myAnswer === 'confirmed') return <SignFact value={`+${whistle.pointsEach}`} unit={whistles.pointsGot} />
  const { myArriveAt, arriveBy } = whistle
  if (whistle.myAnswer === 'placed') return <SignFact size={56} value={clockTime(myArriveAt ?? arriveBy)} unit={myArriveAt === null ? whistles.before : whistles.comes} />
  return null
}

/** What comes next for me, as far as it is not the same for everybody with my answer. */
function nextStep({ whistle, can }: ShownWhistle, myAnswer: AnswerStatus, now: number): string {
  if (myAnswer === 'asked' && phaseOf(whistle, now) === 'settling') return whistles.settlingNote
  if (whistle.myReturnReason !== null) return whistles.returnedNext
  if (myAnswer === 'arrived' && whistle.isMyArrivalListed) return whistles.listed
  return myAnswer === 'absent' && can.includes('answer') ? whistles.absentAgain : nextSteps[myAnswer]
}

/** Why it was me, or was not. */
function why({ myAnswer, myPickReason }: ShownWhistle['whistle']): string | null {
  if (myPickReason === null) return null
  return myAnswer === 'placed' ? placedWhy[myPickReason] : myAnswer === 'waiting' ? waitingWhy[myPickReason] : null
}

export function WhistleHead({ shown, now }: { shown: ShownWhistle; now: number }) {
  const { title, myAnswer, status } = shown.whistle
  const isSettling = phaseOf(shown.whistle, now) === 'settling'
  const reason = why(shown.whistle)
  const isReturned = shown.whistle.myReturnReason !== null
  if (!myAnswer || myAnswer === 'left') {
    return (
      <>
        {status !== 'open' && <View className="line"><Tag>{whistleOver[status]}</Tag></View>}
        {isSettling && <View className="line"><Tag>{whistles.settlingTitle}</Tag></View>}
        <Headline text={title} size={40} isStacked />
      </>
    )
  }
  return (
    <>
      <View className="line"><Tag>{isReturned ? whistles.returned : myAnswer === 'asked' && isSettling ? whistles.settlingTitle : answerStatusWords[myAnswer]}</Tag></View>
      <View className="gap16"><BigFact shown={shown} now={now} /></View>
      <View className="gap8"><Headline text={title} /></View>
      {reason && <View className="sub gap8">{reason}</View>}
      <View className="sub soft gap8">{nextStep(shown, myAnswer, now)}</View>
    </>
  )
}
