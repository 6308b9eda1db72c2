import { View } from '@tarojs/components'
import { MAX_TOLD_WORDS } from '#types/core/primitives'
import { Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { PhotoStrip } from '@/components/photo-strip'
import { Section } from '@/components/section'
import { photoFaultWords } from '@/copy/photos'
import { faultWords } from '@/copy/refusals'
import { whistles } from '@/copy/whistles'
import type { useSubmitWork } from './use-submit-work'

/** What was done, in a line, with a picture if there is one. */
export function WorkForm({ returnReason, work: { words, setWords, picture, write, kept, dropKept } }: { returnReason: string | null; work: ReturnType<typeof useSubmitWork> }) {
  const { photo, state, progress, fault, phoneFault } = picture
  const taken = photo && { id: photo.photoId, url: photo.url, progress: state === 'sending' ? progress : undefined, isRefused: state === 'failed' }
  const shown = taken ?? kept
  return (
    <Section title={returnReason === null ? whistles.submitTitle : whistles.submitAgain}>
      {returnReason !== null && <Notice icon="edit">{whistles.returnedFor(returnReason)}</Notice>}
      <View className="pad">
        <Field
          label={whistles.submitWords} placeholder={whistles.submitPlaceholder} value={words} maxLength={MAX_TOLD_WORDS} isMultiline
          error={write.fields.words} onChange={setWords}
        />
        <PhotoStrip photos={shown ? [shown] : []} max={1} onAdd={() => picture.take('camera')} onRemove={taken ? picture.remove : dropKept} />
      </View>
      {state === 'failed' && fault && <Notice tone="late" icon="retry" onPress={() => { void picture.retry() }}>{whistles.photoFailed(faultWords(fault).title)}</Notice>}
      {phoneFault && <Notice tone="late" icon="warn">{photoFaultWords[phoneFault]}</Notice>}
    </Section>
  )
}
