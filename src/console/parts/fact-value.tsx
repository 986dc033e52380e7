import { formatMoney } from '../../language/numbers.ts'
import type { Fact } from '../../workflows/procedure/procedure.ts'
import type { Relatives } from '../relatives.ts'
import type { Reader } from '../visit.ts'
import { common } from '../words/common.ts'
import { areaName } from './case-title.ts'
import { Day } from './date-text.tsx'
import { ProvisionLink } from './terms.tsx'

/** A fact of a case as its kind is read: a day in words, tiyn as tenge, a case by its name. */
export const FactValue = ({
  reader,
  fact: { as, value },
  relatives,
}: {
  reader: Reader
  fact: Fact
  relatives: Relatives
}) => {
  switch (as) {
    case 'day':
      return <Day reader={reader} on={value} as="weekday" />
    case 'amount':
      return <>{formatMoney(BigInt(value), reader.language)}</>
    case 'case': {
      const { title, href } = relatives.get(value) ?? { title: reader.t(common.openCase), href: undefined }
      return href === undefined ? <span>{title}</span> : <a href={href}>{title}</a>
    }
    case 'provision':
      return <ProvisionLink reader={reader} id={value} />
    case 'area':
      return (
        <>
          {areaName(value, reader)} <ProvisionLink reader={reader} id={value} />
        </>
      )
    case 'text':
      return <span class="pre-line">{value}</span>
  }
}
