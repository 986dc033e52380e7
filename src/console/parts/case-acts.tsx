import type { CaseView } from '../../functions/cases/case-view.ts'
import type { Says } from '../../language/says.ts'
import { actOf } from '../../workflows/docket.ts'
import { actsOfEveryDocket } from '../../workflows/procedure/own-acts.ts'
import type { Procedure } from '../../workflows/procedure/procedure.ts'
import type { Role } from '../../workflows/procedure/roles.ts'
import { proposalOf } from '../../workflows/procedure/second-person.ts'
import type { Visit } from '../visit.ts'

/**
 * The acts this reader may enter now. What needs a second person is offered where it was proposed, what takes an act back
 * beside that act; a correction of the record comes last and apart.
 */
export const CaseActs = ({ visit, view, procedure }: { visit: Visit; view: CaseView; procedure: Procedure }) => {
  const { t, principal } = visit
  const acts = view.mayFollow.filter(
    ({ type, roles }) =>
      roles.includes(principal.role as Role) &&
      !actOf(procedure, type)?.secondPerson &&
      !Object.hasOwn(actsOfEveryDocket, type),
  )
  const correction = actOf(procedure, proposesCorrection)
  const mayCorrect = correction?.roles.some((role) => role === principal.role)
  return (
    <section class="card acts-card" aria-labelledby="acts">
      <h2 id="acts">{t(words.mayFollow)}</h2>
      {acts.length === 0 ? (
        <p class="empty">{t(words.nothingToDo)}</p>
      ) : (
        <ul class="acts">
          {acts.map(({ type, says }) => (
            <li>
              <a href={`/cases/${view.id}/acts/${type}`}>{t(says)}</a>
            </li>
          ))}
        </ul>
      )}
      {correction && mayCorrect && (
        <p class="small">
          <a href={`/cases/${view.id}/acts/${proposesCorrection}`}>{t(correction.says)}</a>
        </p>
      )}
    </section>
  )
}

const proposesCorrection = proposalOf('correction.declared')

const words = {
  mayFollow: { kk: 'Енді не істей аласыз', ru: 'Что вы можете сделать', en: 'What you may do now' },
  nothingToDo: {
    kk: 'Қазір сіз енгізе алатын акт жоқ.',
    ru: 'Сейчас нет актов, которые вы можете внести.',
    en: 'There is nothing for you to enter now.',
  },
} satisfies Record<string, Says>
