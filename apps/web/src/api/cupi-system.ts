import { createCupi } from '@unity-desk/cupi'
import {
  callHandlers,
  contacts,
  coses,
  distributionLists,
  languageMap,
  locations,
  messageAgingPolicies,
  partitions,
  phoneSystems,
  roles,
  scheduleSets,
  schedules,
  searchSpaces,
  timeZones,
  userTemplates,
} from '@unity-desk/cupi/resources'
import { toUnity } from './cupi.ts'

/** What belongs to Unity itself rather than to a person. Apart from `unity`, so that it is loaded with what shows it. */
export const system = createCupi({
  send: toUnity,
  resources: {
    callHandlers,
    contacts,
    coses,
    distributionLists,
    languageMap,
    locations,
    messageAgingPolicies,
    partitions,
    phoneSystems,
    roles,
    scheduleSets,
    schedules,
    searchSpaces,
    timeZones,
    userTemplates,
  },
})
