import { Button } from '@/components/button'
import { Chips } from '@/components/chips'
import { Foot } from '@/components/foot'
import { Empty, FaultState, Skeleton } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { Section } from '@/components/section'
import { SignFact } from '@/components/sign-fact'
import { WriteAnswer } from '@/components/write-answer'
import { outlines as words } from '@/copy/units'
import { useTree } from '@/features/desk/use-tree'
import { OutlineMap } from '@/features/units/outline-map'
import { OutlineRows } from '@/features/units/outline-rows'
import { useOutlines } from '@/features/units/use-outlines'
import { paramsOf, routes } from '@/routes'

const datums = [{ id: 'wgs84', label: words.wgs84 }, { id: 'gcj02', label: words.gcj02 }] as const

export default function OutlinesPage() {
  const { id } = paramsOf(routes.outlines)
  const tree = useTree()
  const way = useOutlines(tree.below(id, 'community'))
  const { planned, ready, left, outcomes, fileFault, datum, isRunning, write } = way
  if (tree.units.length === 0) return <Screen title={words.title}>{tree.fault && !tree.isLoading ? <FaultState fault={tree.fault} onRetry={tree.refresh} /> : <Skeleton />}</Screen>
  if (!planned) {
    const said = fileFault ? words[fileFault] : words.empty
    return <Screen title={words.title}><Empty icon="map" title={said} note={words.emptyNote} way={{ label: words.pick, onPress: way.pick }} /></Screen>
  }
  const isDone = ready.length > 0 && left.length === 0
  const act = isRunning ? words.sending(ready.length - left.length, ready.length) : outcomes.size > 0 ? words.some(left.length) : words.send(left.length)
  return (
    <Screen
      title={words.title}
      head={<SignFact size={40} value={isDone ? words.allDone(ready.length) : ready.length > 0 ? words.fits(ready.length) : words.fitsNone} />}
      foot={(
        <Foot>
          <WriteAnswer write={write} />
          {left.length > 0 && <Button isBusy={isRunning} busyWords={act} onPress={way.send}>{act}</Button>}
          {!isRunning && <Button look="text" onPress={way.pick}>{words.again}</Button>}
        </Foot>
      )}
    >
      {!isDone && <Section title={words.datum}><Chips choices={datums} chosenIds={[datum]} onToggle={(next) => way.chooseDatum(next === 'gcj02' ? 'gcj02' : 'wgs84')} /></Section>}
      {ready.length > 0 && <OutlineMap outlines={ready.map(({ outline }) => outline)} label={words.preview(ready.length)} />}
      <OutlineRows of={way} />
    </Screen>
  )
}
