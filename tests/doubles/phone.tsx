import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { SWRConfig } from 'swr'

/** A page as on a phone just switched on: an empty cache, no waiting between tries. */
export const onPhone = (element: ReactElement) =>
  render(<SWRConfig value={{ provider: () => new Map(), dedupingInterval: 0 }}>{element}</SWRConfig>)
