/** A mini-program knows who holds the phone: nobody is signed in by a code, and there is no secret to make. */
export const canSignIn = false
export const browserName = () => ''
export const makeSecret = () => ''
