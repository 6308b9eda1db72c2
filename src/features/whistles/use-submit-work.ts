import { useState } from 'react'
import { submitWork } from '#types/whistles'
import { usePhoto } from '@/cloud/use-photo'
import { useTyped } from '@/cloud/use-typed'
import { useWrite } from '@/cloud/use-write'
import type { ShownWhistle } from './whistle-head'

/** Words, and a photo that is already up when they are sent. What was sent back (`draft`) is there to go on from. */
export function useSubmitWork(whistleId: string, draft: ShownWhistle['draft'], onDone: () => unknown) {
  const { typed, type, done } = useTyped(`work ${whistleId}`)
  const [isKept, setKept] = useState(true)
  const picture = usePhoto()
  const write = useWrite(submitWork, {
    onDone: () => {
      done()
      return onDone()
    },
  })
  const words = typed ?? draft?.words ?? ''
  const kept = isKept && picture.state === 'none' ? (draft?.photo ?? null) : null
  const photoId = picture.state === 'ready' ? picture.photo?.photoId : kept?.id
  return {
    words, setWords: type, picture, write, kept,
    dropKept: () => setKept(false),
    isReady: words.trim() !== '' && picture.state !== 'sending' && picture.state !== 'failed',
    submit: () => write.send({ whistleId, words, ...(photoId && { photoId }) }),
  }
}
