/** Things under the days on which they were done, in the order in which they come. */
export const byDay = <Item>(
  items: readonly Item[],
  atOf: (item: Item) => string,
  dayOf: (at: Date) => string,
): readonly { readonly day: string; readonly items: readonly Item[] }[] => {
  const days: { day: string; items: Item[] }[] = []
  for (const item of items) {
    const day = dayOf(new Date(atOf(item)))
    const last = days.at(-1)
    if (last?.day === day) last.items.push(item)
    else days.push({ day, items: [item] })
  }
  return days
}
