/** S20.4: names tell nothing of who or where; `random` is unguessable. */
export const quarantinePath = (random: string): string => `quarantine/${random}`

/** Where the rebuilt file will be; fixed when the photo is announced, so that a retry overwrites and doubles nothing. */
export const finalPath = (random: string): string => `photos/${random}`

/** With the ending of what the bytes turned out to be: the content type it is served under follows from it. */
export const servedPath = (path: string, mime: 'image/jpeg' | 'image/png'): string => `${path}.${mime === 'image/png' ? 'png' : 'jpg'}`
