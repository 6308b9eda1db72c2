import { Notice } from '@/components/notice'
import { Row } from '@/components/row'
import { Section } from '@/components/section'
import { closing } from '@/copy/closing'
import type { OutputOf } from '#types/core/action'
import type { previewClosing } from '#types/account-closing'
import type { IconName } from '@/theme/icons'

export type LeftBehind = OutputOf<typeof previewClosing>

interface Fact { icon: IconName; title: string; note?: string }

/** What is let go of, of what there is. */
function factsOf({ heldGoods, openAnswers, openAppeals, reports, posts }: LeftBehind, unsent: number): Fact[] {
  const facts: Array<Fact | false> = [
    posts > 0 && { icon: 'people', title: closing.posts(posts), note: closing.postsNote },
    heldGoods > 0 && { icon: 'gift', title: closing.goods(heldGoods), note: closing.goodsNote },
    openAnswers > 0 && { icon: 'whistle', title: closing.answers(openAnswers), note: closing.answersNote },
    openAppeals > 0 && { icon: 'ask', title: closing.appeals(openAppeals) },
    reports > 0 && { icon: 'camera', title: closing.reports(reports), note: closing.reportsNote },
    unsent > 0 && { icon: 'inbox', title: closing.unsent(unsent) },
  ]
  return facts.filter((fact) => fact !== false)
}

/** In plain words and with his own numbers, before he decides. */
export function ClosingFacts({ left, unsent, onInvite }: { left: LeftBehind; unsent: number; onInvite: () => void }) {
  return (
    <>
      {left.isLastLead && <Notice icon="warn" onPress={onInvite}>{closing.lastLead}</Notice>}
      <Section title={closing.whatHappens}>
        {factsOf(left, unsent).map((fact) => <Row key={fact.title} {...fact} />)}
        <Row icon="close" title={closing.name} note={left.points > 0 ? closing.nameNote : undefined} />
        <Row icon="person" title={closing.anew} note={closing.anewNote} />
      </Section>
    </>
  )
}
