import type { RouteObject } from 'react-router'
import type { Feature, PersonTab } from '#lib/feature.ts'
import { NotLoaded } from './errors/not-loaded.ts'
import { speak, speakOfFields } from './speak.ts'

type Load<T> = () => Promise<T>

/** A feature whose parts are loaded when its words have come, so that none of them has to wonder. */
export const spokenFirst = (name: string, feature: Feature): Feature => {
  const speakFirst = async (): Promise<void> => {
    await Promise.all([speak(name), feature.showsFields && speakOfFields()])
  }
  const after =
    <T>(load: Load<T>): Load<T> =>
    async () => {
      try {
        await speakFirst()
        return await load()
      } catch (cause) {
        throw new NotLoaded(name, { cause })
      }
    }

  const ofRoute = (route: RouteObject): RouteObject => {
    const { lazy, children } = route
    const Component = typeof lazy === 'object' ? lazy.Component : undefined
    return {
      ...route,
      ...(Component && { lazy: { ...lazy, Component: after(Component) } }),
      ...(children && { children: children.map(ofRoute) }),
    } as RouteObject
  }

  const ofTab = (tab: PersonTab): PersonTab => ({
    ...tab,
    page: after(tab.page),
    ...(tab.count && { count: after(tab.count) }),
  })

  const {
    nav,
    routes,
    personPage,
    search,
    palette,
    selectionAct,
    listAct,
    signIn,
    renewal,
    verification,
    person,
  } = feature
  return {
    ...feature,
    ...(nav && { nav: { ...nav, ...(nav.badge && { badge: after(nav.badge) }) } }),
    ...(routes && { routes: (parts) => routes(parts).map(ofRoute) }),
    ...(personPage && {
      personPage: (parts) => {
        const { route, warm } = personPage(parts)
        return { route: ofRoute(route), warm: () => void speakFirst().then(warm, () => undefined) }
      },
    }),
    ...(search && { search: after(search) }),
    ...(palette && { palette: after(palette) }),
    ...(selectionAct && { selectionAct: after(selectionAct) }),
    ...(listAct && { listAct: after(listAct) }),
    ...(signIn && { signIn: after(signIn) }),
    ...(renewal && { renewal: after(renewal) }),
    ...(verification && { verification: after(verification) }),
    ...(person && {
      person: {
        ...person,
        ...(person.panel && { panel: after(person.panel) }),
        ...(person.tabs && { tabs: person.tabs.map(ofTab) }),
      },
    }),
  }
}
