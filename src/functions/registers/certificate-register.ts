import {
  clearCertificateStages,
  insertCertificateStage,
  withoutEnd,
} from '../../db/queries/certificate-stages.queries.ts'
import type { Query } from '../../db/query.ts'
import { foldCase } from '../../language/fold-case.ts'
import type { CertificateContext } from '../../workflows/certificate/context.ts'
import type { Standing } from '../../workflows/procedure/case-file.ts'
import { statusOf } from '../../workflows/standing.ts'
import { type Stage, timelineOf } from '../../workflows/timeline.ts'
import type { Asking, Workspace } from '../cases/workspace.ts'

/**
 * Writes the register anew for every certificate a command has entered something on: its stages as the replay of its
 * docket gives them, those already fixed for the days to come included. One of the writes of that command, so that the
 * register never says other than the docket.
 */
export function* projectCertificates(workspace: Workspace): Asking<void> {
  for (const { row, procedure } of workspace.entered) if (procedure.register) yield* projectOne(workspace, row.id)
}

/** Writes the stages of one certificate anew. */
export function* projectOne(workspace: Workspace, caseId: string): Asking<void> {
  const loaded = workspace.inHand(caseId)
  if (!loaded) return
  const docket = yield* workspace.docketOf(caseId)
  const stages = timelineOf(loaded.procedure, docket, { calendars: workspace.calendars })
  workspace.writes.push(...stagesOf(caseId, loaded.standing, stages))
}

/** The register's rows of one certificate, in place of those it had. */
const stagesOf = (
  caseId: string,
  { context }: Standing<CertificateContext>,
  stages: readonly Stage[],
): readonly Query[] => {
  const { organizationId = '', area = '', number = '', validFrom = '', validUntil = '' } = context
  return [
    clearCertificateStages(caseId),
    ...stages.flatMap(({ from, standing }, index) =>
      statusOf(standing.state) === 'none'
        ? []
        : insertCertificateStage({
            caseId,
            fromOn: from,
            beforeOn: stages[index + 1]?.from ?? withoutEnd,
            status: standing.state,
            organizationId,
            area,
            number,
            numberFolded: foldCase(number),
            validFrom,
            validUntil,
          }),
    ),
  ]
}
