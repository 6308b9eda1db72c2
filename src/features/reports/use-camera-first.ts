import { useEffect, useRef } from 'react'

/** Opens the camera as the page opens; a picture thrown away later does not start it again. */
export function useCameraFirst(isWanted: boolean, take: (source: 'camera' | 'album') => Promise<void>) {
  const isOpening = useRef(true)
  useEffect(() => {
    if (isOpening.current && isWanted) void take('camera')
    isOpening.current = false
  }, [isWanted, take])
}
