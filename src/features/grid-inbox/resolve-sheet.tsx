import { View } from '@tarojs/components'
import { usePhoto } from '@/cloud/use-photo'
import { useTyped } from '@/cloud/use-typed'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { PhotoStrip } from '@/components/photo-strip'
import { Sheet } from '@/components/sheet'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { caseWords } from '@/copy/grid'
import { photoFaultWords } from '@/copy/photos'
import { faultWords } from '@/copy/refusals'
import { MAX_TOLD_WORDS } from '#types/core/primitives'
import type { Case } from './use-case'

type Proof = ReturnType<typeof usePhoto>

/** Why there is no picture yet, beside the picture. */
function proofFault({ phoneFault, fault }: Proof) {
  if (phoneFault) return photoFaultWords[phoneFault]
  if (!fault) return null
  const { title, note } = faultWords(fault)
  return `${title}，${note}`
}

function ProofPhoto({ proof, isLocked }: { proof: Proof; isLocked: boolean }) {
  const { photo, state, progress } = proof
  const fault = proofFault(proof)
  const shown = photo ? [{ id: photo.photoId, url: photo.url, progress: state === 'sending' ? progress : undefined, isRefused: state === 'failed' }] : []
  return (
    <View className="field">
      <View className="field-label">{caseWords.resolvePhoto}</View>
      <PhotoStrip photos={shown} max={1} onAdd={() => void proof.take('camera')} onRemove={isLocked ? undefined : proof.remove} />
      {fault && <View className="field-error">{fault}</View>}
      {state === 'failed' && <Button look="quiet" icon="retry" className="is-fit" onPress={proof.retry}>{common.retry}</Button>}
    </View>
  )
}

/** 办好了: the picture afterwards and how it was done. */
export function ResolveSheet({ reportId, write, onClose }: { reportId: string; write: Case['resolve']; onClose: () => void }) {
  const { typed: words = '', type, done } = useTyped(`resolve ${reportId}`)
  const proof = usePhoto()
  const { photo, state } = proof
  const missing = !photo ? caseWords.needPhoto : state !== 'ready' ? caseWords.photoOnItsWay : !words.trim() ? caseWords.needWords : null

  const send = async () => {
    if (!photo) return
    const ended = await write.send({ reportId, words, photoId: photo.photoId })
    if (ended.state !== 'done') return
    done()
    onClose()
  }
  return (
    <Sheet title={caseWords.resolveTitle} onClose={onClose}>
      <ProofPhoto proof={proof} isLocked={write.isBusy} />
      <Field label={caseWords.resolveWords} hint={caseWords.resolveWordsHint} value={words} onChange={type} maxLength={MAX_TOLD_WORDS} isMultiline error={write.fields.words} />
      <WriteAnswer write={write} />
      <Button isBusy={write.isBusy} busyWords={common.sending} isDisabled={missing !== null} onPress={send}>{missing ?? caseWords.resolveSend}</Button>
    </Sheet>
  )
}
