import { interviewHandlers } from '@unity-desk/cupi/resources'
import { furnishQuestions } from '../handlers/below.ts'
import { languageOf } from '../handlers/language.ts'
import { hasRecipient, oneRecipient } from '../handlers/recipients.ts'
import { interviewExtensions, interviews, questions } from '../handlers/shapes.ts'
import { AFTER_MESSAGE, reachable } from '../handlers/targets.ts'
import { linkBelow, linkTo } from '../kernel/links.ts'
import { invalid } from '../kernel/refused.ts'
import { matching, unique, uniqueExtension, type Rule, type Write } from '../kernel/rules.ts'
import { simulate } from '../kernel/simulate.ts'
import type { Row } from '../kernel/table.ts'
import { creationTime } from '../people/inherit.ts'
import { site } from '../site.ts'

const HANDLER = 'InterviewHandlerObjectId'
const RECIPIENTS = ['RecipientDistributionListObjectId', 'RecipientSubscriberObjectId'] as const

// Somebody must get the answers (SDK InterviewHandler).
const someRecipient: Rule = ({ after }) => {
  if (!hasRecipient(after)) throw invalid('Missing required field: RecipientSubscriberObjectId')
}

/** Whoever is named takes the place of the one before (CUPI guide, Interview handler). */
const recipientOf = ({ given }: Write): Row =>
  RECIPIENTS.some((name) => given[name])
    ? Object.fromEntries(RECIPIENTS.map((name) => [name, given[name] ?? null]))
    : {}

export const simulated = [
  simulate({
    name: 'interviewHandlers',
    resource: interviewHandlers,
    shape: interviews,
    links: {
      LocationURI: linkTo('locations/connectionlocations', 'LocationObjectId'),
      RecipientDistributionListURI: linkTo('distributionlists', 'RecipientDistributionListObjectId'),
      RecipientUserURI: linkTo('users', 'RecipientSubscriberObjectId'),
      PartitionURI: linkTo('partitions', 'PartitionObjectId'),
      InterviewQuestionsURI: linkBelow('interviewquestions'),
    },
    dialled: interviewExtensions,
    rules: [
      matching('DtmfAccessId', /^\d{0,40}$/),
      oneRecipient,
      someRecipient,
      reachable(AFTER_MESSAGE),
      unique('DisplayName', (name) => `Duplicate DisplayName: ${name}`),
      uniqueExtension(interviewExtensions),
    ],
    compose: ({ world }) => ({
      CreationTime: creationTime(world.now()),
      LocationObjectId: site.location,
      PartitionObjectId: site.partition,
    }),
    derive: (write) => ({ ...recipientOf(write), ...languageOf(write) }),
    removed: ({ world }, row) =>
      world.store
        .table(questions.name)
        .removeWhere([{ column: HANDLER, operator: 'is', value: row['ObjectId'] ?? '' }]),
  }),
  simulate({
    name: 'interviewHandlers.interviewQuestions',
    resource: interviewHandlers.children.interviewQuestions,
    shape: questions,
    parent: { table: interviews.name, item: 'InterviewHandler', column: HANDLER },
    furnish: ({ store }, id) => furnishQuestions(store, id),
    links: { InterviewHandlerURI: linkTo('handlers/interviewhandlers', HANDLER) },
  }),
]
