/** What is said of this feature before it is loaded. */
export const entryWords = { nav: 'Audit log', tab: 'History' } as const
