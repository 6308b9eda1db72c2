/** S13.9: what a counter shows of a name: enough to tell two people apart, not who they are. */
export const maskedName = (name: string): string => `${Array.from(name)[0] ?? ''}**`
