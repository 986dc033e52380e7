import { projectCertificates } from '../registers/certificate-register.ts'
import type { Asking, Workspace } from './workspace.ts'

/** What is written once a command has entered all it enters: the registers that follow, and what waits for a person. */
export function* finishEntering(workspace: Workspace): Asking<void> {
  yield* projectCertificates(workspace)
  workspace.parkUndated()
}
