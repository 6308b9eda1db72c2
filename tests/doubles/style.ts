/** Styles and pictures have nothing to test here. */
export const style = {}
