import { useEffect, useRef } from 'react'

const typing = ['INPUT', 'TEXTAREA', 'SELECT']

/** Keys pressed while nobody types in a field. Names as the browser gives them: `j`, `Enter`, `Backspace`. */
export function useKeys(pressed: (key: string) => void, isOn = true) {
  const latest = useRef(pressed)
  latest.current = pressed
  useEffect(() => {
    if (!isOn) return undefined
    const heard = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey } = event
      if (ctrlKey || metaKey || altKey || (target instanceof HTMLElement && typing.includes(target.tagName))) return
      // A focused button answers Enter itself.
      if (key === 'Enter' && target instanceof HTMLElement && target.tagName === 'BUTTON') return
      latest.current(key)
    }
    window.addEventListener('keydown', heard)
    return () => window.removeEventListener('keydown', heard)
  }, [isOn])
}
