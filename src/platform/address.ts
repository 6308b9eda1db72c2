/** What the page's address carried when the app was opened: before the hash or behind it. Browsers only. */
export function addressQuery() {
  const behindHash = window.location.hash.split('?')[1] ?? ''
  const query = new URLSearchParams(window.location.search)
  new URLSearchParams(behindHash).forEach((value, name) => query.set(name, value))
  return query
}

/** Takes a secret out of the address, so that it is neither shared nor kept in the history. */
export function stripFromAddress(name: string) {
  const { pathname, search, hash } = window.location
  const without = (query: string) => {
    const left = new URLSearchParams(query)
    left.delete(name)
    const text = left.toString()
    return text && `?${text}`
  }
  const [path = '', hashQuery = ''] = hash.split('?')
  window.history.replaceState(window.history.state, '', `${pathname}${without(search)}${path}${without(hashQuery)}`)
}
