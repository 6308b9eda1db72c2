/** WeChat refuses a package over 2 MB. */
const MOST_PACKAGE_BYTES = 2 * 1024 * 1024

/** An app with one empty page by the same tools, measured raw: what the framework costs before we write a line. */
const EMPTY_APP_BYTES = 303_690

/** The main package may be at most 2.5 of these: every rider downloads it before the first screen. */
const MOST_MAIN_BYTES = Math.floor(2.5 * EMPTY_APP_BYTES)

export interface Sizes { readonly main: number; readonly subpackages: Readonly<Record<string, number>> }

/** What is too big, one line each; empty when the mini-program may ship. */
export function sizeFaults({ main, subpackages }: Sizes): string[] {
  const packages = Object.entries({ main, ...subpackages })
  return [
    ...(main > MOST_MAIN_BYTES ? [`the main package has ${main} bytes; at most ${MOST_MAIN_BYTES}`] : []),
    ...packages.filter(([, bytes]) => bytes > MOST_PACKAGE_BYTES).map(([name, bytes]) => `package ${name} has ${bytes} bytes; at most ${MOST_PACKAGE_BYTES}`),
  ]
}
