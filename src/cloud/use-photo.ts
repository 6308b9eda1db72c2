import { useCallback, useRef, useState } from 'react'
import { photos } from '@/platform/photos'
import { PhotoFault, type TakenPhoto } from '@/platform/photos-types'
import type { Fault } from './fault'
import { needsNewRound, sendPhoto } from './send-photo'
import { uploadPhoto } from './upload'

interface PhotoProgress {
  photo: TakenPhoto | null
  state: 'none' | 'sending' | 'ready' | 'failed'
  progress: number
  /** Of the server, or of the phone: then `phoneFault`. */
  fault?: Fault
  phoneFault?: PhotoFault['code']
}

const none: PhotoProgress = { photo: null, state: 'none', progress: 0 }

/** One photo that goes up at once, for a write that follows it. What may wait without a network goes by the outbox. */
export function usePhoto() {
  const [now, setNow] = useState<PhotoProgress>(none)
  const round = useRef(0)

  const send = useCallback(async (photo: TakenPhoto) => {
    setNow({ photo, state: 'sending', progress: 0 })
    const { photoId, bytes, mime } = photo
    const sent = await sendPhoto({ photoId, bytes, mime, round: round.current }, uploadPhoto, (progress) => setNow({ photo, state: 'sending', progress }))
    if (!sent.ok && needsNewRound(sent.fault)) round.current += 1
    setNow(sent.ok ? { photo, state: 'ready', progress: 1 } : { photo, state: 'failed', progress: 0, fault: sent.fault })
  }, [])

  const take = useCallback(async (source: 'camera' | 'album') => {
    try {
      const photo = await photos.take(source)
      if (!photo) return
      round.current = 0
      await send(photo)
    } catch (thrown) {
      if (!(thrown instanceof PhotoFault)) throw thrown
      setNow({ ...none, phoneFault: thrown.code })
    }
  }, [send])

  const retry = useCallback(async () => { if (now.photo) await send(now.photo) }, [now.photo, send])
  const remove = useCallback(() => {
    if (now.photo) void photos.drop(now.photo.photoId)
    setNow(none)
  }, [now.photo])

  return { ...now, take, retry, remove }
}
