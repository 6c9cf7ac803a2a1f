import { Banner } from '#ui/banner.tsx'
import { words } from '../words.ts'
import type { Connection } from './use-connection.ts'

/** What is wrong with everything, above the screen that goes on working as far as it can. */
export const Banners = ({ connection }: { readonly connection: Connection }) => {
  if (connection === 'ok') return null
  const { title, text } = words.banner[connection]
  return <Banner title={title}>{text}</Banner>
}
