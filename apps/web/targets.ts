/** light-dark() and nesting stay as they are written: all of these have them. */
export const targets = ['chrome123', 'edge123', 'firefox121', 'safari17.5']
