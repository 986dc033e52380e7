import { law } from './citations.ts'
import { within } from './counting.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 36. Where related rights apply. */
export const article36 = rows([
  {
    id: 'L36.2.2',
    citation: law('36', { paragraph: '2', subparagraph: '2' }),
    says: {
      kk: 'Шетелде жарияланған күннен кейін отыз күн ішінде Қазақстанда жарияланған фонограмма Қазақстанда алғаш жарияланған болып есептеледі.',
      ru: 'Фонограмма считается впервые опубликованной в Казахстане, если опубликована здесь в течение тридцати дней после опубликования за рубежом.',
      en: 'A phonogram counts as first published in Kazakhstan if it was published there within thirty days of publication abroad.',
    },
    binds: ['holder'],
    kinds: ['CLOCK'],
    inForce: inForceBefore,
    term: within(30, 'calendarDay', 'publishedAbroad'),
  },
  {
    id: 'L36',
    citation: law('36'),
    says: {
      kk: 'Орындаушылардың, фонограмма шығарушылардың және хабар тарату ұйымдарының құқықтары танылатын жағдайлар (азаматтығы, орналасқан жері, алғашқы орындау немесе жариялау орны).',
      ru: 'Условия признания прав исполнителей, производителей фонограмм и организаций вещания: гражданство, местонахождение, место первого исполнения или опубликования.',
      en: 'Points of attachment for performers, phonogram producers and broadcasters: nationality, seat, place of first performance or publication.',
    },
    binds: ['anyone'],
    kinds: ['JUDGE'],
    inForce: inForceBefore,
  },
])
