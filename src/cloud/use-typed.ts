import { useState } from 'react'
import { dropOne, keep, kept } from './keep'

/**
 * Words somebody is still writing `about` something, undefined until he writes: kept on the phone under his account, so
 * that a call, the camera or a sheet closed by mistake loses none. `done` forgets them once they are sent.
 */
export function useTyped(about: string) {
  const key = `typed:${about}`
  const [typed, setTyped] = useState(() => kept<string>(key)?.data)
  return {
    typed,
    type: (words: string) => {
      setTyped(words)
      keep(key, words)
    },
    done: () => {
      setTyped(undefined)
      dropOne(key)
    },
  }
}
