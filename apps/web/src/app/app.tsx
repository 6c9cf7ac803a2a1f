import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from 'react-router/dom'
import { createQueryClient } from '#api/query-client.ts'
import { sessionQuery } from '#api/session.ts'
import { UiProvider } from '#ui/provider.tsx'
import { Gate } from './gate.tsx'
import { router } from './router.tsx'

const queryClient = createQueryClient()
// Asked before anything is drawn: the answer decides on what is.
void queryClient.prefetchQuery(sessionQuery)

/** Everything that every screen stands in. */
export const App = () => (
  <QueryClientProvider client={queryClient}>
    <UiProvider>
      <Gate>
        <RouterProvider router={router} />
      </Gate>
    </UiProvider>
  </QueryClientProvider>
)
