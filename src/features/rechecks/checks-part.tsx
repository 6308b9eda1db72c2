import { PairList } from './pair-list'
import { RecheckList } from './recheck-list'
import { useRechecks } from './use-rechecks'
import './rechecks.scss'

/** 抽查: what was drawn to be looked at again, and who verifies with whom. Who stands at the community itself does not look at its own work. */
export function ChecksPart({ unitId, isAbove }: { unitId: string; isAbove: boolean }) {
  return (
    <>
      {isAbove && <Drawn unitId={unitId} />}
      <PairList unitId={unitId} />
    </>
  )
}

const Drawn = ({ unitId }: { unitId: string }) => <RecheckList of={useRechecks(unitId)} />
