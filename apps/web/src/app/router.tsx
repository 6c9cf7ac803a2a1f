import { createBrowserRouter, Navigate, Outlet, useLocation, type RouteObject } from 'react-router'
import { mayOpen } from '#api/permissions.ts'
import { useSession } from '#api/session.ts'
import type { Feature } from '#lib/feature.ts'
import { Crashed } from './errors/crashed.tsx'
import { Forbidden } from './errors/forbidden.tsx'
import { NotFound } from './errors/not-found.tsx'
import { features, navigation, listParts } from './registry.ts'
import { Shell } from './shell/shell.tsx'

/** The first entry of the navigation that the operator may open. What a link asks for goes along. */
const Home = () => {
  const session = useSession()
  const { search } = useLocation()
  const first = navigation.find(({ permission }) => mayOpen(session, permission))
  return first ? (
    <Navigate to={{ pathname: first.to, search }} replace />
  ) : (
    <Forbidden permission={navigation[0]?.permission} />
  )
}

const permitted = ({ permission, routes }: Feature): RouteObject[] => {
  const children = routes?.(listParts)
  if (!children) return []
  const Permitted = () => {
    const session = useSession()
    return mayOpen(session, permission) ? <Outlet /> : <Forbidden permission={permission} />
  }
  return [{ Component: Permitted, children: [...children] }]
}

export const router = createBrowserRouter([
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: Crashed,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: Crashed,
        children: [
          { index: true, Component: Home },
          ...features.flatMap(permitted),
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
])
