import { useState } from 'react'
import { submitWork } from '#types/whistles'
import { usePhoto } from '@/cloud/use-photo'
import { useWrite } from '@/cloud/use-write'

/** Words, and a photo that is already up when they are sent. */
export function useSubmitWork(whistleId: string, onDone: () => unknown) {
  const [words, setWords] = useState('')
  const picture = usePhoto()
  const write = useWrite(submitWork, { onDone })
  const photoId = picture.state === 'ready' ? picture.photo?.photoId : undefined
  return {
    words, setWords, picture, write,
    isReady: words.trim() !== '' && picture.state !== 'sending' && picture.state !== 'failed',
    submit: () => write.send({ whistleId, words, ...(photoId && { photoId }) }),
  }
}
