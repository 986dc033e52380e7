import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { provision } from '../../law/provisions.ts'
import { notFound } from '../commands/problem.ts'
import { admitting } from './admit.ts'
import { answerAmount } from './amounts/answer.ts'
import { amountQuestion } from './amounts/question.ts'
import { remainders } from './amounts/remainders.ts'
import { problemResponse } from './problem-response.ts'
import { citation, json, listOf, objectOf, problems, says } from './schemas.ts'
import type { Env } from './services.ts'

const answer = z
  .object({
    provision: z.string(),
    citation,
    ambiguities: listOf(z.int()).openapi({ description: 'Where the provision may be read in another way' }),
    remainder: says.openapi({ description: 'What becomes of a part of a tiyn' }),
    result: objectOf<object>('What the rule gives, each its own; amounts in tiyn'),
  })
  .openapi('AmountAnswer')

/** How much, under which provision, and what happens to the odd tiyn: open to anyone. Nothing is stored. */
export const amountRoutes = (app: OpenAPIHono<Env>): void => {
  app.openapi(
    createRoute(
      admitting(['public'], {
        method: 'post',
        path: '/v1/amounts',
        tags: ['Law'],
        summary: 'What a rule about money gives, exact to the tiyn; nothing is stored',
        request: { body: { required: true, ...json(amountQuestion, 'The provision and the figures it needs') } },
        responses: { 200: json(answer, 'The amounts and their rule'), ...problems(400, 409, 422) },
      }),
    ),
    (c) => {
      const question = c.req.valid('json')
      const found = provision(question.rule)
      if (!found) return problemResponse(c, notFound)
      const answered = answerAmount(question)
      if ('problem' in answered) return problemResponse(c, answered.problem)
      return c.json(
        {
          provision: found.id,
          citation: found.citation,
          ambiguities: found.ambiguities,
          remainder: remainders[question.rule],
          result: answered.result,
        },
        200,
      )
    },
  )
}
