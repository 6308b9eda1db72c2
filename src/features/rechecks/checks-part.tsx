import { PairList } from './pair-list'
import { RecheckList } from './recheck-list'
import { useRechecks, type OnTakeBack } from './use-rechecks'
import './rechecks.scss'

/** 抽查: what was drawn to be looked at again, and who verifies with whom. Who stands at the community itself does not look at its own work. */
export function ChecksPart({ unitId, isAbove, onTakeBack }: { unitId: string; isAbove: boolean; onTakeBack: OnTakeBack }) {
  return (
    <>
      {isAbove && <Drawn unitId={unitId} onTakeBack={onTakeBack} />}
      <PairList unitId={unitId} />
    </>
  )
}

const Drawn = ({ unitId, onTakeBack }: { unitId: string; onTakeBack: OnTakeBack }) => <RecheckList of={useRechecks(unitId)} onTakeBack={onTakeBack} />
