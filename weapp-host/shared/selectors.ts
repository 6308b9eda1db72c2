/** Each WXML tag `x` is the DOM element `wx-x`, so that no browser element of the same name gets in the way. */
export function domTag(tag: string): string {
  return `wx-${tag.toLowerCase()}`
}

interface Rewriting {
  tag(name: string): string
  class(name: string): string
}

// Strings and attribute parts first, so that nothing inside them is taken for a tag or a class.
const parts = /("[^"]*"|'[^']*'|\[[^\]]*\])|(\.)(-?[A-Za-z_][\w-]*)|([#:]{1,2}-?[A-Za-z_][\w-]*)|(-?[A-Za-z_][\w-]*)|(\\.)/g

export function rewriteSelector(selector: string, rewriting: Partial<Rewriting>): string {
  const pierced = selector.replace(/>>>/g, ' ')
  return pierced.replace(parts, (whole: string, quoted?: string, dot?: string, className?: string, idOrPseudo?: string, tag?: string) => {
    if (quoted !== undefined || idOrPseudo !== undefined) return whole
    if (dot !== undefined && className !== undefined) return `.${rewriting.class ? rewriting.class(className) : className}`
    if (tag !== undefined) return rewriting.tag ? rewriting.tag(tag) : tag
    return whole
  })
}

/** A selector as WXSS, the automator and `wx.createSelectorQuery` write it, for the DOM of this host. */
export function domSelector(selector: string): string {
  return rewriteSelector(selector, { tag: domTag })
}
