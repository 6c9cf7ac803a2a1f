import { expect, test } from 'vitest'
import {
  CLUSTER_JSON,
  CLUSTER_XML,
  CONFIGURATION_JSON,
  COS_JSON,
  LONE_PARTITION_JSON,
  PARTITIONS_JSON,
  PARTITIONS_XML,
  SERVERS_XML,
} from '../../test/recorded-settings.ts'
import type { Resource } from '../resource/resource.ts'
import { decodeAnswer } from '../wire/answer.ts'
import { json } from '../wire/format.ts'
import { encodeItem } from '../wire/item.ts'
import { decodeList, encodeList } from '../wire/list.ts'
import { xml } from '../wire/xml.ts'
import { cluster } from './cluster.ts'
import { configurationValues } from './configuration-values.ts'
import { coses } from './coses.ts'
import { partitions } from './partitions.ts'
import { vmsServers } from './vms-servers.ts'

test.for<[string, Resource, string]>([
  ['partitions in JSON', partitions, PARTITIONS_JSON],
  ['a lone partition in JSON', partitions, LONE_PARTITION_JSON],
  ['partitions in XML', partitions, PARTITIONS_XML],
  ['the nodes of a cluster in JSON', cluster, CLUSTER_JSON],
  ['the nodes of a cluster in XML', cluster, CLUSTER_XML],
  ['the servers of a cluster in XML', vmsServers, SERVERS_XML],
  ['configuration values in JSON', configurationValues, CONFIGURATION_JSON],
])('a list is decoded and encoded again to the letter: %s', ([, resource, text]) => {
  const format = text.startsWith('{') ? json : xml
  const { total, items } = decodeList(resource, format.read(text).tree)
  const tree = encodeList(
    resource,
    total,
    items.map((item) => encodeItem(resource, item)),
  )
  expect(format.write(resource.list ?? '', tree)).toBe(text)
})

test('a class of service is decoded and encoded again to the letter', () => {
  const cos = decodeAnswer(coses, json.read(COS_JSON).tree)
  expect(cos).toMatchObject({ MaxMsgLength: 300, AccessTts: true, RequireSecureMessages: 4 })
  expect(json.write('Cos', encodeItem(coses, cos))).toBe(COS_JSON)
})
