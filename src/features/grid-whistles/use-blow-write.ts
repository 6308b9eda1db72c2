import { useWrite } from '@/cloud/use-write'
import { tell } from '@/components/toast'
import { whistleWords } from '@/copy/grid'
import { replace, routes } from '@/routes'
import type { InputGiven } from '#types/core/action'
import type { WhistleLevel } from '#types/profile'
import { blowRecruitment } from '#types/whistle-recruitment'
import { blowWhistle } from '#types/whistles'

type Fields = Omit<InputGiven<typeof blowWhistle>, 'communityId'>

/** Sends it as whose it is, then opens the whistle that came of it. */
export function useBlowWrite(level: WhistleLevel) {
  const done = (words: string) => ({ id }: { id: string }) => {
    tell(words)
    return replace(routes.gridWhistle, { id })
  }
  const whistle = useWrite(blowWhistle, { onDone: done(whistleWords.blown) })
  const call = useWrite(blowRecruitment, { onDone: done(whistleWords.calledOut) })
  return {
    write: level === 'street' ? call : whistle,
    blow: (communityId: string, fields: Fields) => whistle.send({ communityId, ...fields }),
    call: (streetId: string, communityIds: string[], fields: Fields) => call.send({ streetId, communityIds, ...fields }),
  }
}
