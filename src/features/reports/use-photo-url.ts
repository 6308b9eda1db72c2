import { useEffect, useState } from 'react'
import { photos } from '@/platform/photos'

/** An address to look at a picture that lies on the phone; undefined until it is there. */
export function usePhotoUrl(photoId: string | undefined) {
  const [found, setFound] = useState<{ photoId: string; url: string }>()
  useEffect(() => {
    if (!photoId) return undefined
    let isGone = false
    const show = (url: string | null) => { if (url && !isGone) setFound({ photoId, url }) }
    // A phone that cannot read its own store still shows the rest of the row.
    void photos.url(photoId).then(show, () => show(null))
    return () => { isGone = true }
  }, [photoId])
  return found?.photoId === photoId ? found?.url : undefined
}
