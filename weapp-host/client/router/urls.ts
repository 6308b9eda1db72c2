export interface Target { path: string; query: Record<string, string> }

function readQuery(text: string): Record<string, string> {
  return Object.fromEntries(text.split('&').filter((part) => part !== '').map((part) => {
    const at = part.indexOf('=')
    return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]
  }))
}

/** A page's url: absolute, or from the folder of the page that asks. Values stay encoded, as WeChat leaves them. */
export function readUrl(url: string, from: string): Target {
  const [written = '', ...rest] = url.split('?')
  const query = readQuery(rest.join('?'))
  if (written.startsWith('/')) return { path: written.slice(1), query }
  const path = new URL(written, `http://weapp.host/${from}`).pathname.slice(1)
  return { path, query }
}
