/** What a person or a thing is called: text of somebody else's, in whatever direction it runs, kept to itself. */
export const Name = ({ children }: { readonly children: string }) => <bdi>{children}</bdi>
