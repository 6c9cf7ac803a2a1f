/** Things under the days on which they were done, in the order in which they come; each day once, even where a clock was set back. */
export const byDay = <Item>(
  items: readonly Item[],
  atOf: (item: Item) => string,
  dayOf: (at: Date) => string,
): readonly { readonly day: string; readonly items: readonly Item[] }[] =>
  [...Map.groupBy(items, (item) => dayOf(new Date(atOf(item))))].map(([day, some]) => ({ day, items: some }))
