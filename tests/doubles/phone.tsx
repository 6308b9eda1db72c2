import { act, render } from '@testing-library/react'
import { useState, type ReactElement } from 'react'
import { SWRConfig } from 'swr'

/** A page as on a phone just switched on: an empty cache, no waiting between tries. */
export const onPhone = (element: ReactElement) =>
  render(<SWRConfig value={{ provider: () => new Map(), dedupingInterval: 0 }}>{element}</SWRConfig>)

/** The same, and the way to leave the page while the app goes on. */
export function onPhoneToLeave(element: ReactElement): () => void {
  let close: () => void = () => undefined
  function Shown() {
    const [isOpen, setOpen] = useState(true)
    close = () => setOpen(false)
    return isOpen ? element : null
  }
  onPhone(<Shown />)
  return () => act(() => close())
}
